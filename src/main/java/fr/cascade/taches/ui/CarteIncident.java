package fr.cascade.taches.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import fr.cascade.taches.IncidentLu;

/** One incident: what, where, why, since when, and what can be done. */
final class CarteIncident extends ListItem {

  /** What an administrator can do about it. */
  enum Acte {
    REESSAYER("Réessayer"),
    SUSPENDRE("Suspendre les essais"),
    REPRENDRE("Reprendre les essais");

    private final String libelle;

    Acte(String libelle) {
      this.libelle = libelle;
    }
  }

  private final IncidentLu incident;
  private final SerializableBiConsumer<Acte, IncidentLu> suite;

  CarteIncident(IncidentLu incident, SerializableBiConsumer<Acte, IncidentLu> suite) {
    this.incident = incident;
    this.suite = suite;
    addClassName("carte");
    add(haut(), objet(), cause(), precisions(), actes());
  }

  private Component haut() {
    var haut = new Div(new H2(incident.etape()), etat());
    haut.addClassName("haut");
    return haut;
  }

  private Badge etat() {
    if (incident.suspendu()) {
      return new Badge(Ton.TERMINE, "Suspendu");
    }
    return incident.arrete()
        ? new Badge(Ton.REFUSE, "Arrêté")
        : new Badge(
            Ton.BIENTOT,
            Formats.compte(incident.essaisRestants(), "essai restant", "essais restants"));
  }

  private Component objet() {
    var titre = new Span(incident.titre());
    titre.addClassName("objet");
    return incident.territoire().isEmpty()
        ? new Paragraph(titre)
        : new Paragraph(titre, Badge.neutre(incident.territoire()));
  }

  private Component cause() {
    var cause = new Paragraph("Cause : " + incident.cause());
    cause.addClassName("cause");
    return cause;
  }

  private Component precisions() {
    var precisions =
        new Paragraph(
            "En échec depuis le %s. Référence au journal technique : %s."
                .formatted(Formats.dateHeure(incident.depuis()), incident.reference()));
    precisions.addClassName("precisions");
    return precisions;
  }

  private Component actes() {
    var actes = new Div(bouton(Acte.REESSAYER));
    actes.addClassName("actions");
    if (incident.suspendu()) {
      actes.add(bouton(Acte.REPRENDRE));
    } else if (!incident.arrete()) {
      actes.add(bouton(Acte.SUSPENDRE));
    }
    return actes;
  }

  private Button bouton(Acte acte) {
    var bouton = new Button(acte.libelle, _ -> suite.accept(acte, incident));
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("%s : %s, %s".formatted(acte.libelle, incident.etape(), incident.titre()));
    bouton.setDisableOnClick(true);
    return bouton;
  }
}
