package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ui.Issue;
import fr.cascade.spie.EnvoiId;
import java.io.IOException;

/**
 * Receives one PDF and hands it over at once; a refusal is told under the button. That an upload
 * begins is noted when its request arrives, before its bytes.
 */
final class ChampPdf extends Div {

  private final Upload envoi = new Upload();
  private final Paragraph erreur = new Paragraph();
  private final EnvoiPdf vers;

  ChampPdf(String libelle, EnvoiPdf vers) {
    this.vers = vers;
    addClassName("champ-fichier");
    // Raw: the handler is called before the bytes, where parts would all be read first.
    envoi.setUploadFormat(UploadFormat.RAW);
    envoi.setUploadHandler(this::recevoir);
    envoi.setUploadButton(new Button(libelle));
    envoi.setDropLabel(new Span("ou déposez le PDF ici"));
    envoi.setMaxFiles(1);
    envoi.setMaxFileSize(DocumentService.TAILLE_MAX);
    envoi.setAcceptedFileExtensions(".pdf");
    envoi.addFileRejectedListener(
        _ -> refuser("Ce fichier n’a pas été envoyé : joignez un PDF de 20 Mo au plus."));
    envoi.addAllFinishedListener(_ -> envoi.clearFileList());
    erreur.addClassName("erreur");
    erreur.getElement().setAttribute("role", "alert");
    erreur.setVisible(false);
    add(envoi, erreur);
  }

  /** The upload that begins, or why it is refused: that is told once its bytes have gone by. */
  private Object commencer() {
    try {
      return vers.commencer();
    } catch (RuntimeException cause) {
      return cause;
    }
  }

  private void recevoir(UploadEvent envoye) throws IOException {
    Object debut = commencer();
    byte[] contenu;
    try (var flux = envoye.getInputStream()) {
      contenu = flux.readNBytes(DocumentService.TAILLE_MAX + 1);
    }
    var nom = envoye.getFileName();
    envoye.getUI().accessSynchronously(() -> remettre(debut, nom, contenu));
  }

  private void remettre(Object debut, String nom, byte[] contenu) {
    try {
      if (debut instanceof RuntimeException refus) {
        throw refus;
      }
      vers.recevoir((EnvoiId) debut, nom, contenu);
      erreur.setVisible(false);
    } catch (RuntimeException cause) {
      refuser(Issue.de(cause).phrase());
    }
  }

  private void refuser(String phrase) {
    erreur.setText(phrase);
    erreur.setVisible(true);
  }
}
