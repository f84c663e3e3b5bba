package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.LiensAcces;
import fr.cascade.habilitations.internal.ReglesMotDePasse;
import fr.cascade.habilitations.internal.RessortAdministration;
import fr.cascade.habilitations.internal.TentativesDeConnexion;
import fr.cascade.habilitations.internal.UtilisateurEntity;
import fr.cascade.habilitations.internal.UtilisateurRepository;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts opened by a single-use link: invitation, forgotten password (RG-027, RG-028). */
@Service
@Transactional
public class InvitationService {

  /** Root of the links' paths. */
  public static final String CHEMIN = "invitation/";

  private static final Duration ENTRE_DEUX = Duration.ofMinutes(2);

  private final UtilisateurRepository comptes;
  private final UtilisateurService utilisateurs;
  private final RessortAdministration ressort;
  private final LiensAcces liens;
  private final TentativesDeConnexion tentatives;
  private final PasswordEncoder encodeur;
  private final EnvoiDeLiens envoi;

  InvitationService(
      UtilisateurRepository comptes,
      UtilisateurService utilisateurs,
      RessortAdministration ressort,
      LiensAcces liens,
      TentativesDeConnexion tentatives,
      PasswordEncoder encodeur,
      EnvoiDeLiens envoi) {
    this.comptes = comptes;
    this.utilisateurs = utilisateurs;
    this.ressort = ressort;
    this.liens = liens;
    this.tentatives = tentatives;
    this.encodeur = encodeur;
    this.envoi = envoi;
  }

  /** Opens an account that stays closed until its holder has chosen a password. */
  public LienEmis inviter(Invitation invitation) {
    UtilisateurId id =
        utilisateurs.creer(
            new CreationUtilisateur(
                invitation.login(),
                invitation.libelle(),
                invitation.courriel(),
                UUID.randomUUID().toString(),
                false,
                Set.of(invitation.role()),
                invitation.periode().debut()));
    UtilisateurEntity compte = compte(id);
    compte.changerPeriode(compte.roles().getFirst().id(), invitation.periode());
    compte.inviter();
    return emettre(compte, GenreDeLien.INVITATION);
  }

  /** A new link for somebody who lost theirs: the former one no longer opens anything. */
  public LienEmis renvoyer(UtilisateurId id) {
    UtilisateurEntity compte = compte(id);
    ressort.exiger(compte);
    if (!compte.actif() && !compte.invite()) {
      throw new RegleMetierException(
          "RG-027", "Ce compte est désactivé : réactivez-le avant d’envoyer un lien.");
    }
    return emettre(compte, compte.invite() ? GenreDeLien.INVITATION : GenreDeLien.OUBLI);
  }

  /**
   * Sends a link to the account of this login or of this mail address. Nothing tells the caller
   * whether there is one, nor whether one was sent in the last minutes.
   */
  public void oublier(String loginOuCourriel) {
    String cherche = loginOuCourriel.strip().toLowerCase(Locale.ROOT);
    comptes.parLoginOuCourriel(cherche).stream()
        .filter(UtilisateurEntity::actif)
        .filter(compte -> compte.versResume().courriel() != null)
        .filter(compte -> !liens.emisDepuis(compte.id(), GenreDeLien.OUBLI, ENTRE_DEUX))
        .forEach(compte -> emettre(compte, GenreDeLien.OUBLI));
  }

  /** Whose account a link opens; empty once it is used, late or unknown. */
  @Transactional(readOnly = true)
  public Optional<CompteAOuvrir> lire(String jeton) {
    return liens
        .valable(jeton)
        .map(
            lien -> {
              CompteResume compte = compte(lien.utilisateur()).versResume();
              return new CompteAOuvrir(compte.login(), compte.libelle(), lien.genre());
            });
  }

  /** Chooses the password of the account that the link opens; the link is then used. */
  public void choisir(String jeton, String nouveau) {
    LiensAcces.Lien lien = liens.valable(jeton).orElseThrow(InvitationService::perime);
    UtilisateurEntity compte = compte(lien.utilisateur());
    ReglesMotDePasse.verifier(compte.login(), nouveau);
    if (!liens.consommer(lien) || !(compte.actif() || compte.invite())) {
      throw perime();
    }
    compte.choisirMotDePasse(String.valueOf(encodeur.encode(nouveau)));
    tentatives.oublier(lien.utilisateur().valeur());
  }

  private LienEmis emettre(UtilisateurEntity compte, GenreDeLien genre) {
    String chemin = CHEMIN + liens.emettre(compte.id(), genre);
    boolean parCourriel =
        envoi.envoyer(
            compte.id(),
            genre == GenreDeLien.INVITATION
                ? "Votre compte sur le portail des conventions"
                : "Votre mot de passe sur le portail des conventions",
            corps(compte.login(), genre),
            chemin);
    return new LienEmis(compte.id(), genre, chemin, parCourriel);
  }

  private static String corps(String login, GenreDeLien genre) {
    String debut =
        genre == GenreDeLien.INVITATION
            ? "Un compte vous est ouvert sur le portail des conventions."
            : "Un nouveau mot de passe a été demandé pour votre compte. Si ce n’est pas vous,"
                + " ne faites rien : l’ancien reste valable.";
    return "%s Votre identifiant : %s.\n\nLe lien pour choisir votre mot de passe sert une fois, pendant %s."
        .formatted(debut, login, genre.dureeEnClair());
  }

  private UtilisateurEntity compte(UtilisateurId id) {
    return comptes
        .findById(id.valeur())
        .orElseThrow(() -> new IntrouvableException("Ce compte n’existe pas."));
  }

  private static RegleMetierException perime() {
    return new RegleMetierException(
        "RG-027", "Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre.");
  }
}
