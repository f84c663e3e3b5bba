package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionMoteur;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.CycleDerogation;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drafter may go back on, as long as nobody is bound by it. */
@Service
public class RetraitService {

  private final ConventionRepository conventions;
  private final Visibilite visibilite;
  private final ConventionDroits droits;
  private final ConventionMoteur moteur;
  private final CycleDerogation derogations;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  RetraitService(
      ConventionRepository conventions,
      Visibilite visibilite,
      ConventionDroits droits,
      ConventionMoteur moteur,
      CycleDerogation derogations,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.visibilite = visibilite;
    this.droits = droits;
    this.moteur = moteur;
    this.derogations = derogations;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Gives a draft up, with a reason; its text and its history stay to be read (RG-135). */
  @RepriseSurConflit
  @Transactional
  public void abandonner(ConventionId id, String motif) {
    Convention convention = verrouiller(id);
    derogations.retirerEnAttente(convention, acteur());
    convention.abandonner(acteur(), motif);
    journal.consigner(Cles.de(id), "ABANDON", "Brouillon abandonné : « " + motif.strip() + " »");
    moteur.brouillonAbandonne(id);
  }

  /** Takes a submitted text back, until the second person has validated it (RG-136). */
  @RepriseSurConflit
  @Transactional
  public void retirer(ConventionId id) {
    verrouiller(id).vie().retirer(acteur());
    journal.consigner(Cles.de(id), "RETRAIT", "Texte retiré de la validation par son rédacteur.");
    moteur.texteRetire(id);
  }

  private Convention verrouiller(ConventionId id) {
    visibilite.exiger(id);
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    droits.exigerRedaction(convention);
    return convention;
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
