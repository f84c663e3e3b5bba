package fr.cascade.signatures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.IntrouvableException;
import java.io.ByteArrayInputStream;

/** Opens a document that goes with the text to sign, in another tab. */
final class LienDocument extends Anchor {

  LienDocument(String libelle, SerializableSupplier<DocumentContenu> document) {
    super(DownloadHandler.fromInputStream(_ -> lire(document)), AttachmentType.INLINE, libelle);
    setTarget(AnchorTarget.BLANK);
    setAriaLabel(libelle + ", nouvel onglet");
  }

  private static DownloadResponse lire(SerializableSupplier<DocumentContenu> document) {
    try {
      DocumentContenu lu = document.get();
      return new DownloadResponse(
          new ByteArrayInputStream(lu.contenu()), lu.nom(), lu.typeMime(), lu.contenu().length);
    } catch (IntrouvableException _) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
    }
  }
}
