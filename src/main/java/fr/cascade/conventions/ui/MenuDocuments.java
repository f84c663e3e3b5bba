package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.DocumentsConsultation;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Messages;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The papers of an agreement. A paper is made while the page waits, which shows that it works, and
 * then downloaded; one that cannot be made says why.
 */
final class MenuDocuments extends Div {

  private final ConventionId id;
  private final MenuBar menu = new MenuBar();
  private final Anchor depart = new Anchor();
  private @Nullable DocumentContenu pret;

  MenuDocuments(ConventionDetail convention, DocumentsConsultation documents) {
    this.id = convention.id();
    var projet =
        switch (convention.etat()) {
          case A_SIGNER, SIGNEE, EN_VIGUEUR, EXPIREE -> "";
          default -> "Projet : ";
        };
    menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    var racine = menu.addItem("Documents");
    racine.setAriaLabel("Documents à télécharger");
    if (convention.consolidee()) {
      ajouter(racine.getSubMenu(), "", "version consolidée en PDF", documents::consolide);
      ajouter(racine.getSubMenu(), "", "version consolidée en Word (DOCX)", documents::docx);
      if (documents.originalArchive(convention.id())) {
        ajouter(racine.getSubMenu(), "", "texte signé à l’origine (PDF)", documents::pdf);
      }
    } else {
      ajouter(racine.getSubMenu(), projet, "texte en PDF", documents::pdf);
      ajouter(racine.getSubMenu(), projet, "texte en Word (DOCX)", documents::docx);
    }
    if (convention.etat() != ConventionEtat.ABANDONNEE) {
      ajouter(racine.getSubMenu(), "", "synthèse d’une page (PDF)", documents::synthesePdf);
    }
    depart.getElement().setAttribute("download", true);
    depart.getElement().setAttribute("hidden", true);
    depart.setHref(DownloadHandler.fromInputStream(_ -> partir()));
    add(menu, depart);
  }

  private void ajouter(
      com.vaadin.flow.component.contextmenu.HasMenuItems sous,
      String projet,
      String libelle,
      SerializableFunction<ConventionId, DocumentContenu> papier) {
    var mots = projet + libelle;
    sous.addItem(Character.toUpperCase(mots.charAt(0)) + mots.substring(1), _ -> preparer(papier));
  }

  private void preparer(SerializableFunction<ConventionId, DocumentContenu> papier) {
    if (Messages.essayer(() -> pret = papier.apply(id))) {
      depart.getElement().executeJs("this.click()");
    }
  }

  /** The paper that was made last and not yet downloaded. */
  Optional<DocumentContenu> pret() {
    return Optional.ofNullable(pret);
  }

  /** Given once: its bytes are not kept in the session. */
  private DownloadResponse partir() {
    var papier = pret;
    pret = null;
    return papier == null
        ? DownloadResponse.error(HttpStatusCode.NOT_FOUND)
        : new DownloadResponse(
            new ByteArrayInputStream(papier.contenu()),
            papier.nom(),
            papier.typeMime(),
            papier.contenu().length);
  }
}
