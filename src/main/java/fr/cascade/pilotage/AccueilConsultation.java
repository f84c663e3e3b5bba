package fr.cascade.pilotage;

import fr.cascade.conventions.CascadeConsultation;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.pilotage.Accueil.Profil;
import fr.cascade.taches.TacheConsultation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the home page in one read: counts, and a few rows of each list. */
@Service
@Transactional(readOnly = true)
public class AccueilConsultation {

  private static final int LIGNES = 5;

  /** What the parties of a text do, and do not draft. */
  private static final Set<Permission> DES_PARTIES =
      EnumSet.of(Permission.SIGNER, Permission.RENDRE_AVIS);

  private final TacheConsultation taches;
  private final ConventionConsultation conventions;
  private final CascadeConsultation cascade;
  private final UtilisateurConnecte connecte;

  AccueilConsultation(
      TacheConsultation taches,
      ConventionConsultation conventions,
      CascadeConsultation cascade,
      UtilisateurConnecte connecte) {
    this.taches = taches;
    this.conventions = conventions;
    this.cascade = cascade;
    this.connecte = connecte;
  }

  /** The home page of the person connected. */
  public Accueil lire() {
    Profil profil = profil(connecte.courant());
    return new Accueil(
        profil,
        taches.mesTaches("", 0, LIGNES),
        taches.compter(""),
        profil == Profil.REDACTION ? cascade.aCouvrir(LIGNES) : List.of(),
        parEtat(profil),
        profil == Profil.LECTURE ? enVigueur() : List.of(),
        conventions.finissantSous(Accueil.HORIZON, LIGNES));
  }

  /** Who drafts or validates reads as such, even when also a signatory. */
  private static Profil profil(Utilisateur utilisateur) {
    var permissions =
        utilisateur.habilitations().stream()
            .flatMap(h -> h.role().permissions().stream())
            .filter(p -> p != Permission.LIRE)
            .toList();
    if (permissions.isEmpty()) {
      return Profil.LECTURE;
    }
    return permissions.stream().allMatch(DES_PARTIES::contains)
        ? Profil.SIGNATURE
        : Profil.REDACTION;
  }

  /** A mere reader sees signed texts only: the states before are not even named. */
  private Map<ConventionEtat, Integer> parEtat(Profil profil) {
    Map<ConventionEtat, Integer> parEtat = new EnumMap<>(ConventionEtat.class);
    for (ConventionEtat etat : ConventionEtat.values()) {
      boolean montre = etat.estSigne() || profil != Profil.LECTURE;
      if (montre && etat != ConventionEtat.ABANDONNEE) {
        parEtat.put(etat, conventions.compter(dans(etat)));
      }
    }
    return parEtat;
  }

  private List<ConventionResume> enVigueur() {
    return conventions.rechercher(dans(ConventionEtat.EN_VIGUEUR), 0, 2 * LIGNES);
  }

  private static ConventionFiltre dans(ConventionEtat etat) {
    return new ConventionFiltre("", null, etat, null, null);
  }
}
