package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.PieceLue;
import fr.cascade.documents.DocumentService;
import java.io.IOException;

/** The papers of a meeting. */
final class CartePieces extends Section {

  private final SeanceDetail seance;
  private final ServicesSeance services;
  private final Agir agir;

  CartePieces(SeanceDetail seance, ServicesSeance services, Agir agir) {
    this.seance = seance;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    add(new H2("Pièces"));
    var liste = new UnorderedList();
    liste.addClassName("pieces");
    seance.pieces().forEach(p -> liste.add(ligne(p)));
    add(seance.pieces().isEmpty() ? Mots.discret("Aucune pièce jointe.") : liste);
    if (seance.peut(ActionSeance.PREPARER)) {
      add(envoi());
    }
  }

  private ListItem ligne(PieceLue piece) {
    var analyse = new Span(piece.analyse());
    analyse.addClassName("discret");
    var ligne =
        new ListItem(
            new LienDocument(piece.nom(), () -> services.lecture().piece(seance.id(), piece.id())),
            analyse);
    if (seance.peut(ActionSeance.PREPARER)) {
      var retirer =
          new Button(
              "Retirer",
              _ -> agir.faire(() -> services.ordre().retirerPiece(seance.id(), piece.id())));
      retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      retirer.setAriaLabel("Retirer : " + piece.nom());
      ligne.add(retirer);
    }
    return ligne;
  }

  private Div envoi() {
    var envoi = new Upload();
    envoi.setUploadHandler(this::recevoir);
    envoi.setUploadButton(new Button("Joindre une pièce…"));
    envoi.setDropLabel(new Span("ou déposez-la ici"));
    envoi.setMaxFiles(1);
    envoi.setMaxFileSize(DocumentService.TAILLE_MAX);
    envoi.addAllFinishedListener(_ -> envoi.clearFileList());
    var aide = new Paragraph("PDF, Word, Excel, ODT, PNG ou JPEG, 20 Mo au plus.");
    aide.addClassName("discret");
    return new Div(envoi, aide);
  }

  private void recevoir(UploadEvent envoye) throws IOException {
    byte[] contenu;
    try (var flux = envoye.getInputStream()) {
      contenu = flux.readNBytes(DocumentService.TAILLE_MAX + 1);
    }
    String nom = envoye.getFileName();
    envoye
        .getUI()
        .accessSynchronously(
            () -> agir.faire(() -> services.ordre().deposer(seance.id(), nom, contenu)));
  }
}
