package fr.cascade.comites.internal;

import fr.cascade.comites.ArticleConcerne;
import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.BlocSignature;
import fr.cascade.documents.DocxService;
import fr.cascade.documents.Filigrane;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.documents.PdfService;
import fr.cascade.documents.TexteAImprimer;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the record of a meeting from its rows: who was there, the quorum, what was decided. */
@Component
class TexteReleve {

  private final PdfService pdf;
  private final DocxService docx;
  private final TerritoireConsultation territoires;
  private final ArticlesConcernes articles;

  TexteReleve(
      PdfService pdf,
      DocxService docx,
      TerritoireConsultation territoires,
      ArticlesConcernes articles) {
    this.pdf = pdf;
    this.docx = docx;
    this.territoires = territoires;
    this.articles = articles;
  }

  byte[] pdf(Releve releve, boolean fige) {
    return pdf.rendre(texte(releve), fige ? Filigrane.AUCUN : Filigrane.PROJET);
  }

  byte[] docx(Releve releve, boolean fige) {
    return docx.rendre(
        texte(releve),
        fige ? Filigrane.AUCUN : Filigrane.PROJET,
        fige ? "Le relevé au format PDF fait foi." : null);
  }

  /** The same as an accessible page, for who signs. */
  String html(Releve releve) {
    return texte(releve).articles().stream()
        .map(a -> "<h2>" + echapper(a.intitule()) + "</h2>" + a.html())
        .collect(Collectors.joining());
  }

  private TexteAImprimer texte(Releve releve) {
    Seance seance = releve.seance();
    return new TexteAImprimer(
        "Relevé de décisions – " + seance.comite().nom(),
        "%s du %s · %s"
            .formatted(
                seance.comite().type().motEnTete(),
                Formats.jourEtDate(seance.jour()),
                territoires.nom(seance.comite().territoire(), seance.jour())),
        "Version " + releve.numero(),
        List.of(),
        articles(releve, articles.parCle(releve.seance().comite())),
        List.of(),
        signatures(seance),
        mentions(releve));
  }

  private static List<ArticleAImprimer> articles(
      Releve releve, Map<String, ArticleConcerne> concernes) {
    Seance seance = releve.seance();
    List<ArticleAImprimer> articles = new ArrayList<>();
    if (releve.motif() != null) {
      articles.add(article("Correction", paragraphe(releve.motif())));
    }
    articles.add(article("Présences", presences(seance)));
    if (seance.parcours().quorum() != null) {
      articles.add(article("Quorum", paragraphe(seance.parcours().quorum())));
    }
    for (PointOrdre point : seance.ordreDuJour().points()) {
      articles.add(
          new ArticleAImprimer(
              "",
              "%d. %s".formatted(point.rang(), point.titre()),
              point(seance, point, concernes)));
    }
    List<DecisionComite> autres =
        seance.decisions().stream().filter(d -> d.point().isEmpty()).toList();
    if (!autres.isEmpty()) {
      articles.add(article("Décisions", decisions(autres, concernes)));
    }
    if (!releve.observations().isEmpty()) {
      articles.add(article("Observations", paragraphe(releve.observations())));
    }
    return articles;
  }

  private static String presences(Seance seance) {
    return "<ul>"
        + seance.participations().stream()
            .map(p -> "<li>" + echapper(presence(p)) + "</li>")
            .collect(Collectors.joining())
        + "</ul>";
  }

  private static String presence(Participation ligne) {
    String qui = ligne.membre().qualite();
    if (ligne.arriveLe() == null) {
      return qui
          + ligne.mandataire().map(m -> " : procuration à " + m.qualite()).orElse(" : absent");
    }
    return qui
        + " : présent"
        + ligne.presence().map(p -> ", " + p.libelle().toLowerCase(Locale.FRANCE)).orElse("")
        + ligne.suppleant().map(s -> ", suppléé par " + s.qualite()).orElse("");
  }

  private static String point(
      Seance seance, PointOrdre point, Map<String, ArticleConcerne> concernes) {
    List<DecisionComite> siennes =
        seance.decisions().stream().filter(d -> d.porteSur(point)).toList();
    String notes = point.notes().isBlank() ? "" : paragraphe(point.notes());
    String suite = siennes.isEmpty() ? "" : decisions(siennes, concernes);
    return notes.isEmpty() && suite.isEmpty() ? paragraphe("Point examiné.") : notes + suite;
  }

  private static String decisions(
      List<DecisionComite> decisions, Map<String, ArticleConcerne> concernes) {
    return decisions.stream()
        .map(d -> decision(d, concernes.get(d.articleCle())))
        .collect(Collectors.joining());
  }

  private static String decision(DecisionComite decision, @Nullable ArticleConcerne article) {
    var echeance = decision.echeance();
    String suivi =
        "%s ; %s. %s."
            .formatted(
                decision.responsable(),
                echeance == null ? "sans échéance" : "pour le " + Formats.date(echeance),
                PhraseSeance.vote(decision));
    String quorum = decision.quorum() == null ? "" : paragraphe(decision.quorum());
    return "<p><strong>%s</strong> %s</p>"
            .formatted(decision.adoptee() ? "Décidé :" : "Rejeté :", echapper(decision.texte()))
        + (article == null ? "" : paragraphe(surLeTexte(decision, article)))
        + paragraphe(suivi)
        + quorum;
  }

  private static String surLeTexte(DecisionComite decision, ArticleConcerne article) {
    return article.designation()
        + " de la convention"
        + (decision.correction() ? " ; correction à ouvrir par avenant." : ".");
  }

  private static List<BlocSignature> signatures(Seance seance) {
    return seance.comite().regles().releveSigne()
        ? seance.comite().membres(seance.jour()).stream()
            .filter(MembreComite::president)
            .map(m -> new BlocSignature("Pour le comité", "", m.qualite()))
            .toList()
        : List.of();
  }

  private static List<String> mentions(Releve releve) {
    var valide = releve.valideLe();
    return valide == null
        ? List.of()
        : List.of(
            "Relevé validé le %s par : %s."
                .formatted(Formats.dateHeure(valide), releve.validePar()));
  }

  private static ArticleAImprimer article(String titre, String html) {
    return new ArticleAImprimer("", titre, html);
  }

  private static String paragraphe(String texte) {
    return texte
        .lines()
        .filter(ligne -> !ligne.isBlank())
        .map(ligne -> "<p>" + echapper(ligne) + "</p>")
        .collect(Collectors.joining());
  }

  private static String echapper(String mots) {
    return HtmlNettoyeur.echapper(mots);
  }
}
