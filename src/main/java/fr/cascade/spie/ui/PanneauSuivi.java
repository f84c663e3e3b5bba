package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.socle.ConventionId;
import fr.cascade.spie.SpieRoutes;
import fr.cascade.spie.SuiviSpie;
import fr.cascade.spie.SuiviSpie.Indicateur;
import fr.cascade.spie.SuiviSpie.Promesse;
import fr.cascade.spie.SuiviSpie.Versement;
import fr.cascade.spie.SuiviSpieConsultation;
import fr.cascade.spie.SuiviSpieService;
import java.time.LocalDate;

/** What was promised and what is delivered, with what the reader may enter. */
final class PanneauSuivi extends Div {

  private final ConventionId id;
  private final SuiviSpieConsultation consultation;
  private final SuiviSpieService service;
  private final LocalDate aujourdhui;

  PanneauSuivi(
      ConventionId id,
      SuiviSpieConsultation consultation,
      SuiviSpieService service,
      LocalDate aujourdhui) {
    this.id = id;
    this.consultation = consultation;
    this.service = service;
    this.aujourdhui = aujourdhui;
    addClassName("spie");
    montrer();
  }

  private void montrer() {
    SuiviSpie suivi = consultation.lire(id);
    removeAll();
    if (suivi.inventee()) {
      add(Badges.inventee());
    }
    var bilan = new Div(Adresses.bouton("Bilan sur une page", SpieRoutes.bilan(id)));
    bilan.addClassName("boutons");
    add(
        new Paragraph(TableauxSuivi.resume(suivi)),
        Adresses.carte(
            "Indicateurs", TableauxSuivi.indicateurs(suivi, i -> gesteIndicateur(suivi, i))),
        Adresses.carte("Engagements", TableauxSuivi.promesses(suivi, p -> gestePromesse(suivi, p))),
        Adresses.carte(
            "Versements de l’État", TableauxSuivi.versements(suivi, v -> gesteVersement(suivi, v))),
        bilan);
  }

  private Component gesteIndicateur(SuiviSpie suivi, Indicateur indicateur) {
    return bouton(
        suivi.peutRendreCompte(),
        "Saisir le réalisé…",
        indicateur.libelle(),
        () -> new DialogueRealise(suivi, indicateur, service, this::montrer).open());
  }

  private Component gestePromesse(SuiviSpie suivi, Promesse promesse) {
    return bouton(
        suivi.peutRendreCompte(),
        "Mettre à jour…",
        promesse.libelle(),
        () -> new DialoguePromesse(id, promesse, service, this::montrer).open());
  }

  private Component gesteVersement(SuiviSpie suivi, Versement versement) {
    return bouton(
        suivi.peutVerser() && versement.verseLe() == null,
        "Dire versé…",
        versement.condition(),
        () -> new DialogueVersement(id, versement, service, aujourdhui, this::montrer).open());
  }

  private static Component bouton(
      boolean permis,
      String libelle,
      String objet,
      com.vaadin.flow.function.SerializableRunnable acte) {
    if (!permis) {
      return new Div();
    }
    var bouton = new Button(libelle, _ -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel(libelle.replace("…", "") + " : " + objet);
    return bouton;
  }
}
