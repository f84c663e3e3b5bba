package fr.cascade.comites.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.documents.DocumentContenu;
import java.io.ByteArrayInputStream;

/** A document fetched, with the reader's rights, when the link is followed. */
final class LienDocument extends Anchor {

  LienDocument(String libelle, SerializableSupplier<DocumentContenu> document) {
    setText(libelle);
    getElement().setAttribute("download", true);
    setHref(
        DownloadHandler.fromInputStream(
            _ -> {
              var contenu = document.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(contenu.contenu()),
                  contenu.nom(),
                  contenu.typeMime(),
                  contenu.contenu().length);
            }));
  }
}
