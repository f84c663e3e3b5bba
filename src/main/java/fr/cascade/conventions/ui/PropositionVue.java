package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.EtatProposition;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.TexteRiche;

/** Wording that a party proposes, against the article as it now stands; taken or left. */
final class PropositionVue extends Div {

  /**
   * What the drafter does with it.
   *
   * @param reprendre takes it into the article
   * @param ecarter leaves it aside
   */
  record Actes(
      SerializableConsumer<PropositionLue> reprendre,
      SerializableConsumer<PropositionLue> ecarter) {}

  /**
   * @param titre what it is called where it is shown
   */
  PropositionVue(ConventionDetail detail, PropositionLue proposition, String titre, Actes actes) {
    addClassName("proposition");
    var nom = new Span(titre);
    nom.addClassName("nom");
    var tete = new Div(nom, Badges.proposition(proposition.etat()));
    tete.addClassName("tete");
    add(tete);
    String sort = sort(proposition);
    if (!sort.isEmpty()) {
      var ligne = new Paragraph(sort);
      ligne.addClassName("qui");
      add(ligne);
    }
    add(lecture(detail, proposition));
    if (detail.peut(ActionConvention.MODIFIER)
        && proposition.etat() != EtatProposition.REPRISE
        && detail.article(proposition.articleCle()).isPresent()) {
      add(boutons(proposition, actes));
    }
  }

  private static String sort(PropositionLue proposition) {
    var le = proposition.traiteeLe();
    return le == null
        ? ""
        : "%s par %s, le %s"
            .formatted(
                proposition.etat() == EtatProposition.REPRISE ? "Reprise" : "Écartée",
                proposition.traiteePar(),
                Formats.dateHeure(le));
  }

  private static Details lecture(ConventionDetail detail, PropositionLue proposition) {
    String actuel = detail.article(proposition.articleCle()).map(ArticleLu::rendu).orElse("");
    boolean comparer =
        proposition.etat() != EtatProposition.REPRISE && !actuel.equals(proposition.rendu());
    var details =
        comparer
            ? new Details(
                "Comparée au texte actuel",
                new TexteRiche(DifferenceTexte.entre(actuel, proposition.rendu()).html()))
            : new Details("Rédaction proposée", new TexteRiche(proposition.rendu()));
    details.setOpened(proposition.etat() == EtatProposition.A_EXAMINER);
    return details;
  }

  private static Div boutons(PropositionLue proposition, Actes actes) {
    var reprendre =
        new Button("Reprendre dans l’article", clic -> actes.reprendre().accept(proposition));
    reprendre.addThemeVariants(ButtonVariant.LUMO_SMALL);
    var boutons = new Div(reprendre);
    boutons.addClassName("boutons-proposition");
    if (proposition.etat() == EtatProposition.A_EXAMINER) {
      var ecarter = new Button("Écarter", clic -> actes.ecarter().accept(proposition));
      ecarter.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      boutons.add(ecarter);
    }
    return boutons;
  }
}
