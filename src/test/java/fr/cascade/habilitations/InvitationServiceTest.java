package fr.cascade.habilitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class InvitationServiceTest {

  private static final String MOT_DE_PASSE = "quatre mots au hasard";

  @Autowired InvitationService invitations;
  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConsultation consultation;
  @Autowired UtilisateurConnecte connecte;
  @Autowired Acteurs acteurs;
  @Autowired PasswordEncoder encodeur;
  @Autowired JdbcClient jdbc;

  @Test
  void linviteNAgitQuApresAvoirChoisiSonMotDePasse() {
    LienEmis lien = inviter();
    UtilisateurId id = lien.utilisateur();
    assertThat(compte(id).invite()).isTrue();
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(() -> connecte.comme(id, connecte::courant));
    assertThat(invitations.lire(jeton(lien)))
        .contains(new CompteAOuvrir("essai-invite", "fonction d’essai", GenreDeLien.INVITATION));

    invitations.choisir(jeton(lien), MOT_DE_PASSE);

    assertThat(compte(id)).extracting("actif", "invite").containsExactly(true, false);
    assertThat(connecte.comme(id, connecte::courant).aLeRole(Role.LECTEUR)).isTrue();
    assertThat(encodeur.matches(MOT_DE_PASSE, empreinteDuMotDePasse(id))).isTrue();
  }

  @Test
  void unLienNeSertQuUneFois() {
    LienEmis lien = inviter();
    invitations.choisir(jeton(lien), MOT_DE_PASSE);
    assertThat(invitations.lire(jeton(lien))).isEmpty();
    perime(lien);
  }

  @Test
  void unLienVautSeptJoursOuUneHeureAlHeureDuSysteme() {
    LienEmis lien = inviter();
    assertThat(dureeEnHeures()).isEqualTo(7 * 24);
    jdbc.sql("update lien_acces set expire_le = utc_timestamp(6) - interval 1 second").update();
    assertThat(invitations.lire(jeton(lien))).isEmpty();
    perime(lien);

    utilisateurActif();
    jdbc.sql("delete from lien_acces").update();
    invitations.oublier("essai-oubli");
    assertThat(dureeEnHeures()).isEqualTo(1);
  }

  @Test
  void seuleLEmpreinteDuJetonEstGardee() {
    LienEmis lien = inviter();
    assertThat(jdbc.sql("select empreinte from lien_acces").query(String.class).single())
        .hasSize(64)
        .doesNotContain(jeton(lien));
    assertThat(lien.parCourriel()).as("aucun serveur de courriel").isFalse();
    assertThat(
            jdbc.sql("select count(*) from message where lien is not null or corps like :jeton")
                .param("jeton", "%" + jeton(lien) + "%")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(lien.toString()).doesNotContain(jeton(lien));
  }

  @Test
  void unNouveauLienRemplaceLAncienEtLaDesactivationLesFerme() {
    LienEmis premier = inviter();
    LienEmis second = acteurs.comme("admin", () -> invitations.renvoyer(premier.utilisateur()));
    assertThat(invitations.lire(jeton(premier))).isEmpty();
    assertThat(invitations.lire(jeton(second))).isPresent();

    acteurs.comme("admin", () -> utilisateurs.desactiver(premier.utilisateur()));
    perime(second);
    assertThat(compte(premier.utilisateur()).invite()).isFalse();
  }

  @Test
  void loubliRepondPareilEtNEnvoieQuAUnCompteActifUneFoisEnDeuxMinutes() {
    utilisateurActif();
    invitations.oublier("inconnu");
    invitations.oublier("essai-oubli");
    invitations.oublier(" ESSAI-OUBLI@exemple.fr ");
    assertThat(liens()).isEqualTo(1);

    UtilisateurId id = acteurs.id("essai-oubli");
    jdbc.sql("delete from lien_acces").update();
    acteurs.comme("admin", () -> utilisateurs.desactiver(id));
    invitations.oublier("essai-oubli");
    assertThat(liens()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"court", "mon essai-invite secret"})
  void leMotDePasseSuitLesReglesEtLeLienResteBon(String motDePasse) {
    LienEmis lien = inviter();
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> invitations.choisir(jeton(lien), motDePasse))
        .satisfies(refus -> assertThat(refus.champ()).contains("nouveau"));
    assertThat(invitations.lire(jeton(lien))).isPresent();
  }

  @Test
  void seulUnAdministrateurInvite() {
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(() -> acteurs.comme("mission-centre", () -> invitations.inviter(invitation())));
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(
            () ->
                acteurs.comme("mission-centre", () -> invitations.renvoyer(acteurs.id("lecteur"))));
  }

  private LienEmis inviter() {
    return acteurs.comme("admin", () -> invitations.inviter(invitation()));
  }

  private static Invitation invitation() {
    return new Invitation(
        "essai-invite",
        "fonction d’essai",
        new Courriel("essai-invite@exemple.fr"),
        new Habilitation(Role.LECTEUR, new TerritoireCode("REG-24")),
        new Periode(LocalDate.of(2000, 1, 1), null));
  }

  private void utilisateurActif() {
    UtilisateurId id = ComptesDEssai.ouvrir(connecte, utilisateurs, "essai-oubli");
    acteurs.comme(
        "admin",
        () -> utilisateurs.decrire(id, "fonction", new Courriel("essai-oubli@exemple.fr")));
  }

  private void perime(LienEmis lien) {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> invitations.choisir(jeton(lien), MOT_DE_PASSE))
        .satisfies(refus -> assertThat(refus.code()).isEqualTo("RG-027"));
  }

  private CompteAdministre compte(UtilisateurId id) {
    return acteurs.comme("admin", () -> consultation.compte(id)).orElseThrow().compte();
  }

  private int liens() {
    return jdbc.sql("select count(*) from lien_acces").query(Integer.class).single();
  }

  private int dureeEnHeures() {
    return jdbc.sql("select timestampdiff(hour, cree_le, expire_le) from lien_acces")
        .query(Integer.class)
        .single();
  }

  private String empreinteDuMotDePasse(UtilisateurId id) {
    consultation.parLogin("essai-invite"); // flushes what the session holds
    return jdbc.sql("select mot_de_passe from utilisateur where id = :id")
        .param("id", id.valeur())
        .query(String.class)
        .single();
  }

  private static String jeton(LienEmis lien) {
    return lien.chemin().substring(InvitationService.CHEMIN.length());
  }
}
