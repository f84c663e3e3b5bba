package fr.cascade.comites.internal;

import fr.cascade.comites.PieceId;
import fr.cascade.comites.ReleveId;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.DocxService;
import fr.cascade.documents.Empreinte;
import fr.cascade.socle.IntrouvableException;
import org.springframework.stereotype.Component;

/** What may be downloaded of a meeting. */
@Component
public class PapiersSeance {

  private final PiecesSeance pieces;
  private final TexteReleve textes;
  private final DocumentService documents;

  PapiersSeance(PiecesSeance pieces, TexteReleve textes, DocumentService documents) {
    this.pieces = pieces;
    this.textes = textes;
    this.documents = documents;
  }

  public int revision(Seance seance) {
    return seance.parcours().revision();
  }

  public DocumentContenu piece(Seance seance, PieceId id) {
    return documents.lire(pieces.piece(seance.id(), id).document());
  }

  public DocumentContenu pdf(Seance seance, ReleveId id) {
    Releve releve = releve(seance, id);
    return releve
        .pdf()
        .map(documents::lire)
        .orElseGet(() -> projet(releve, "pdf", "application/pdf", textes.pdf(releve, false)));
  }

  public DocumentContenu docx(Seance seance, ReleveId id) {
    Releve releve = releve(seance, id);
    return releve
        .docx()
        .map(documents::lire)
        .orElseGet(() -> projet(releve, "docx", DocxService.TYPE_MIME, textes.docx(releve, false)));
  }

  private static DocumentContenu projet(
      Releve releve, String extension, String type, byte[] contenu) {
    return new DocumentContenu(
        "projet-releve-v%d.%s".formatted(releve.numero(), extension),
        type,
        contenu,
        Empreinte.sha256(contenu));
  }

  private static Releve releve(Seance seance, ReleveId id) {
    return seance.releves().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IntrouvableException("Ce relevé n’existe pas dans cette réunion."));
  }
}
