package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.cascade.conventions.AvisRecu.PieceRecue;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ui.Messages;
import org.jspecify.annotations.Nullable;

/** One PDF, kept until the form that it is in is sent: a letter, a signed text. */
final class ChampPiece extends Div {

  private @Nullable PieceRecue piece;

  ChampPiece(String libelle) {
    addClassName("champ-piece");
    var depot =
        new Upload(
            UploadHandler.inMemory(
                (fichier, contenu) -> piece = new PieceRecue(fichier.fileName(), contenu)));
    depot.setMaxFiles(1);
    depot.setMaxFileSize(DocumentService.TAILLE_MAX);
    depot.setAcceptedMimeTypes("application/pdf");
    depot.setAcceptedFileExtensions(".pdf");
    depot.setUploadButton(new Button("Joindre un PDF…"));
    depot.setI18n(francais());
    depot.addFileRemovedListener(retrait -> piece = null);
    depot.addFileRejectedListener(
        refus -> Messages.information("Fichier refusé : joignez un seul PDF, de 20 Mo au plus."));
    add(new NativeLabel(libelle), depot);
  }

  @Nullable PieceRecue piece() {
    return piece;
  }

  private static UploadI18N francais() {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne("ou déposez-le ici"))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles("Un seul fichier : retirez d’abord le premier.")
                .setFileIsTooBig("Ce fichier dépasse 20 Mo.")
                .setIncorrectFileType("Ce fichier n’est pas un PDF."))
        .setFile(
            new UploadI18N.File()
                .setRemove("Retirer le fichier")
                .setRetry("Réessayer")
                .setStart("Envoyer"));
  }
}
