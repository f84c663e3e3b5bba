package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.SondageLu.Creneau;
import fr.cascade.comites.SondageLu.Question;
import fr.cascade.comites.SondageService;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;

/** Which dates suit a member, by a personal link, without a connection. */
@Route(value = ComiteRoutes.SONDAGE, autoLayout = false)
@PageTitle("Trouver une date – Cascade")
@AnonymousAllowed
class SondageView extends Main implements BeforeEnterObserver {

  private final SondageService sondages;
  private final Div carte = new Div();
  private final CheckboxGroup<Creneau> choix = new CheckboxGroup<>("Cochez ce qui vous convient");
  private String jeton = "";

  SondageView(SondageService sondages) {
    this.sondages = sondages;
    addClassName("page-connexion");
    carte.addClassName("carte");
    choix.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    choix.setItemLabelGenerator(SondageView::enClair);
    add(carte);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    jeton = event.getRouteParameters().get("jeton").orElse("");
    carte.removeAll();
    sondages.question(jeton).ifPresentOrElse(this::demander, this::refuser);
  }

  private void demander(Question question) {
    choix.setItems(question.creneaux());
    var repondre = new Button("Envoyer ma réponse", _ -> repondre());
    repondre.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    carte.add(
        new H1("Trouver une date"),
        new Paragraph(question.comite() + ". Vous répondez pour : " + question.qualite() + "."),
        choix,
        Mots.discret("Rien de coché : aucune de ces dates ne vous convient. On répond une fois."),
        repondre);
  }

  private void repondre() {
    boolean fait =
        Messages.essayer(
            () -> sondages.repondre(jeton, choix.getValue().stream().map(Creneau::id).toList()));
    if (fait) {
      carte.removeAll();
      carte.add(
          new H1("Merci"),
          new Paragraph("Votre réponse est enregistrée ; la convocation suivra le choix."));
    }
  }

  private void refuser() {
    carte.add(
        new H1("Lien sans effet"),
        new Paragraph(
            "Ce lien a déjà servi, a été retiré, n’est pas le vôtre, ou la date est choisie."));
  }

  private static String enClair(Creneau creneau) {
    return "%s à %s"
        .formatted(
            Formats.jourEtDate(creneau.horaire().date()), Mots.heure(creneau.horaire().debut()));
  }
}
