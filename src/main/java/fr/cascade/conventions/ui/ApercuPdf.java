package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.io.ByteArrayInputStream;

/** Opens the draft as it would print, marked as a draft on every page, in another tab. */
final class ApercuPdf extends Anchor {

  ApercuPdf(ConventionId id, ConventionConsultation conventions) {
    super(
        DownloadHandler.fromInputStream(demande -> lire(id, conventions)),
        AttachmentType.INLINE,
        "Aperçu PDF");
    setTarget(AnchorTarget.BLANK);
    addClassName("bouton-lien");
    setAriaLabel("Aperçu PDF, nouvel onglet");
  }

  private static DownloadResponse lire(ConventionId id, ConventionConsultation conventions) {
    try {
      DocumentContenu pdf = conventions.pdf(id);
      return new DownloadResponse(
          new ByteArrayInputStream(pdf.contenu()), pdf.nom(), pdf.typeMime(), pdf.contenu().length);
    } catch (IntrouvableException _) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
  }
}
