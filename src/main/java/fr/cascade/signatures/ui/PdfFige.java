package fr.cascade.signatures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.SignatureId;
import java.io.ByteArrayInputStream;

/** The frozen PDF, inside the page where there is room, and in its own tab everywhere. */
final class PdfFige extends Div {

  PdfFige(SignatureId id, SignatureConsultation consultation) {
    addClassName("pdf-fige");
    var ouvrir = new Anchor(lire(id, consultation), AttachmentType.INLINE, "Ouvrir le PDF");
    ouvrir.setTarget(AnchorTarget.BLANK);
    ouvrir.addClassName("bouton-lien");
    ouvrir.setAriaLabel("Ouvrir le PDF, nouvel onglet");
    var cadre = new IFrame(lire(id, consultation).inline());
    cadre.setTitle("Texte figé, au format PDF");
    add(ouvrir, cadre);
  }

  private static InputStreamDownloadHandler lire(
      SignatureId id, SignatureConsultation consultation) {
    return DownloadHandler.fromInputStream(
        demande -> {
          try {
            DocumentContenu pdf = consultation.pdfASigner(id);
            return new DownloadResponse(
                new ByteArrayInputStream(pdf.contenu()),
                pdf.nom(),
                pdf.typeMime(),
                pdf.contenu().length);
          } catch (IntrouvableException _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
          }
        });
  }
}
