package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DerogationLue;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the text above demands of this one, and what this one demands of those below. */
@Service
class OngletObligations implements OngletConvention {

  @Override
  public String titre() {
    return "Obligations";
  }

  @Override
  public int ordre() {
    return 20;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    var page = new Div();
    if (convention.parent() != null) {
      page.add(recues(convention));
    }
    if (convention.niveau() != Niveau.LOCAL) {
      page.add(imposees(convention));
    }
    return page;
  }

  private static Component recues(ConventionDetail convention) {
    var section = new Div(new H2("Ce que le texte supérieur demande ici"));
    if (convention.horsPortail()) {
      section.add(
          new EtatVide(
              "Conformité non vérifiée",
              "Ce texte a été signé hors du portail et repris avec son PDF : seule sa lecture dit s’il"
                  + " respecte le texte supérieur."));
      return section;
    }
    if (convention.constats().isEmpty()) {
      section.add(
          new EtatVide(
              "Aucune obligation",
              "Le texte supérieur ne fixe ni chiffre ni article à reprendre tel quel."));
      return section;
    }
    var tableau =
        new Tableau(
            "Obligations reçues du texte supérieur",
            "Obligation",
            "Article du texte supérieur",
            "Attendu",
            "Ici",
            "Résultat",
            "Explication");
    convention.constats().forEach(constat -> tableau.ligne(cellules(constat)));
    section.add(new Paragraph(bilan(convention)), tableau);
    if (!convention.derogations().isEmpty()) {
      section.add(new H2("Dérogations"), derogations(convention));
    }
    return section;
  }

  private static Component derogations(ConventionDetail convention) {
    var tableau =
        new Tableau(
            "Dérogations", "Obligation", "Fixée par", "État", "Motif de la demande", "Suite");
    for (DerogationLue derogation : convention.derogations()) {
      tableau.ligne(
          new Span(derogation.obligation()),
          new Span(derogation.sourceTitre()),
          Badges.derogation(derogation.statut()),
          new Span(derogation.motif()),
          derogation.aDecider()
              ? new Anchor(ConventionRoutes.derogation(derogation.id()), "Répondre")
              : new Span(
                  derogation.statut() == DerogationStatut.DEMANDEE
                      ? "En attente de réponse"
                      : derogation.phrase()));
    }
    return tableau;
  }

  private static Component[] cellules(Constat constat) {
    return new Component[] {
      new Span(constat.libelle()),
      new Span(constat.articleParent()),
      new Span(constat.attendu()),
      new Span(constat.constate()),
      Badges.resultat(constat.resultat()),
      new Span(constat.phrase())
    };
  }

  private static String bilan(ConventionDetail convention) {
    int blocages = convention.blocages().size();
    return blocages == 0
        ? "Toutes les obligations sont respectées."
        : Formats.compte(
                blocages, "obligation n’est pas respectée", "obligations ne sont pas respectées")
            + " : le texte ne peut pas être soumis à la validation.";
  }

  private static Component imposees(ConventionDetail convention) {
    var section = new Div(new H2("Ce que ce texte demande aux textes inférieurs"));
    var telsQuels =
        convention.articles().stream().filter(a -> a.nature() == NatureArticle.TEL_QUEL).toList();
    if (convention.chiffres().isEmpty()
        && telsQuels.isEmpty()
        && convention.partiesObligatoires().isEmpty()) {
      section.add(
          new EtatVide(
              "Aucune obligation",
              "Les textes inférieurs s’écrivent librement à partir de celui-ci."));
      return section;
    }
    var tableau =
        new Tableau("Obligations des textes inférieurs", "Obligation", "Article", "Règle");
    convention
        .chiffres()
        .forEach(
            c ->
                tableau.ligne(
                    c.type().libelle(), article(convention, c.articleCle()), Obligations.regle(c)));
    telsQuels.forEach(
        a ->
            tableau.ligne("Texte à reprendre tel quel", designation(a), "Le texte ne change pas."));
    parties(convention, tableau);
    convention.echeanceDeclinaison().map(OngletObligations::echeance).ifPresent(section::add);
    section.add(tableau);
    return section;
  }

  private static void parties(ConventionDetail convention, Tableau tableau) {
    convention
        .partiesObligatoires()
        .forEach(
            (niveau, types) ->
                tableau.ligne(
                    "Parties obligatoires",
                    niveau.nature(),
                    types.stream().map(TypeOrganisation::libelle).collect(Collectors.joining(", "))
                        + "\u00a0: une partie de chaque nature signe."));
  }

  private static Component echeance(LocalDate jour) {
    return new Paragraph(
        "Les textes qui déclinent celui-ci sont à signer au plus tard le %s."
            .formatted(Formats.date(jour)));
  }

  private static String article(ConventionDetail convention, String cle) {
    return convention.articles().stream()
        .filter(a -> a.cle().equals(cle))
        .findFirst()
        .map(OngletObligations::designation)
        .orElse("");
  }

  private static String designation(ArticleLu article) {
    return "Article %d – %s".formatted(article.rang(), article.titre());
  }
}
