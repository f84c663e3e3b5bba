package fr.cascade.avenants.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.IntrouvableException;
import java.io.ByteArrayInputStream;

/** Opens the avenant as it prints, in another tab: the draft says so on every page. */
final class ApercuPdf extends Anchor {

  ApercuPdf(String libelle, AvenantId id, AvenantConsultation avenants) {
    super(DownloadHandler.fromInputStream(_ -> lire(id, avenants)), AttachmentType.INLINE, libelle);
    setTarget(AnchorTarget.BLANK);
    addClassName("bouton-lien");
    setAriaLabel(libelle + ", nouvel onglet");
  }

  private static DownloadResponse lire(AvenantId id, AvenantConsultation avenants) {
    try {
      DocumentContenu pdf = avenants.pdf(id);
      return new DownloadResponse(
          new ByteArrayInputStream(pdf.contenu()), pdf.nom(), pdf.typeMime(), pdf.contenu().length);
    } catch (IntrouvableException _) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
  }
}
