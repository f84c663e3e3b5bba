package fr.cascade.documents;

import fr.cascade.documents.internal.Document;
import fr.cascade.documents.internal.DocumentRepository;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps bytes for ever: no update, no deletion. A document belongs to what refers to it, so rights
 * are the owning module's to check before it calls: this service checks none.
 */
@Service
public class DocumentService {

  /** Largest deposit, 20 MB. */
  public static final int TAILLE_MAX = 20 * 1024 * 1024;

  private static final int NOM_MAX = 255;

  private final DocumentRepository documents;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  DocumentService(
      DocumentRepository documents, UtilisateurConnecte connecte, HorlogeMetier horloge) {
    this.documents = documents;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** Stores the bytes in the caller's transaction, with their fingerprint (RG-030, RG-031). */
  @Transactional
  public DocumentDepose conserver(String nom, String typeMime, byte[] contenu) {
    if (contenu.length == 0) {
      throw new RegleMetierException("RG-030", "Le fichier « " + nom + " » est vide.", "fichier");
    }
    if (contenu.length > TAILLE_MAX) {
      throw new RegleMetierException(
          "RG-031",
          "Le fichier « " + nom + " » dépasse 20 Mo : allégez-le ou séparez-le en plusieurs.",
          "fichier");
    }
    var copie = contenu.clone();
    var empreinte = Empreinte.sha256(copie);
    var auteur = connecte.courantOuVide().map(u -> u.id().valeur()).orElse(null);
    var document =
        documents.save(
            new Document(nomCourt(nom), typeMime, copie, empreinte, horloge.instant(), auteur));
    return new DocumentDepose(new DocumentId(document.id()), empreinte, copie.length);
  }

  /** The bytes, after their fingerprint has been computed again: altered bytes are never served. */
  @Transactional(readOnly = true)
  public DocumentContenu lire(DocumentId id) {
    var document = documents.findById(id.valeur()).orElseThrow(DocumentService::introuvable);
    var contenu = document.contenu().clone();
    if (!Empreinte.sha256(contenu).equals(document.empreinte())) {
      throw new DocumentAltereException(id);
    }
    return new DocumentContenu(document.nom(), document.typeMime(), contenu, document.empreinte());
  }

  /** Name, size and fingerprint, without reading the bytes. */
  @Transactional(readOnly = true)
  public DocumentDescription decrire(DocumentId id) {
    return documents.decrire(id.valeur()).orElseThrow(DocumentService::introuvable);
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Ce document n'existe pas.");
  }

  /** Keeps the end of an overlong name, where the extension stands. */
  private static String nomCourt(String nom) {
    var points = nom.strip().codePoints().toArray();
    var debut = Math.max(0, points.length - NOM_MAX);
    return points.length == 0 ? "document" : new String(points, debut, points.length - debut);
  }
}
