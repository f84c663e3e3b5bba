package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.LiensAcces;
import fr.cascade.habilitations.internal.ReglesMotDePasse;
import fr.cascade.habilitations.internal.RessortAdministration;
import fr.cascade.habilitations.internal.TentativesDeConnexion;
import fr.cascade.habilitations.internal.UtilisateurEntity;
import fr.cascade.habilitations.internal.UtilisateurRepository;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of accounts: administrators, each for whom they run (RG-029), and the portal
 * itself at its first start.
 */
@Service
@Transactional
public class UtilisateurService {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
  private static final int LIBELLE_MAXIMUM = 150;

  private final UtilisateurRepository utilisateurs;
  private final HabilitationService habilitations;
  private final RessortAdministration ressort;
  private final UtilisateurConnecte connecte;
  private final TentativesDeConnexion tentatives;
  private final PasswordEncoder encodeur;
  private final LiensAcces liens;
  private final HorlogeMetier horloge;

  UtilisateurService(
      UtilisateurRepository utilisateurs,
      HabilitationService habilitations,
      RessortAdministration ressort,
      UtilisateurConnecte connecte,
      TentativesDeConnexion tentatives,
      PasswordEncoder encodeur,
      LiensAcces liens,
      HorlogeMetier horloge) {
    this.utilisateurs = utilisateurs;
    this.habilitations = habilitations;
    this.ressort = ressort;
    this.connecte = connecte;
    this.tentatives = tentatives;
    this.encodeur = encodeur;
    this.liens = liens;
    this.horloge = horloge;
  }

  /** Opens an account; the login is kept in lower case and given once (RG-024). */
  public UtilisateurId creer(CreationUtilisateur creation) {
    if (creation.habilitations().isEmpty()) {
      habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    }
    creation.habilitations().forEach(ressort::exiger);
    if (!LOGIN.matcher(creation.login()).matches()) {
      throw new RegleMetierException(
          "RG-024",
          "L’identifiant compte de 2 à 60 caractères : minuscules sans accent, chiffres, tirets.",
          "login");
    }
    verifierLibelle(creation.libelle());
    if (utilisateurs.existsByLogin(creation.login())) {
      throw new RegleMetierException(
          "RG-024", "L’identifiant « %s » est déjà pris.".formatted(creation.login()), "login");
    }
    String empreinte = String.valueOf(encodeur.encode(creation.motDePasse()));
    return utilisateurs.saveAndFlush(UtilisateurEntity.ouvrir(creation, empreinte)).id();
  }

  /** Gives a role for a time; giving it again on the same days changes nothing. */
  public void habiliter(UtilisateurId utilisateur, Habilitation habilitation, Periode periode) {
    ressort.exiger(habilitation);
    administre(utilisateur).habiliter(habilitation, periode);
  }

  /** Gives other days to a role; nobody changes their own (RG-025). */
  public void changerPeriode(UtilisateurId utilisateur, long role, Periode periode) {
    ressort.exigerUn();
    refuserPourSoi(utilisateur, "changer vos propres rôles");
    administre(utilisateur).changerPeriode(role, periode);
  }

  /** Takes a role away at once; what was done under it stays. */
  public void retirer(UtilisateurId utilisateur, long role) {
    ressort.exigerUn();
    refuserPourSoi(utilisateur, "retirer vos propres rôles");
    administre(utilisateur).retirer(role, horloge.aujourdhui());
  }

  /**
   * Gives a role back from a day on, whatever row gave it on some of those days: it is cut, or goes
   * if it had not begun. For who ends the function the role came with.
   */
  public void rendre(
      UtilisateurId utilisateur, Habilitation habilitation, Periode donnee, LocalDate des) {
    ressort.exiger(habilitation);
    refuserPourSoi(utilisateur, "retirer vos propres rôles");
    UtilisateurEntity compte = compte(utilisateur);
    compte.roles().stream()
        .filter(r -> r.habilitation().equals(habilitation) && r.periode().chevauche(donnee))
        .forEach(r -> compte.retirer(r.id(), des));
  }

  /** Corrects the function and the address of an account. */
  public void decrire(UtilisateurId utilisateur, String libelle, @Nullable Courriel courriel) {
    ressort.exigerUn();
    verifierLibelle(libelle);
    administre(utilisateur).decrire(libelle.strip(), courriel);
  }

  /** The person connected changes where mails go; the function is the administrator's to say. */
  public void changerMonCourriel(@Nullable Courriel courriel) {
    Utilisateur moi = connecte.courant();
    compte(moi.id()).decrire(moi.libelle(), courriel);
  }

  /** Closes an account: no connection any more, and acts under way are refused (RG-025). */
  public void desactiver(UtilisateurId utilisateur) {
    ressort.exigerUn();
    refuserPourSoi(utilisateur, "désactiver votre propre compte");
    administre(utilisateur).activer(false);
    liens.annuler(utilisateur);
  }

  /** Opens a closed account again. */
  public void reactiver(UtilisateurId utilisateur) {
    administre(utilisateur).activer(true);
  }

  /** Ends a lock-out before its time. */
  public void deverrouiller(UtilisateurId utilisateur) {
    tentatives.oublier(administre(utilisateur).id().valeur());
  }

  /**
   * The holder of the login chooses a new password, knowing the present one and unlike it (RG-026).
   */
  public void changerMotDePasse(String login, String present, String nouveau) {
    UtilisateurEntity compte = parLogin(login);
    if (tentatives.verifier(login, present) != TentativesDeConnexion.Resultat.ACCORDE) {
      throw new RegleMetierException(
          "RG-023", "Le mot de passe actuel n’est pas le bon.", "present");
    }
    ReglesMotDePasse.verifier(login, nouveau);
    if (nouveau.equals(present)) {
      throw new RegleMetierException(
          "RG-026", "Le nouveau mot de passe est le même que l’actuel.", "nouveau");
    }
    compte.changerMotDePasse(String.valueOf(encodeur.encode(nouveau)));
  }

  private UtilisateurEntity administre(UtilisateurId id) {
    UtilisateurEntity compte = compte(id);
    ressort.exiger(compte);
    return compte;
  }

  private void refuserPourSoi(UtilisateurId utilisateur, String acte) {
    if (connecte.courantOuVide().map(Utilisateur::id).filter(utilisateur::equals).isPresent()) {
      throw new RegleMetierException("RG-025", "Vous ne pouvez pas %s.".formatted(acte));
    }
  }

  private static void verifierLibelle(String libelle) {
    if (libelle.isBlank() || libelle.length() > LIBELLE_MAXIMUM) {
      throw new RegleMetierException(
          "RG-024", "La fonction est à écrire, en 150 caractères au plus.", "libelle");
    }
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
