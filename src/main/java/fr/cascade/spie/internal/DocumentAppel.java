package fr.cascade.spie.internal;

import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.DocxService;
import fr.cascade.documents.Filigrane;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.documents.PdfService;
import fr.cascade.documents.TexteAImprimer;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EnvoiTardif;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.MembreLu;
import fr.cascade.spie.Question;
import fr.cascade.spie.Question.Colonne;
import fr.cascade.spie.TypeQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints a blank form or a whole application as PDF or DOCX: a committee votes on paper. */
@Component
public class DocumentAppel {

  private static final String PLACE = "<p>………………………………………………………………</p>";

  private final PdfService pdf;
  private final DocxService docx;

  DocumentAppel(PdfService pdf, DocxService docx) {
    this.pdf = pdf;
    this.docx = docx;
  }

  /** The form of a call with room to write. */
  public byte[] vierge(Appel appel, boolean word) {
    List<String> mentions =
        List.of(
            "Formulaire vierge, version %d. L’appel se clôt le %s ; seule la candidature déposée sur le portail est reçue."
                .formatted(
                    appel.formulaireVersion(), Formats.dateHeure(appel.contenu().clotureLe())));
    return rendre(
        new TexteAImprimer(
            appel.contenu().titre(),
            "Formulaire de candidature",
            null,
            List.of(),
            sections(appel.formulaire(), Map.of(), q -> PLACE),
            List.of(),
            List.of(),
            mentions),
        Filigrane.AUCUN,
        word);
  }

  /** All that an application holds. */
  public byte[] candidature(CandidatureLue lue, boolean word) {
    List<ArticleAImprimer> articles = new ArrayList<>();
    articles.add(new ArticleAImprimer("", "Territoire et consortium", consortium(lue)));
    articles.addAll(
        sections(lue.formulaire(), lue.valeurs(), q -> reponse(q, lue.valeur(q.cle()))));
    var recepisse = lue.recepisse();
    String mention =
        recepisse == null
            ? "Brouillon : cette candidature n’est pas déposée."
            : "Déposée le %s%s sous le numéro %s ; empreinte SHA-256 %s."
                .formatted(
                    Formats.dateHeure(recepisse.le()),
                    EnvoiTardif.enClair(lue.aLaGrace()),
                    recepisse.numero(),
                    recepisse.empreinte());
    return rendre(
        new TexteAImprimer(
            lue.appelTitre(),
            "Candidature · " + lue.nom(),
            recepisse == null ? null : recepisse.numero(),
            List.of(),
            articles,
            List.of(),
            List.of(),
            lue.inventee()
                ? List.of(mention, "Contenu inventé pour la démonstration.")
                : List.of(mention)),
        lue.statut() == CandidatureStatut.BROUILLON ? Filigrane.PROJET : Filigrane.AUCUN,
        word);
  }

  private byte[] rendre(TexteAImprimer texte, Filigrane filigrane, boolean word) {
    return word ? docx.rendre(texte, filigrane, null) : pdf.rendre(texte, filigrane);
  }

  private static List<ArticleAImprimer> sections(
      Formulaire formulaire, Map<String, String> valeurs, Function<Question, String> reponse) {
    return formulaire.sections().stream()
        .map(
            s ->
                new ArticleAImprimer(
                    "",
                    s.titre(),
                    s.questions().stream()
                        .filter(q -> valeurs.isEmpty() || q.posee(valeurs))
                        .map(q -> "<h3>" + echapper(q.libelle()) + "</h3>" + reponse.apply(q))
                        .collect(Collectors.joining())))
        .toList();
  }

  private static String consortium(CandidatureLue lue) {
    return "<p>%s</p><ul>%s</ul>"
        .formatted(
            echapper(lue.territoiresEnClair()),
            lue.membres().stream()
                .map(m -> "<li>" + echapper(membre(m)) + "</li>")
                .collect(Collectors.joining()));
  }

  private static String membre(MembreLu m) {
    return m.nom()
        + (m.porteur() ? ", organisme porteur" : "")
        + (m.lettre() == null ? " ; lettre d’engagement attendue" : " ; lettre d’engagement jointe")
        + (m.approuveeLe() == null ? "" : " ; accord du " + Formats.dateHeure(m.approuveeLe()));
  }

  private static String reponse(Question question, String valeur) {
    if (valeur.isBlank()) {
      return "<p>–</p>";
    }
    if (question.type() == TypeQuestion.TABLEAU) {
      return tableau(question, valeur);
    }
    String lue =
        question.type() == TypeQuestion.DATE ? Formats.date(LocalDate.parse(valeur)) : valeur;
    return lue.lines().map(l -> "<p>" + echapper(l) + "</p>").collect(Collectors.joining());
  }

  private static String tableau(Question question, String valeur) {
    String entete =
        question.colonnes().stream()
            .map(Colonne::libelle)
            .map(c -> "<th>" + echapper(c) + "</th>")
            .collect(Collectors.joining());
    String lignes =
        Json.lignes(valeur).stream()
            .map(
                l ->
                    l.stream()
                        .map(c -> "<td>" + echapper(c) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining());
    return "<table><thead><tr>" + entete + "</tr></thead><tbody>" + lignes + "</tbody></table>";
  }

  private static String echapper(String texte) {
    return HtmlNettoyeur.echapper(texte);
  }
}
