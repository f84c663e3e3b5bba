package fr.cascade.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives one file at a time and hands it over at once; a refusal is told under the button. Never
 * more than the largest deposit is read, whatever a browser sends.
 */
public final class ChampFichier extends Div implements HasValidationProperties {

  private final Upload envoi = new Upload();
  private final Paragraph erreur = new Paragraph();
  private final Admis admis;
  private final SerializableSupplier<SerializableBiConsumer<String, byte[]>> arrivee;

  /**
   * What is let through.
   *
   * @param mots what to join, in words: « un PDF »
   * @param octetsMax largest size, in bytes
   * @param extensions ends of names, with their dot; none lets the service judge
   */
  public record Admis(String mots, int octetsMax, List<String> extensions) implements Serializable {

    public static Admis pdf(int octetsMax) {
      return new Admis("un PDF", octetsMax, List.of(".pdf"));
    }

    String refus() {
      return "Ce fichier n’a pas été envoyé : joignez %s de %d Mo au plus."
          .formatted(mots, octetsMax >> 20);
    }
  }

  public ChampFichier(String libelle, Admis admis, SerializableBiConsumer<String, byte[]> recu) {
    this(libelle, admis, () -> recu);
  }

  /**
   * The same where it matters when an upload began.
   *
   * @param arrivee called when its request arrives, before its bytes; says who receives them
   */
  public ChampFichier(
      String libelle,
      Admis admis,
      SerializableSupplier<SerializableBiConsumer<String, byte[]>> arrivee) {
    this.admis = admis;
    this.arrivee = arrivee;
    addClassName("champ-fichier");
    getElement().setAttribute("tabindex", "-1");
    // Raw: the handler is called before the bytes, where parts would all be read first.
    envoi.setUploadFormat(UploadFormat.RAW);
    envoi.setUploadHandler(this::recevoir);
    envoi.setUploadButton(new Button(libelle));
    envoi.setDropLabel(new Span("ou déposez-le ici"));
    envoi.setMaxFiles(1);
    envoi.setMaxFileSize(admis.octetsMax());
    envoi.setAcceptedFileExtensions(admis.extensions().toArray(String[]::new));
    envoi.setI18n(francais());
    envoi.addFileRejectedListener(_ -> refuser());
    envoi.addAllFinishedListener(_ -> envoi.clearFileList());
    erreur.addClassName("erreur");
    erreur.getElement().setAttribute("role", "alert");
    erreur.setVisible(false);
    add(envoi, erreur);
  }

  private void recevoir(UploadEvent envoye) throws IOException {
    var recu = arrivee.get();
    byte[] contenu;
    try (var flux = envoye.getInputStream()) {
      contenu = flux.readNBytes(admis.octetsMax() + 1);
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

  private void refuser() {
    setErrorMessage(admis.refus());
    setInvalid(true);
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

  private UploadI18N francais() {
    var mots = new UploadI18N();
    mots.setAddFiles(
        new UploadI18N.AddFiles().setOne("Choisir un fichier…").setMany("Choisir des fichiers…"));
    mots.setError(
        new UploadI18N.Error()
            .setTooManyFiles("Un seul fichier à la fois.")
            .setFileIsTooBig(admis.refus())
            .setIncorrectFileType(admis.refus()));
    mots.setFile(new UploadI18N.File().setRetry("Réessayer").setStart("Envoyer").setRemove("Ôter"));
    mots.setUnits(List.of("o", "Ko", "Mo", "Go"), 1024);
    return mots;
  }
}
