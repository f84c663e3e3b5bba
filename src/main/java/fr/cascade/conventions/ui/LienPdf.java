package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.IntrouvableException;
import java.io.ByteArrayInputStream;

/** Downloads the text: the frozen PDF, or a draft that says so in its name as on its pages. */
final class LienPdf extends Anchor {

  LienPdf(ConventionDetail convention, ConventionConsultation conventions) {
    boolean projet =
        convention.etat() == ConventionEtat.BROUILLON
            || convention.etat() == ConventionEtat.EN_CONSULTATION
            || convention.etat() == ConventionEtat.A_VALIDER;
    addClassName("bouton-lien");
    setText(projet ? "Télécharger le projet (PDF)" : "Télécharger le PDF");
    getElement().setAttribute("download", true);
    setHref(
        DownloadHandler.fromInputStream(
            demande -> {
              try {
                DocumentContenu pdf = conventions.pdf(convention.id());
                return new DownloadResponse(
                    new ByteArrayInputStream(pdf.contenu()),
                    projet ? pdf.nom().replace(".pdf", "-projet.pdf") : pdf.nom(),
                    pdf.typeMime(),
                    pdf.contenu().length);
              } catch (IntrouvableException _) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
              }
            }));
  }
}
