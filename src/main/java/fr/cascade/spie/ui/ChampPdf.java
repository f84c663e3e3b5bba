package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ui.ChampFichier;
import fr.cascade.socle.ui.ChampFichier.Admis;
import fr.cascade.socle.ui.Issue;
import fr.cascade.spie.EnvoiId;

/**
 * Receives one PDF of an application; a refusal is told under the button. That an upload begins is
 * noted when its request arrives, before its bytes.
 */
final class ChampPdf extends Div {

  private final EnvoiPdf vers;
  private final ChampFichier champ;

  ChampPdf(String libelle, EnvoiPdf vers) {
    this.vers = vers;
    this.champ = new ChampFichier(libelle, Admis.pdf(DocumentService.TAILLE_MAX), this::commencer);
    add(champ);
  }

  /** A refusal is told once the bytes have gone by. */
  private SerializableBiConsumer<String, byte[]> commencer() {
    try {
      EnvoiId envoi = vers.commencer();
      return (nom, contenu) -> remettre(envoi, nom, contenu);
    } catch (RuntimeException cause) {
      return (_, _) -> refuser(cause);
    }
  }

  private void remettre(EnvoiId envoi, String nom, byte[] contenu) {
    try {
      vers.recevoir(envoi, nom, contenu);
    } catch (RuntimeException cause) {
      refuser(cause);
    }
  }

  private void refuser(RuntimeException cause) {
    champ.setErrorMessage(Issue.de(cause).phrase());
    champ.setInvalid(true);
  }
}
