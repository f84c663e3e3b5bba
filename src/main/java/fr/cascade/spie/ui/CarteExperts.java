package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.AvisExpertConsultation;
import fr.cascade.spie.AvisExpertLu;
import fr.cascade.spie.AvisExpertService;
import java.time.LocalDate;
import java.util.List;

/** The experts who were asked, and the buttons that ask, remind and withdraw. */
final class CarteExperts extends Section {

  private final CandidatureId id;
  private final AvisExpertService service;
  private final SerializableRunnable ensuite;

  CarteExperts(
      CandidatureId id,
      boolean ouverte,
      AvisExpertConsultation consultation,
      AvisExpertService service,
      LocalDate aujourdhui,
      SerializableRunnable ensuite) {
    this.id = id;
    this.service = service;
    this.ensuite = ensuite;
    addClassName("carte");
    List<AvisExpertLu> avis = consultation.surLaCandidature(id);
    add(new H2("Experts sollicités"));
    if (avis.isEmpty()) {
      add(Adresses.discret("Aucun avis d’expert n’a été demandé."));
    } else {
      var tableau = new Tableau("Experts sollicités", "Expert", "État", "Pour le", "");
      avis.forEach(
          a ->
              tableau.ligne(
                  new Span(a.expertLibelle()),
                  etat(a),
                  new Span(Formats.date(a.echeance())),
                  ouverte && a.attendu() ? gestes(a) : new Span()));
      add(tableau);
    }
    if (ouverte) {
      add(
          new Button(
              "Demander un avis…",
              _ ->
                  new DialogueExpert(id, consultation.experts(id), service, aujourdhui, ensuite)
                      .open()));
    }
  }

  private static Component etat(AvisExpertLu avis) {
    if (avis.enRetard()) {
      return new Badge(Ton.REFUSE, "En retard");
    }
    return new Badge(
        switch (avis.statut()) {
          case A_DECLARER, EN_COURS -> Ton.CONSULTATION;
          case RENDU -> Ton.EN_VIGUEUR;
          case RECUSE, RETIRE -> Ton.TERMINE;
        },
        avis.statut().libelle());
  }

  private Component gestes(AvisExpertLu avis) {
    var relancer =
        new Button(
            "Relancer", _ -> faire(() -> service.relancer(id, avis.expert()), "Rappel envoyé."));
    relancer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    relancer.setAriaLabel("Relancer " + avis.expertLibelle());
    var retirer =
        new Button(
            "Retirer…",
            _ ->
                Confirmation.demanderGrave(
                    "Retirer cette demande ?",
                    "L’expert ne verra plus rien du dossier, dès maintenant.",
                    "Retirer",
                    () -> faire(() -> service.retirer(id, avis.expert()), "Demande retirée.")));
    retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    retirer.setAriaLabel("Retirer la demande à " + avis.expertLibelle());
    return new Div(relancer, retirer);
  }

  private void faire(Runnable acte, String phrase) {
    if (Messages.essayer(acte)) {
      Messages.succes(phrase);
      ensuite.run();
    }
  }
}
