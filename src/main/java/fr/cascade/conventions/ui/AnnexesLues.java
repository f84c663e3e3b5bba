package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.AnnexeLue;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.TexteRiche;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Annexes to read, under the articles: words here, files in their own tab. */
final class AnnexesLues {

  private AnnexesLues() {}

  /** An annex and its heading. */
  record Section(AnnexeLue annexe, String titre, Component contenu) {}

  /** Those of the agreement, then the files that stay annexed to its parent. */
  static List<Section> de(ConventionId id, AnnexeConsultation annexes) {
    return Stream.concat(
            annexes.annexes(id).stream().map(a -> section(id, a, "", annexes)),
            annexes.duParent(id).stream().map(a -> section(id, a, " du texte parent", annexes)))
        .toList();
  }

  private static Section section(
      ConventionId id, AnnexeLue annexe, String source, AnnexeConsultation annexes) {
    var titre = "Annexe %d%s – %s".formatted(annexe.rang(), source, annexe.titre());
    Component contenu =
        annexe
            .leFichier()
            .map(f -> fichier(id, annexe, f, annexes))
            .orElseGet(() -> new TexteRiche(annexe.rendu()));
    return new Section(annexe, titre, contenu);
  }

  /** The annex under a heading of the caller's level. */
  static Article article(Component titre, Section section) {
    var article = new Article(titre, section.contenu());
    article.addClassName("annexe");
    return article;
  }

  private static Component fichier(
      ConventionId id, AnnexeLue annexe, AnnexeLue.Fichier fichier, AnnexeConsultation annexes) {
    var empreinte = new Span(fichier.empreinte());
    empreinte.addClassName("empreinte");
    empreinte.getElement().setAttribute("translate", "no");
    return new Div(
        new Paragraph(
            new Span(description(fichier) + " "), lien(id, annexe, "Ouvrir le PDF", annexes)),
        new Paragraph(new Span("Empreinte SHA-256 : "), empreinte));
  }

  /** « carte.pdf », 12 pages, 1,2 Mo. */
  static String description(AnnexeLue.Fichier fichier) {
    return "Fichier « %s », %s, %s."
        .formatted(
            fichier.nom(), Formats.compte(fichier.pages(), "page", "pages"), taille(fichier));
  }

  private static String taille(AnnexeLue.Fichier fichier) {
    if (fichier.taille() < 1024 * 1024) {
      return Formats.nombre(Math.max(1, fichier.taille() / 1024)) + "\u00a0Ko";
    }
    var mega =
        BigDecimal.valueOf(fichier.taille())
            .divide(BigDecimal.valueOf(1024 * 1024), 1, RoundingMode.HALF_UP);
    return Formats.nombre(mega) + "\u00a0Mo";
  }

  /** Opens the file in another tab. */
  static Anchor lien(
      ConventionId id, AnnexeLue annexe, String libelle, AnnexeConsultation annexes) {
    var lien =
        new Anchor(
            DownloadHandler.fromInputStream(_ -> lire(id, annexe, annexes)),
            AttachmentType.INLINE,
            libelle);
    lien.setTarget(AnchorTarget.BLANK);
    lien.setAriaLabel("%s, %s, nouvel onglet".formatted(libelle, annexe.designation()));
    return lien;
  }

  private static DownloadResponse lire(
      ConventionId id, AnnexeLue annexe, AnnexeConsultation annexes) {
    try {
      DocumentContenu pdf = annexes.fichier(id, annexe.id());
      return new DownloadResponse(
          new ByteArrayInputStream(pdf.contenu()), pdf.nom(), pdf.typeMime(), pdf.contenu().length);
    } catch (IntrouvableException _) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
  }
}
