package fr.cascade.spie;

import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.PdfDepose;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.Reception;
import fr.cascade.spie.internal.Reponse;
import fr.cascade.spie.internal.ReponseRepository;
import fr.cascade.spie.internal.Saisie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives what a consortium types, question by question. */
@Service
public class ReponseService {

  private final CandidatureVerrouillee verrou;
  private final ReponseRepository reponses;
  private final CandidatureDroits droits;
  private final DocumentService documents;
  private final Reception reception;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  ReponseService(
      CandidatureVerrouillee verrou,
      ReponseRepository reponses,
      CandidatureDroits droits,
      DocumentService documents,
      Reception reception,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.verrou = verrou;
    this.reponses = reponses;
    this.droits = droits;
    this.documents = documents;
    this.reception = reception;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Saves one answer.
   *
   * @param version the version that the person was editing; -1 for a first answer
   * @return its new version
   * @throws RegleMetierException not an answer to the question (RG-413, RG-414), somebody saved a
   *     newer one (RG-418)
   */
  @RepriseSurConflit
  @Transactional
  public int ecrire(CandidatureId id, String cle, int version, String valeur) {
    Candidature candidature = verrou.aModifier(id);
    droits.exigerMembre(candidature);
    Question question = question(candidature, cle);
    String propre = valeur.strip();
    Saisie.verifier(question, propre);
    Reponse reponse = reponse(candidature, cle);
    if (version >= 0 && reponse.version() != version) {
      throw new RegleMetierException(
          "RG-418",
          "Cette réponse vient d’être modifiée par %s. Votre texte est resté à l’écran : copiez-le avant de recharger."
              .formatted(reponse.modifieePar()),
          cle);
    }
    if (Saisie.changeLeBudget(question, reponse.valeur(), propre)) {
      candidature.consortium().reprendreApprobations();
    }
    reponse.ecrire(propre, null, acteur());
    return reponses.saveAndFlush(reponse).version();
  }

  /**
   * Attaches the file that a question asks for: a PDF, recognised by its content.
   *
   * @param envoi the upload that brought it (RG-481); null where its bytes came at once
   */
  @Transactional
  public void joindre(
      CandidatureId id, String cle, @Nullable EnvoiId envoi, String nom, byte[] contenu) {
    Candidature candidature = envoi == null ? verrou.aModifier(id) : verrou.aRecevoir(id);
    droits.exigerMembre(candidature);
    if (question(candidature, cle).type() != TypeQuestion.FICHIER) {
      throw new RegleMetierException("RG-413", "Cette question n’attend pas de fichier.", cle);
    }
    PdfDepose pdf = PdfDepose.lire(nom, contenu);
    String grace = reception.terminer(candidature, envoi, cle, pdf.nom());
    DocumentDepose depose = documents.conserver(pdf.nom(), "application/pdf", contenu);
    Reponse reponse = reponse(candidature, cle);
    reponse.ecrire(pdf.nom(), depose.id(), acteur());
    reponses.saveAndFlush(reponse);
    journal.consigner(
        Cles.de(id), "PIECE_JOINTE", "Pièce « %s » jointe%s.".formatted(pdf.nom(), grace));
  }

  private Question question(Candidature candidature, String cle) {
    return verrou
        .appel(candidature)
        .formulaire()
        .question(cle)
        .orElseThrow(
            () -> new IntrouvableException("Cette question n’est pas dans le formulaire."));
  }

  private Reponse reponse(Candidature candidature, String cle) {
    long id = candidature.id().valeur();
    return reponses
        .findByCandidatureIdAndQuestionCle(id, cle)
        .orElseGet(() -> new Reponse(id, cle, acteur()));
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
