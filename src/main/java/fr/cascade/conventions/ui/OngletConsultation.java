package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConsultationService;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.conventions.PropositionService;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the parties answered, round after round; the drafter sorts what they propose. */
@Service
class OngletConsultation implements OngletConvention {

  private final AvisConsultation avis;
  private final ConsultationService consultations;
  private final PropositionService propositions;

  OngletConsultation(
      AvisConsultation avis, ConsultationService consultations, PropositionService propositions) {
    this.avis = avis;
    this.consultations = consultations;
    this.propositions = propositions;
  }

  @Override
  public String titre() {
    return "Consultation";
  }

  @Override
  public int ordre() {
    return 25;
  }

  @Override
  public boolean visible(ConventionDetail convention) {
    return convention.peut(ActionConvention.CONSULTER) || !avis.tours(convention.id()).isEmpty();
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    List<TourLu> tours = avis.tours(convention.id());
    if (tours.isEmpty()) {
      return new EtatVide(
          "Les parties n’ont pas été consultées",
          "Avant de soumettre le texte, vous pouvez leur demander leur avis : chacune le rend à son"
              + " rythme, jusqu’à une échéance.",
          new Button(
              "Consulter les parties…",
              clic -> new ActesConsultation(consultations, avis).ouvrir(convention.id())));
    }
    var page = new Div();
    page.addClassName("consultations");
    var actes =
        new PropositionVue.Actes(p -> reprendre(convention, p), p -> ecarter(convention, p));
    tours.forEach(
        tour ->
            page.add(
                new CarteTour(convention, tour, avis, actes, a -> saisir(convention, tour, a))));
    return page;
  }

  private void saisir(ConventionDetail convention, TourLu tour, AvisLu attendu) {
    new DialogueAvisRecu(
            tour,
            attendu,
            recu -> {
              consultations.recevoir(convention.id(), attendu.id(), recu);
              recharger("Avis enregistré pour %s.".formatted(attendu.organisationNom()));
            })
        .open();
  }

  private void reprendre(ConventionDetail convention, PropositionLue proposition) {
    int version =
        convention
            .article(proposition.articleCle())
            .map(ConventionDetail.ArticleLu::version)
            .orElseThrow();
    Messages.essayer(
        () -> {
          propositions.reprendre(convention.id(), proposition.id(), version);
          recharger("Rédaction reprise dans « %s ».".formatted(proposition.designation()));
        });
  }

  private void ecarter(ConventionDetail convention, PropositionLue proposition) {
    Messages.essayer(
        () -> {
          propositions.ecarter(convention.id(), proposition.id());
          recharger("Rédaction proposée écartée.");
        });
  }

  private static void recharger(String phrase) {
    Messages.succes(phrase);
    UI.getCurrentOrThrow().refreshCurrentRoute(false);
  }
}
