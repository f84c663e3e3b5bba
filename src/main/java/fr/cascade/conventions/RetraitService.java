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
import fr.cascade.signatures.SignatureService;
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
  private final SignatureService signatures;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  RetraitService(
      ConventionRepository conventions,
      Visibilite visibilite,
      ConventionDroits droits,
      ConventionMoteur moteur,
      CycleDerogation derogations,
      SignatureService signatures,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.visibilite = visibilite;
    this.droits = droits;
    this.moteur = moteur;
    this.derogations = derogations;
    this.signatures = signatures;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Gives up an agreement that not everybody has signed, with a reason: it is taken back from where
   * it stands first. Its text and its history stay to be read (RG-135).
   */
  @RepriseSurConflit
  @Transactional
  public void abandonner(ConventionId id, String motif) {
    Convention convention = verrouiller(id);
    switch (convention.statut()) {
      case A_VALIDER -> retirer(convention);
      case A_SIGNER -> retirerDeLaSignature(convention, motif);
      default -> {}
    }
    derogations.retirerEnAttente(convention, acteur());
    convention.abandonner(acteur(), motif);
    journal.consigner(Cles.de(id), "ABANDON", "Brouillon abandonné : « " + motif.strip() + " »");
    moteur.brouillonAbandonne(id);
  }

  /** Takes a submitted text back, until the second person has validated it (RG-136). */
  @RepriseSurConflit
  @Transactional
  public void retirer(ConventionId id) {
    retirer(verrouiller(id));
  }

  /** Takes a text back while the parties are signing it, with a reason told to them (RG-138). */
  @RepriseSurConflit
  @Transactional
  public void retirerDeLaSignature(ConventionId id, String motif) {
    retirerDeLaSignature(verrouiller(id), motif);
  }

  private void retirer(Convention convention) {
    convention.vie().retirer(acteur());
    journal.consigner(
        Cles.de(convention.id()), "RETRAIT", "Texte retiré de la validation par son rédacteur.");
    moteur.texteRetire(convention.id());
  }

  private void retirerDeLaSignature(Convention convention, String motif) {
    convention.vie().retirerDeLaSignature(acteur(), motif);
    String cle = Cles.de(convention.id());
    signatures.retirer(cle, motif.strip());
    journal.consigner(
        cle, "RETRAIT_SIGNATURE", "Texte retiré de la signature : « " + motif.strip() + " »");
    moteur.signatureRetiree(convention.id());
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
