package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.SuppleanceEntity;
import fr.cascade.habilitations.internal.SuppleanceRepository;
import fr.cascade.habilitations.internal.UtilisateurEntity;
import fr.cascade.habilitations.internal.UtilisateurRepository;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dated substitutions: the present and future tasks of somebody away are also another's. Named by
 * the one who leaves, or by an administrator.
 */
@Service
@Transactional
public class SuppleanceService {

  private static final int PROPOSES = 50;
  private static final int DELEGATION_MAX = 300;

  private final SuppleanceRepository suppleances;
  private final UtilisateurRepository utilisateurs;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  SuppleanceService(
      SuppleanceRepository suppleances,
      UtilisateurRepository utilisateurs,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.suppleances = suppleances;
    this.utilisateurs = utilisateurs;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** Those of the account that are under way or to come, replaced or replacing. */
  @Transactional(readOnly = true)
  public List<Suppleance> duCompte(UtilisateurId compte) {
    exigerSienOuAdministrer(compte);
    return suppleances.duCompte(compte.valeur(), horloge.aujourdhui()).stream()
        .map(SuppleanceEntity::lire)
        .toList();
  }

  /** Active accounts whose function or login holds the text: people are named by their function. */
  @Transactional(readOnly = true)
  public List<CompteResume> proposes(String texte) {
    connecte.courant();
    return utilisateurs.actifs(texte, Limit.of(PROPOSES)).stream()
        .map(UtilisateurEntity::versResume)
        .toList();
  }

  /**
   * Names who replaces whom.
   *
   * @throws RegleMetierException past or over a year (RG-040), oneself or a closed account
   *     (RG-041), somebody replaces the person already on some of these days (RG-042)
   */
  public void designer(DemandeSuppleance demande) {
    exigerSienOuAdministrer(demande.titulaire());
    Periode periode = new Periode(demande.debut(), demande.fin());
    exigerJours(demande.debut(), demande.fin());
    if (demande.titulaire().equals(demande.suppleant())) {
      throw new RegleMetierException(
          "RG-041", "Une personne ne se supplée pas elle-même.", "suppleant");
    }
    UtilisateurEntity suppleant = compte(demande.suppleant());
    if (!suppleant.actif()) {
      throw new RegleMetierException(
          "RG-041", "Ce compte est fermé : choisissez une autre personne.", "suppleant");
    }
    if (suppleances.chevauche(demande.titulaire().valeur(), demande.debut(), demande.fin())) {
      throw new RegleMetierException(
          "RG-042", "Quelqu’un supplée déjà cette personne certains de ces jours.", "debut");
    }
    suppleances.saveAndFlush(
        new SuppleanceEntity(
            compte(demande.titulaire()),
            suppleant,
            periode,
            delegation(demande.delegation()),
            horloge.instant(),
            connecte.courant().libelle()));
  }

  /** Ends it at once; what was done under it stays. */
  public void terminer(long id) {
    SuppleanceEntity suppleance =
        suppleances
            .findById(id)
            .filter(s -> sienneOuAdministree(s.titulaire().id()))
            .orElseThrow(() -> new IntrouvableException("Cette suppléance n’existe plus."));
    if (!suppleance.finirLaVeille(horloge.aujourdhui())) {
      suppleances.delete(suppleance);
    }
  }

  private void exigerJours(LocalDate debut, LocalDate fin) {
    if (fin.isBefore(horloge.aujourdhui())) {
      throw new RegleMetierException("RG-040", "Ces jours sont passés.", "fin");
    }
    if (fin.isAfter(debut.plusYears(1))) {
      throw new RegleMetierException("RG-040", "Une suppléance dure un an au plus.", "fin");
    }
  }

  private static @Nullable String delegation(String acte) {
    if (acte.length() > DELEGATION_MAX) {
      throw new RegleMetierException(
          "RG-043", "L’acte de délégation s’écrit en 300 caractères au plus.", "delegation");
    }
    return acte.isBlank() ? null : acte.strip();
  }

  private void exigerSienOuAdministrer(UtilisateurId compte) {
    if (!sienneOuAdministree(compte)) {
      throw new IntrouvableException("Ce compte n’existe pas.");
    }
  }

  private boolean sienneOuAdministree(UtilisateurId compte) {
    return connecte.courantOuVide().map(Utilisateur::id).filter(compte::equals).isPresent()
        || habilitations.peut(Permission.ADMINISTRER, TerritoireCode.NATION);
  }

  private UtilisateurEntity compte(UtilisateurId id) {
    return utilisateurs
        .findById(id.valeur())
        .orElseThrow(() -> new IntrouvableException("Ce compte n’existe pas."));
  }
}
