package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.InvitationLue;
import fr.cascade.comites.Reponse;
import fr.cascade.comites.ReponseLienService;
import fr.cascade.comites.ReponseSaisie;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers a convocation by a personal link, without a connection. */
@Route(value = ComiteRoutes.REPONSE, autoLayout = false)
@PageTitle("Répondre à une convocation – Cascade")
@AnonymousAllowed
class ReponseView extends Main implements BeforeEnterObserver {

  private final ReponseLienService reponses;
  private final Div carte = new Div();
  private final RadioButtonGroup<Reponse> choix = new RadioButtonGroup<>("Serez-vous là ?");
  private ChampRemplacant remplacant = new ChampRemplacant(List.of(), "");
  private String jeton = "";

  ReponseView(ReponseLienService reponses) {
    this.reponses = reponses;
    addClassName("page-connexion");
    carte.addClassName("carte");
    choix.setItems(Reponse.POSSIBLES);
    choix.setItemLabelGenerator(ReponseView::enClair);
    choix.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    choix.setManualValidation(true);
    choix.addValueChangeListener(
        change -> remplacant.setVisible(change.getValue() == Reponse.REMPLACE));
    add(carte);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    jeton = event.getRouteParameters().get("jeton").orElse("");
    carte.removeAll();
    try {
      demander(reponses.lire(jeton));
    } catch (RegleMetierException refus) {
      carte.add(new H1("Lien sans effet"), new Paragraph(refus.phrase()));
    }
  }

  private void demander(InvitationLue invitation) {
    carte.add(
        new H1("Votre réponse"),
        new Paragraph(invitation.comite()),
        new Paragraph(quand(invitation)),
        new Paragraph("Vous répondez pour : " + invitation.qualite() + "."));
    if (!invitation.points().isEmpty()) {
      var points = new OrderedList();
      invitation.points().forEach(p -> points.add(new ListItem(p)));
      carte.add(new H2("Ordre du jour"), points);
    }
    remplacant = new ChampRemplacant(invitation.suppleants(), invitation.remplacant());
    remplacant.setVisible(false);
    choix.setValue(invitation.reponse() == Reponse.ATTENDUE ? null : invitation.reponse());
    remplacant.setVisible(choix.getValue() == Reponse.REMPLACE);
    var envoyer = new Button("Envoyer ma réponse", _ -> repondre());
    envoyer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    carte.add(
        choix,
        remplacant,
        envoyer,
        Mots.discret("Vous pourrez changer de réponse par le même lien, jusqu’à la réunion."));
  }

  private static String quand(InvitationLue invitation) {
    String lieu = invitation.lieu();
    return "%s, à %s%s."
        .formatted(
            Mots.majuscule(invitation.designation()),
            Mots.heure(invitation.debutLe()),
            lieu.isEmpty() ? "" : ", " + lieu);
  }

  private void repondre() {
    choix.setInvalid(false);
    remplacant.setInvalid(false);
    Reponse donnee = Objects.requireNonNullElse(choix.getValue(), Reponse.ATTENDUE);
    boolean fait =
        Messages.essayer(
            () -> reponses.repondre(jeton, new ReponseSaisie(donnee, remplacant.lire())),
            Map.of("reponse", choix, "remplacant", remplacant));
    if (fait) {
      carte.removeAll();
      carte.add(
          new H1("Merci"),
          new Paragraph("Votre réponse est enregistrée : « %s ».".formatted(enClair(donnee))),
          new Button("Changer de réponse", _ -> relire()));
    }
  }

  private void relire() {
    carte.removeAll();
    demander(reponses.lire(jeton));
  }

  private static String enClair(Reponse reponse) {
    return switch (reponse) {
      case ATTENDUE -> "Je ne sais pas encore";
      case PRESENT -> "Je serai présent";
      case A_DISTANCE -> "Je participerai à distance";
      case ABSENT -> "Je suis excusé";
      case REMPLACE -> "Je me fais remplacer";
    };
  }
}
