package fr.cascade.conventions.internal;

import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.BlocSignature;
import fr.cascade.documents.Filigrane;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.documents.PdfService;
import fr.cascade.documents.TexteAImprimer;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders an agreement: figures in words inside its articles, accessible HTML, PDF. */
@Component
public class TexteConvention {

  private final PdfService pdf;
  private final OrganisationConsultation organisations;
  private final SignataireConsultation signataires;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  TexteConvention(
      PdfService pdf,
      OrganisationConsultation organisations,
      SignataireConsultation signataires,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.pdf = pdf;
    this.organisations = organisations;
    this.signataires = signataires;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** The article's HTML with each figure in words in place of its mark. */
  public static String rendre(Convention convention, Article article) {
    return HtmlNettoyeur.remplacerChiffres(
        article.texte(),
        code ->
            convention.chiffres().stream()
                .filter(c -> c.type().name().equals(code))
                .map(Chiffre::enClair)
                .findFirst()
                .orElse("…"));
  }

  /** The whole text as PDF, marked as a draft unless frozen. */
  public byte[] pdf(Convention convention, boolean fige) {
    return pdf.rendre(
        imprimer(convention, mentions(fige)), fige ? Filigrane.AUCUN : Filigrane.PROJET);
  }

  /** The whole text as an HTML fragment: title, parties, articles. */
  public String html(Convention convention) {
    var html = new StringBuilder();
    html.append("<h2>").append(HtmlNettoyeur.echapper(convention.titre())).append("</h2><p>Entre ");
    html.append(HtmlNettoyeur.echapper(String.join(", ", noms(convention).values())))
        .append(".</p>");
    for (Article article : convention.articles()) {
      html.append("<h3>").append(HtmlNettoyeur.echapper(article.designation())).append("</h3>");
      html.append(rendre(convention, article));
    }
    return html.toString();
  }

  private List<String> mentions(boolean fige) {
    return fige
        ? List.of(
            "Texte figé le "
                + Jours.enClair(horloge.aujourdhui())
                + ". Chaque partie le signe au niveau simple dans le portail Cascade.")
        : List.of();
  }

  private TexteAImprimer imprimer(Convention convention, List<String> mentions) {
    Map<OrganisationId, String> noms = noms(convention);
    return new TexteAImprimer(
        convention.titre(),
        convention.niveau().nature()
            + " · "
            + territoires.nom(convention.territoire(), horloge.aujourdhui()),
        convention.reference(),
        List.copyOf(noms.values()),
        convention.articles().stream()
            .map(
                a ->
                    new ArticleAImprimer(
                        String.valueOf(a.rang()), a.titre(), rendre(convention, a)))
            .toList(),
        List.of(),
        convention.parties().stream()
            .filter(Partie::signe)
            .map(p -> bloc(p, noms.getOrDefault(p.organisation(), "")))
            .toList(),
        mentions);
  }

  private BlocSignature bloc(Partie partie, String nom) {
    String fonction =
        signataires.signataires(partie.organisation(), horloge.aujourdhui()).stream()
            .findFirst()
            .map(Signataire::fonction)
            .orElse("");
    return new BlocSignature(nom, "Pour " + nom, fonction);
  }

  private Map<OrganisationId, String> noms(Convention convention) {
    return organisations.noms(
        convention.parties().stream().map(Partie::organisation).toList(), horloge.aujourdhui());
  }
}
