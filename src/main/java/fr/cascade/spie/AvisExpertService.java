package fr.cascade.spie;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AvisExpert;
import fr.cascade.spie.internal.AvisExpertRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.Liens;
import fr.cascade.spie.internal.RappelsExperts;
import fr.cascade.spie.internal.VisibiliteCandidatures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opinions of outside experts: asked, recalled and withdrawn by the region that instructs (RG-466,
 * RG-469), given by the expert after a declaration of interest (RG-467, RG-468).
 */
@Service
public class AvisExpertService {

  private final AvisExpertRepository avis;
  private final CandidatureVerrouillee verrou;
  private final CandidatureDroits droits;
  private final AppelDroits jury;
  private final Liens liens;
  private final RappelsExperts rappels;
  private final Groupes groupes;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  AvisExpertService(
      AvisExpertRepository avis,
      CandidatureVerrouillee verrou,
      CandidatureDroits droits,
      AppelDroits jury,
      Liens liens,
      RappelsExperts rappels,
      Groupes groupes,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.avis = avis;
    this.verrou = verrou;
    this.droits = droits;
    this.jury = jury;
    this.liens = liens;
    this.rappels = rappels;
    this.groupes = groupes;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Asks an expert, by a day (RG-466). */
  @RepriseSurConflit
  @Transactional
  public void demander(
      CandidatureId id, UtilisateurId expert, String question, @Nullable LocalDate echeance) {
    Candidature candidature = aInstruire(id);
    if (echeance == null) {
      throw new RegleMetierException("RG-466", "Dites pour quel jour.", "echeance");
    }
    boolean admis =
        groupes
            .utilisateursDuGroupe(Groupes.de(Permission.EXPERTISER, TerritoireCode.NATION))
            .stream()
            .anyMatch(c -> c.id().equals(expert));
    if (!admis) {
      throw new RegleMetierException("RG-466", "Ce compte n’a pas le rôle d’expert.", "expert");
    }
    if (jury.estJure(candidature.appel().valeur(), expert)) {
      throw new RegleMetierException(
          "RG-466", "Cette personne est du jury : elle ne donne pas d’avis.", "expert");
    }
    liens
        .avec(candidature, liens.attaches(expert))
        .ifPresent(
            lien -> {
              throw new RegleMetierException(
                  "RG-466", "Ce compte a un lien avec la candidature : " + lien, "expert");
            });
    if (avis.findByCandidatureIdAndExpertId(id.valeur(), expert.valeur()).isPresent()) {
      throw new RegleMetierException(
          "RG-466", "Un avis a déjà été demandé à cette personne.", "expert");
    }
    AvisExpert demande =
        avis.saveAndFlush(
            AvisExpert.demander(id, expert, question, echeance, horloge.aujourdhui(), acteur()));
    consigner(candidature, "AVIS_DEMANDE", "Avis d’expert demandé sur « %s ».");
    rappels.demander(demande, candidature);
  }

  /** Reminds the expert again (RG-469). */
  @RepriseSurConflit
  @Transactional
  public void relancer(CandidatureId id, UtilisateurId expert) {
    Candidature candidature = aInstruire(id);
    rappels.rappeler(prendre(id, expert), candidature);
    consigner(candidature, "AVIS_RELANCE", "Avis d’expert relancé sur « %s ».");
  }

  /** No longer asks: the expert sees nothing of the file any more (RG-469). */
  @RepriseSurConflit
  @Transactional
  public void retirer(CandidatureId id, UtilisateurId expert) {
    Candidature candidature = aInstruire(id);
    AvisExpert demande = prendre(id, expert);
    demande.retirer(horloge.instant());
    consigner(candidature, "AVIS_RETIRE", "Demande d’avis d’expert retirée sur « %s ».");
    rappels.retirer(demande);
  }

  /** The expert declares that no interest is at stake: the file may be read (RG-467). */
  @RepriseSurConflit
  @Transactional
  public void declarerSansInteret(CandidatureId id) {
    Candidature candidature = enInstruction(id);
    mien(id).declarerSansInteret(horloge.instant());
    consigner(candidature, "DECLARATION", "Expert : déclare n’avoir aucun lien avec « %s ».");
  }

  /** The expert steps back: nothing of the file is seen any more, at once (RG-467). */
  @RepriseSurConflit
  @Transactional
  public void seRecuser(CandidatureId id, String motif) {
    Candidature candidature = enInstruction(id);
    mien(id).recuser(motif, horloge.instant());
    consigner(candidature, "RECUSATION", "Expert : se récuse pour « %s ».");
    rappels.prevenirInstruction(candidature, "L’expert sollicité s’est récusé.");
  }

  /** The expert gives the opinion, once (RG-468). */
  @RepriseSurConflit
  @Transactional
  public void rendre(CandidatureId id, @Nullable AvisExpertSens sens, String texte) {
    Candidature candidature = enInstruction(id);
    mien(id).rendre(sens, texte, horloge.instant());
    consigner(candidature, "AVIS_RENDU", "Avis d’expert rendu sur « %s ».");
    rappels.prevenirInstruction(candidature, "L’avis d’expert demandé est rendu.");
  }

  private Candidature aInstruire(CandidatureId id) {
    Candidature candidature = enInstruction(id);
    droits.exigerInstruction(candidature);
    return candidature;
  }

  private Candidature enInstruction(CandidatureId id) {
    Candidature candidature = verrou.prendre(id);
    if (verrou.appel(candidature).etat(horloge.instant()) != AppelEtat.INSTRUCTION) {
      throw new RegleMetierException(
          "RG-466", "Un avis se demande et se rend entre la clôture de l’appel et la sélection.");
    }
    return candidature;
  }

  private AvisExpert mien(CandidatureId id) {
    return prendre(id, connecte.courant().id());
  }

  private AvisExpert prendre(CandidatureId id, UtilisateurId expert) {
    return avis.verrouiller(id.valeur(), expert.valeur())
        .orElseThrow(VisibiliteCandidatures::introuvable);
  }

  /** In the history of the call, never in the application's, which its consortium reads. */
  private void consigner(Candidature candidature, String acte, String phrase) {
    journal.consigner(Cles.de(candidature.appel()), acte, phrase.formatted(candidature.nom()));
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
