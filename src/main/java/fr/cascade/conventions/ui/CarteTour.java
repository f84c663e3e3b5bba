package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;

/** One round of consultation: until when, how it ended, what each party answered. */
final class CarteTour extends Section {

  CarteTour(
      ConventionDetail convention,
      TourLu tour,
      AvisConsultation lecture,
      PropositionVue.Actes actes,
      SerializableConsumer<AvisLu> saisir) {
    addClassName("carte");
    var titre =
        new Div(
            new H2("Consultation n° " + tour.numero()),
            tour.ouvert()
                ? new Badge(Ton.CONSULTATION, "Ouverte")
                : new Badge(Ton.TERMINE, "Close"));
    titre.addClassName("titre-tour");
    add(titre, new Paragraph(phrase(tour)));
    if (!tour.message().isEmpty()) {
      add(new Encart(Ton.NEUTRE, "Message aux parties", tour.message()));
    }
    var liste = new ListeAvis();
    for (AvisLu avis : tour.avis()) {
      var ligne = new LigneAvis(convention, avis, lecture);
      avis.propositions()
          .forEach(p -> ligne.add(new PropositionVue(convention, p, p.designation(), actes)));
      if (avis.sens() == AvisSens.ATTENDU && convention.peut(ActionConvention.CLORE_CONSULTATION)) {
        ligne.add(saisie(avis, saisir));
      }
      liste.add(ligne);
    }
    add(liste);
  }

  private static Component saisie(AvisLu avis, SerializableConsumer<AvisLu> saisir) {
    var bouton = new Button("Saisir l’avis reçu par courrier…", clic -> saisir.accept(avis));
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel(
        "Saisir l’avis reçu par courrier pour %s".formatted(avis.organisationNom()));
    return bouton;
  }

  private static String phrase(TourLu tour) {
    String ouverte =
        "Ouverte le %s par %s, jusqu’au %s inclus"
            .formatted(
                Formats.dateHeure(tour.ouvertLe()),
                tour.ouvertPar(),
                Formats.date(tour.echeance()));
    var cloture = tour.cloture();
    var le = tour.closLe();
    return cloture == null || le == null
        ? "%s ; %s.".formatted(ouverte, tour.bilan())
        : "%s. Close le %s, %s : %s."
            .formatted(ouverte, Formats.dateHeure(le), cloture.raison(), tour.bilan());
  }
}
