package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.cascade.documents.DocumentService;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives one PDF at a time and hands it over at once; a refusal is told under the button. Never
 * more than the largest deposit is read, whatever a browser sends.
 */
final class ChampFichier extends Div implements HasValidationProperties {

  private static final String REFUS =
      "Ce fichier n’a pas été envoyé : joignez un PDF de 20 Mo au plus.";

  private final Upload envoi = new Upload();
  private final Paragraph erreur = new Paragraph();
  private final SerializableBiConsumer<String, byte[]> recu;

  ChampFichier(String libelle, SerializableBiConsumer<String, byte[]> recu) {
    this.recu = recu;
    addClassName("champ-fichier");
    setTabIndex(-1);
    envoi.setUploadHandler(this::recevoir);
    envoi.setUploadButton(new Button(libelle));
    envoi.setDropLabel(new Span("ou déposez le PDF ici"));
    envoi.setMaxFiles(1);
    envoi.setMaxFileSize(DocumentService.TAILLE_MAX);
    envoi.setAcceptedFileExtensions(".pdf");
    envoi.setI18n(francais());
    envoi.addFileRejectedListener(_ -> refuser(REFUS));
    envoi.addAllFinishedListener(_ -> envoi.clearFileList());
    erreur.addClassName("erreur");
    erreur.getElement().setAttribute("role", "alert");
    erreur.setVisible(false);
    add(envoi, erreur);
  }

  private void recevoir(UploadEvent envoye) throws IOException {
    byte[] contenu;
    try (var flux = envoye.getInputStream()) {
      contenu = flux.readNBytes(DocumentService.TAILLE_MAX + 1);
    }
    var nom = envoye.getFileName();
    envoye
        .getUI()
        .accessSynchronously(
            () -> {
              setInvalid(false);
              recu.accept(nom, contenu);
            });
  }

  private void refuser(String phrase) {
    setErrorMessage(phrase);
    setInvalid(true);
  }

  private void setTabIndex(int rang) {
    getElement().setAttribute("tabindex", String.valueOf(rang));
  }

  @Override
  public void setErrorMessage(@Nullable String phrase) {
    erreur.setText(phrase == null ? "" : phrase);
  }

  @Override
  public String getErrorMessage() {
    return erreur.getText();
  }

  @Override
  public void setInvalid(boolean invalide) {
    erreur.setVisible(invalide);
  }

  @Override
  public boolean isInvalid() {
    return erreur.isVisible();
  }

  private static UploadI18N francais() {
    var mots = new UploadI18N();
    mots.setAddFiles(
        new UploadI18N.AddFiles().setOne("Choisir un PDF…").setMany("Choisir des PDF…"));
    mots.setError(
        new UploadI18N.Error()
            .setTooManyFiles("Un seul fichier à la fois.")
            .setFileIsTooBig("Ce fichier dépasse 20 Mo.")
            .setIncorrectFileType("Ce fichier n’est pas un PDF."));
    mots.setFile(new UploadI18N.File().setRetry("Réessayer").setStart("Envoyer").setRemove("Ôter"));
    mots.setUnits(List.of("o", "Ko", "Mo", "Go"), 1024);
    return mots;
  }
}
