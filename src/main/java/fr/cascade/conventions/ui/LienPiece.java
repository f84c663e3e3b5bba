package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.io.ByteArrayInputStream;

/** Downloads the letter that an avis came with. */
final class LienPiece extends Anchor {

  LienPiece(ConventionId convention, AvisLu avis, AvisConsultation lecture) {
    setText("Télécharger le courrier (PDF)");
    getElement().setAttribute("aria-label", "Télécharger le courrier de " + avis.organisationNom());
    getElement().setAttribute("download", true);
    setHref(
        DownloadHandler.fromInputStream(
            demande -> {
              try {
                DocumentContenu pdf = lecture.piece(convention, avis.id());
                return new DownloadResponse(
                    new ByteArrayInputStream(pdf.contenu()),
                    pdf.nom(),
                    pdf.typeMime(),
                    pdf.contenu().length);
              } catch (IntrouvableException _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
              }
            }));
  }
}
