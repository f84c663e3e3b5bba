package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.documents.AnnexeAImprimer;
import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.DocxService;
import fr.cascade.documents.Filigrane;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.documents.PdfService;
import fr.cascade.documents.TexteAImprimer;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Renders an agreement: figures and variables in words inside its articles, accessible HTML, PDF
 * and DOCX.
 */
@Component
public class TexteConvention {

  private final PdfService pdf;
  private final DocxService docx;
  private final Annexes annexes;
  private final BlocsSignature blocs;
  private final DerogationRepository derogations;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final LectureVariables variables;
  private final HorlogeMetier horloge;

  TexteConvention(
      PdfService pdf,
      DocxService docx,
      Annexes annexes,
      BlocsSignature blocs,
      DerogationRepository derogations,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      LectureVariables variables,
      HorlogeMetier horloge) {
    this.pdf = pdf;
    this.docx = docx;
    this.annexes = annexes;
    this.blocs = blocs;
    this.derogations = derogations;
    this.organisations = organisations;
    this.territoires = territoires;
    this.variables = variables;
    this.horloge = horloge;
  }

  /** The article's HTML with each figure and each variable in words in place of its mark. */
  public static String rendre(Convention convention, Article article, ValeursVariables valeurs) {
    return rendre(convention, article.texte(), valeurs);
  }

  /** The same for any clean HTML of the agreement: an annex quotes them too. */
  static String rendre(Convention convention, String html, ValeursVariables valeurs) {
    return HtmlNettoyeur.remplacerChiffres(
        valeurs.remplir(html),
        code ->
            convention.chiffres().stream()
                .filter(c -> c.type().name().equals(code))
                .map(Chiffre::enClair)
                .findFirst()
                .orElse("…"));
  }

  /**
   * The whole text as PDF, marked as a draft unless frozen; once avenants have changed it, as what
   * applies and not as what was signed.
   */
  public byte[] pdf(Convention convention, boolean fige) {
    return pdf.rendre(imprimer(convention, fige), fige ? Filigrane.AUCUN : Filigrane.PROJET);
  }

  /**
   * The whole text as DOCX, marked as a draft unless frozen.
   *
   * @param foi which document is authentic; null for a draft
   */
  public byte[] docx(Convention convention, @Nullable String foi) {
    boolean fige = foi != null;
    return docx.rendre(imprimer(convention, fige), fige ? Filigrane.AUCUN : Filigrane.PROJET, foi);
  }

  /** The whole text as an HTML fragment: title, parties, articles, annexes. */
  public String html(Convention convention) {
    var html = new StringBuilder();
    html.append("<h2>").append(HtmlNettoyeur.echapper(convention.titre())).append("</h2><p>Entre ");
    html.append(HtmlNettoyeur.echapper(String.join(", ", noms(convention, jour(convention)))))
        .append(".</p>");
    List<Derogation> accordees = accordees(convention);
    ValeursVariables valeurs = variables.siUtiles(convention);
    for (Article article : convention.articles()) {
      html.append("<h3>").append(HtmlNettoyeur.echapper(article.designation())).append("</h3>");
      html.append(rendre(convention, article, valeurs)).append(mention(article, accordees));
    }
    annexes(html, annexes.aImprimer(convention));
    return html.toString();
  }

  /** Whether avenants changed what was signed. */
  public static boolean consolidee(Convention convention) {
    return convention.articles().stream().anyMatch(a -> a.mention() != null);
  }

  /** Derogations are part of what is read and signed. */
  private List<Derogation> accordees(Convention convention) {
    return derogations.desConventions(List.of(convention.id().valeur()), DerogationStatut.ACCORDEE);
  }

  private static String mention(Article article, List<Derogation> accordees) {
    return Stream.concat(
            Stream.ofNullable(article.mention()),
            accordees.stream()
                .filter(d -> d.articleCle().equals(article.cle()))
                .map(Derogation::phrase))
        .map(phrase -> "<p><em>" + HtmlNettoyeur.echapper(phrase) + "</em></p>")
        .collect(Collectors.joining());
  }

  private static void annexes(StringBuilder html, List<AnnexeAImprimer> annexes) {
    if (annexes.isEmpty()) {
      return;
    }
    html.append("<h3>Annexes</h3><ul>");
    annexes.forEach(
        a -> html.append("<li>").append(HtmlNettoyeur.echapper(a.phrase())).append("</li>"));
    html.append("</ul>");
    for (AnnexeAImprimer annexe : annexes) {
      if (annexe.html() != null) {
        html.append("<h3>").append(HtmlNettoyeur.echapper(annexe.intitule())).append("</h3>");
        html.append(annexe.html());
      }
    }
  }

  private static List<String> mentions(Convention convention, LocalDate jour) {
    if (consolidee(convention)) {
      return List.of(
          "Version consolidée : le texte signé le %s, avec les modifications de ses avenants. Font foi le texte signé et chaque avenant signé."
              .formatted(
                  Jours.enClair(Objects.requireNonNullElse(convention.vie().signeeLe(), jour))));
    }
    return List.of(
        convention.horsPortail()
            ? "Texte signé hors du portail le %s, repris dans le portail Cascade."
                .formatted(Jours.enClair(jour))
            : "Texte figé le %s. Chaque partie le signe au niveau simple dans le portail Cascade."
                .formatted(Jours.enClair(jour)));
  }

  private TexteAImprimer imprimer(Convention convention, boolean fige) {
    LocalDate jour = jour(convention);
    boolean consolidee = consolidee(convention);
    List<Derogation> accordees = accordees(convention);
    ValeursVariables valeurs = variables.siUtiles(convention);
    return new TexteAImprimer(
        convention.titre(),
        "%s%s · %s"
            .formatted(
                consolidee ? "Version consolidée · " : "",
                convention.niveau().nature(),
                territoires.nom(convention.territoire(), jour)),
        convention.reference() + (consolidee ? " – version consolidée" : ""),
        noms(convention, jour),
        convention.articles().stream()
            .map(
                a ->
                    new ArticleAImprimer(
                        String.valueOf(a.rang()),
                        a.titre(),
                        rendre(convention, a, valeurs) + mention(a, accordees)))
            .toList(),
        annexes.aImprimer(convention),
        consolidee ? List.of() : blocs.de(convention, jour),
        fige ? mentions(convention, jour) : List.of());
  }

  /** The day whose names the text bears: that of its freeze, or today for a draft. */
  LocalDate jour(Convention convention) {
    if (convention.statut() != ConventionStatut.A_SIGNER
        && convention.statut() != ConventionStatut.SIGNEE) {
      return horloge.aujourdhui();
    }
    Instant figee = convention.vie().valideeLe();
    LocalDate signee = convention.vie().signeeLe();
    return figee != null
        ? figee.atZone(HorlogeMetier.PARIS).toLocalDate()
        : Objects.requireNonNullElse(signee, horloge.aujourdhui());
  }

  /** Names of the parties on the day, in their order. */
  private List<String> noms(Convention convention, LocalDate jour) {
    List<OrganisationId> ids = convention.parties().stream().map(Partie::organisation).toList();
    Map<OrganisationId, String> noms = organisations.noms(ids, jour);
    return ids.stream().map(noms::get).filter(Objects::nonNull).toList();
  }
}
