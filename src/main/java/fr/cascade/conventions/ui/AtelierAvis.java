package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.PropositionService;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the parties answered, in the workshop: all of it above, an article's own beside it. Rebuilt
 * only where something changed, for the draft is read again at each save.
 */
final class AtelierAvis {

  private final AvisConsultation avis;
  private final PropositionService propositions;
  private final Div bandeau = new Div();
  private final Div proposees = new Div();
  private List<TourLu> tours = List.of();
  private @Nullable EditionArticle edition;
  private @Nullable ArticleLu article;

  AtelierAvis(AvisConsultation avis, PropositionService propositions) {
    this.avis = avis;
    this.propositions = propositions;
  }

  /** The avis of the last round, folded; nothing before the first one. */
  Div bandeau() {
    return bandeau;
  }

  /** What the parties would write in the open article; nothing when they left it as it is. */
  Div proposees() {
    return proposees;
  }

  /** Another article is open, or none. */
  void ouvrir(@Nullable EditionArticle ouverte) {
    edition = ouverte;
    article = null;
    proposees.removeAll();
  }

  void montrer(ConventionDetail detail) {
    List<TourLu> lus = avis.tours(detail.id());
    boolean nouveaux = !lus.equals(tours);
    tours = lus;
    if (nouveaux) {
      bandeau.removeAll();
      lus.stream().findFirst().ifPresent(tour -> bandeau.add(bandeau(detail, tour)));
    }
    EditionArticle ouverte = edition;
    if (ouverte != null) {
      ArticleLu lu = detail.article(ouverte.cle()).orElse(null);
      if (nouveaux || !Objects.equals(lu, article)) {
        article = lu;
        proposees.removeAll();
        lus.stream().findFirst().ifPresent(tour -> proposer(detail, tour, ouverte));
      }
    }
  }

  private Component bandeau(ConventionDetail detail, TourLu tour) {
    var liste = new ListeAvis();
    tour.avis().forEach(a -> liste.add(new LigneAvis(detail, a, avis)));
    String reste =
        tour.aExaminer() == 0
            ? ""
            : " ; "
                + Formats.compte(
                    tour.aExaminer(),
                    "rédaction proposée à examiner",
                    "rédactions proposées à examiner");
    var details = new Details("Avis des parties : " + tour.bilan() + reste, liste);
    details.add(new Anchor(ConventionRoutes.consultation(detail.id()), "Ouvrir la consultation"));
    details.addClassName("bandeau-avis");
    return details;
  }

  private void proposer(ConventionDetail detail, TourLu tour, EditionArticle ouverte) {
    var section = new Section(new H2("Rédactions proposées"));
    section.addClassName("propositions");
    tour.avis().forEach(a -> ajouter(section, detail, a, ouverte));
    if (section.getComponentCount() > 1) {
      proposees.add(section);
    }
  }

  private void ajouter(
      Section section, ConventionDetail detail, AvisLu avisLu, EditionArticle ouverte) {
    avisLu.propositions().stream()
        .filter(p -> p.articleCle().equals(ouverte.cle()))
        .forEach(
            p ->
                section.add(
                    new PropositionVue(
                        detail,
                        p,
                        avisLu.organisationNom(),
                        new PropositionVue.Actes(
                            prise -> reprendre(detail, prise, ouverte),
                            laissee -> ecarter(detail, laissee, ouverte)))));
  }

  private void reprendre(ConventionDetail detail, PropositionLue prise, EditionArticle ouverte) {
    if (ouverte.reprendre(version -> propositions.reprendre(detail.id(), prise.id(), version))) {
      Messages.succes("Rédaction reprise dans l’article.");
    }
  }

  private void ecarter(ConventionDetail detail, PropositionLue laissee, EditionArticle ouverte) {
    if (Messages.essayer(() -> propositions.ecarter(detail.id(), laissee.id()))) {
      ouverte.relire();
      Messages.succes("Rédaction proposée écartée.");
    }
  }
}
