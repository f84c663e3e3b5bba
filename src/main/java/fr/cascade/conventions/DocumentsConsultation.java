package fr.cascade.conventions;

import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.SyntheseConvention;
import fr.cascade.conventions.internal.TexteConvention;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.DocxService;
import fr.cascade.documents.Empreinte;
import fr.cascade.documents.FicheSynthese;
import fr.cascade.documents.PdfService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of an agreement, for whoever may read it (RG-103): its text as PDF and as DOCX, and
 * the page that sums it up. Their names say which agreement they are, and whether it is a draft.
 */
@Service
@Transactional(readOnly = true)
public class DocumentsConsultation {

  private final ConventionConsultation consultation;
  private final ConventionRepository conventions;
  private final TexteConvention textes;
  private final SyntheseConvention syntheses;
  private final PdfService pdf;
  private final DocumentService documents;
  private final Visibilite visibilite;

  DocumentsConsultation(
      ConventionConsultation consultation,
      ConventionRepository conventions,
      TexteConvention textes,
      SyntheseConvention syntheses,
      PdfService pdf,
      DocumentService documents,
      Visibilite visibilite) {
    this.consultation = consultation;
    this.conventions = conventions;
    this.textes = textes;
    this.syntheses = syntheses;
    this.pdf = pdf;
    this.documents = documents;
    this.visibilite = visibilite;
  }

  /** The archived PDF of a frozen text, else the draft with its watermark. */
  public DocumentContenu pdf(ConventionId id) {
    Convention convention = charger(id);
    DocumentContenu lu = consultation.pdf(id);
    return new DocumentContenu(
        nom(convention, fige(convention) ? ".pdf" : "-projet.pdf"),
        lu.typeMime(),
        lu.contenu(),
        lu.empreinte());
  }

  /**
   * What applies since avenants changed the text that was signed: made anew, and it says so.
   *
   * @throws IntrouvableException no avenant changed it
   */
  public DocumentContenu consolide(ConventionId id) {
    Convention convention = charger(id);
    if (!TexteConvention.consolidee(convention)) {
      throw new IntrouvableException("Aucun avenant n’a modifié ce texte.");
    }
    byte[] contenu = textes.pdf(convention, true);
    return new DocumentContenu(
        nom(convention, "-consolide.pdf"), "application/pdf", contenu, Empreinte.sha256(contenu));
  }

  /** Whether the portal keeps the PDF that was signed: a text taken over may have come without. */
  public boolean originalArchive(ConventionId id) {
    return charger(id).vie().document().isPresent();
  }

  /** The text to work on; that of a frozen one says first which document is authentic. */
  public DocumentContenu docx(ConventionId id) {
    Convention convention = charger(id);
    byte[] contenu = textes.docx(convention, foi(convention));
    return new DocumentContenu(
        nom(
            convention,
            TexteConvention.consolidee(convention)
                ? "-consolide.docx"
                : fige(convention) ? ".docx" : "-projet.docx"),
        DocxService.TYPE_MIME,
        contenu,
        Empreinte.sha256(contenu));
  }

  /** The page that sums up the text for the reader. */
  public FicheSynthese synthese(ConventionId id) {
    return syntheses.de(charger(id));
  }

  /** The same as a PDF of one page (RG-178). */
  public DocumentContenu synthesePdf(ConventionId id) {
    Convention convention = charger(id);
    byte[] contenu = pdf.rendre(syntheses.de(convention));
    return new DocumentContenu(
        nom(convention, "-synthese.pdf"), "application/pdf", contenu, Empreinte.sha256(contenu));
  }

  private @Nullable String foi(Convention convention) {
    if (!fige(convention)) {
      return null;
    }
    if (TexteConvention.consolidee(convention)) {
      return "Version consolidée, copie de travail. Font foi le texte signé et chaque avenant signé.";
    }
    if (convention.horsPortail()) {
      return "Copie de travail. Seul fait foi l’original, signé hors du portail.";
    }
    return convention
        .vie()
        .document()
        .map(documents::decrire)
        .map(
            d ->
                "Copie de travail. Seul fait foi le PDF archivé dans le portail, d’empreinte SHA-256 "
                    + d.empreinte()
                    + ".")
        .orElse("Copie de travail. Seul fait foi le PDF archivé dans le portail.");
  }

  private static boolean fige(Convention convention) {
    return convention.statut() == ConventionStatut.A_SIGNER
        || convention.statut() == ConventionStatut.SIGNEE;
  }

  private static String nom(Convention convention, String fin) {
    return convention.reference().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + fin;
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
