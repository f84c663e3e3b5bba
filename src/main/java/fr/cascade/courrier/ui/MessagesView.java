package fr.cascade.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;

/** What the reader was told, unread first, page by page. */
@Route("messages")
@PageTitle("Messages – Cascade")
@PermitAll
class MessagesView extends Div {

  private static final int PAGE = 20;

  private final CourrierService courrier;
  private final EnTetePage enTete = new EnTetePage("Messages").fil(new FilAriane().ici("Messages"));
  private final Button toutLu = new Button("Tout marquer comme lu");
  private final Div contenu = new Div();
  private final OrderedList messages = new OrderedList();
  private final Button suite = new Button("Afficher la suite");
  private int limite;

  MessagesView(CourrierService courrier) {
    this.courrier = courrier;
    messages.addClassName("messages");
    toutLu.addClickListener(
        _ -> {
          if (Messages.essayer(courrier::marquerToutLu)) {
            recommencer();
          }
        });
    suite.addClickListener(_ -> lire(limite + PAGE));
    enTete.actions(toutLu);
    add(enTete, contenu);
    recommencer();
  }

  private void recommencer() {
    contenu.removeAll();
    contenu.add(messages, suite);
    lire(PAGE);
    if (messages.getComponentCount() == 0) {
      contenu.removeAll();
      contenu.add(
          new EtatVide(
              "Aucun message.",
              "Le portail vous écrira ici quand une convention attendra quelque chose de vous."));
    }
    dire();
  }

  /** Always from the first one: what was marked in between has moved to the end. */
  private void lire(int combien) {
    limite = combien;
    messages.removeAll();
    var page = courrier.miens(PageRequest.of(0, combien));
    page.forEach(message -> messages.add(ligne(message)));
    suite.setVisible(page.hasNext());
  }

  private void dire() {
    var nonLus = courrier.compterNonLus();
    toutLu.setVisible(nonLus > 0);
    enTete.etat(
        nonLus == 0
            ? "Vous avez tout lu."
            : Formats.compte(nonLus, "message non lu", "messages non lus") + ".");
  }

  private ListItem ligne(MessageRecu message) {
    var quand = new Span(Formats.dateHeure(message.creeLe()));
    quand.addClassName("quand");
    var sujet = new H2(message.sujet());
    var haut = new Div(sujet, quand);
    haut.addClassName("haut");
    var corps = new Paragraph(message.corps());
    corps.addClassName("corps");
    var actions = new Div();
    actions.addClassName("actions");
    var ligne = new ListItem(haut, corps, actions);
    ligne.addClassName("carte");
    if (message.lien() != null) {
      actions.add(ouvrir(message, message.lien()));
    }
    if (!message.lu()) {
      var nouveau = new Badge(Ton.A_SIGNER, "Nouveau");
      haut.addComponentAsFirst(nouveau);
      actions.add(marquer(message, nouveau));
    }
    return ligne;
  }

  private Component ouvrir(MessageRecu message, String lien) {
    var bouton = new Button("Ouvrir");
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("Ouvrir : " + message.sujet());
    bouton.addClickListener(
        _ -> {
          if (Messages.essayer(() -> courrier.marquerLu(message.id()))) {
            UI.getCurrentOrThrow().navigate(lien);
          }
        });
    return bouton;
  }

  private Component marquer(MessageRecu message, Badge nouveau) {
    var bouton = new Button("Marquer comme lu");
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("Marquer comme lu : " + message.sujet());
    bouton.addClickListener(
        _ -> {
          if (Messages.essayer(() -> courrier.marquerLu(message.id()))) {
            nouveau.removeFromParent();
            bouton.removeFromParent();
            dire();
          }
        });
    return bouton;
  }
}
