package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.TentativesDeConnexion;
import fr.cascade.habilitations.internal.UtilisateurEntity;
import fr.cascade.habilitations.internal.UtilisateurRepository;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of accounts: administrators, and the portal itself at its first start. */
@Service
@Transactional
public class UtilisateurService {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
  private static final int LIBELLE_MAXIMUM = 150;

  /** Beyond, the hash would not tell two passwords apart. */
  private static final int OCTETS_MAXIMUM = 72;

  private final UtilisateurRepository utilisateurs;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final TentativesDeConnexion tentatives;
  private final PasswordEncoder encodeur;

  UtilisateurService(
      UtilisateurRepository utilisateurs,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      TentativesDeConnexion tentatives,
      PasswordEncoder encodeur) {
    this.utilisateurs = utilisateurs;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.tentatives = tentatives;
    this.encodeur = encodeur;
  }

  /** Opens an account; the login is kept in lower case and given once (RG-024). */
  public UtilisateurId creer(CreationUtilisateur creation) {
    exigerAdministration();
    if (!LOGIN.matcher(creation.login()).matches()) {
      throw new RegleMetierException(
          "RG-024",
          "L’identifiant compte de 2 à 60 caractères : minuscules sans accent, chiffres, tirets.",
          "login");
    }
    if (creation.libelle().isBlank() || creation.libelle().length() > LIBELLE_MAXIMUM) {
      throw new RegleMetierException(
          "RG-024", "La fonction est à écrire, en 150 caractères au plus.", "libelle");
    }
    if (utilisateurs.existsByLogin(creation.login())) {
      throw new RegleMetierException(
          "RG-024", "L’identifiant « %s » est déjà pris.".formatted(creation.login()), "login");
    }
    String empreinte = String.valueOf(encodeur.encode(creation.motDePasse()));
    return utilisateurs.saveAndFlush(UtilisateurEntity.ouvrir(creation, empreinte)).id();
  }

  /** Gives a role for a time; giving it again on the same days changes nothing. */
  public void habiliter(UtilisateurId utilisateur, Habilitation habilitation, Periode periode) {
    exigerAdministration();
    compte(utilisateur).habiliter(habilitation, periode);
  }

  /** Closes an account: no connection any more, and acts under way are refused (RG-025). */
  public void desactiver(UtilisateurId utilisateur) {
    exigerAdministration();
    if (connecte.courantOuVide().map(Utilisateur::id).filter(utilisateur::equals).isPresent()) {
      throw new RegleMetierException(
          "RG-025", "Vous ne pouvez pas désactiver votre propre compte.");
    }
    compte(utilisateur).activer(false);
  }

  /** Opens a closed account again. */
  public void reactiver(UtilisateurId utilisateur) {
    exigerAdministration();
    compte(utilisateur).activer(true);
  }

  /** Ends a lock-out before its time. */
  public void deverrouiller(UtilisateurId utilisateur) {
    exigerAdministration();
    tentatives.oublier(compte(utilisateur).id().valeur());
  }

  /**
   * The holder of the login chooses a new password, knowing the present one (RG-026): at least
   * twelve characters, not the present one, without the login.
   */
  public void changerMotDePasse(String login, String present, String nouveau) {
    UtilisateurEntity compte = parLogin(login);
    if (tentatives.verifier(login, present) != TentativesDeConnexion.Resultat.ACCORDE) {
      throw new RegleMetierException(
          "RG-023", "Le mot de passe actuel n’est pas le bon.", "present");
    }
    int octets = nouveau.getBytes(StandardCharsets.UTF_8).length;
    if (nouveau.length() < 12 || octets > OCTETS_MAXIMUM) {
      throw new RegleMetierException(
          "RG-026", "Le mot de passe compte de 12 à 72 caractères.", "nouveau");
    }
    if (nouveau.equals(present) || nouveau.toLowerCase(Locale.ROOT).contains(login)) {
      throw new RegleMetierException(
          "RG-026",
          "Le mot de passe doit être nouveau et ne pas contenir l’identifiant.",
          "nouveau");
    }
    compte.changerMotDePasse(String.valueOf(encodeur.encode(nouveau)));
  }

  private void exigerAdministration() {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
  }

  private UtilisateurEntity compte(UtilisateurId id) {
    return utilisateurs
        .findById(id.valeur())
        .orElseThrow(() -> new IntrouvableException("Ce compte n’existe pas."));
  }

  private UtilisateurEntity parLogin(String login) {
    return utilisateurs
        .findByLogin(login)
        .orElseThrow(() -> new IntrouvableException("Ce compte n’existe pas."));
  }
}
