package fr.cascade.habilitations;

import static fr.cascade.habilitations.ComptesDEssai.MOT_DE_PASSE;
import static fr.cascade.habilitations.ComptesDEssai.unCompte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class UtilisateurServiceTest {

  private static final Habilitation ADMINISTRATEUR =
      new Habilitation(Role.ADMINISTRATEUR, TerritoireCode.NATION);

  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConsultation consultation;
  @Autowired UtilisateurConnecte connecte;
  @Autowired JdbcClient jdbc;
  @Autowired PasswordEncoder encodeur;

  @Test
  void leMotDePasseEstHacheParLeReglageDuCadre() {
    ouvrir("essai-hache");
    String empreinte =
        jdbc.sql("select mot_de_passe from utilisateur where login = 'essai-hache'")
            .query(String.class)
            .single();
    assertThat(empreinte).startsWith("{bcrypt}").doesNotContain(MOT_DE_PASSE);
    assertThat(encodeur.matches(MOT_DE_PASSE, empreinte)).isTrue();
  }

  @Test
  void seulUnAdministrateurOuvreUnCompte() {
    UtilisateurId admin = ouvrir("essai-admin", ADMINISTRATEUR);
    UtilisateurId lecteur =
        ouvrir("essai-lecteur", new Habilitation(Role.LECTEUR, TerritoireCode.NATION));
    assertThat(connecte.comme(admin, () -> utilisateurs.creer(unCompte("essai-nouveau"))))
        .isNotNull();
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(
            () -> connecte.comme(lecteur, () -> utilisateurs.creer(unCompte("essai-refuse"))));
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(() -> utilisateurs.creer(unCompte("essai-personne")));
  }

  @Test
  void unIdentifiantNeSertQuUneFois() {
    ouvrir("essai-double");
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> ouvrir("essai-double"))
        .withMessage("L’identifiant « essai-double » est déjà pris.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Majuscule", "é-accent", "deux mots", "-tiret"})
  void identifiantsRefuses(String login) {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> ouvrir(login))
        .satisfies(refus -> assertThat(refus.champ()).contains("login"));
  }

  @Test
  void unRoleNeSeDonneQueSurSonGenreDePerimetre() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Habilitation(Role.REGIONAL, new TerritoireCode("DEP-37")));
  }

  @Test
  void unCompteDesactiveNAgitPlus() {
    UtilisateurId admin = ouvrir("essai-admin", ADMINISTRATEUR);
    UtilisateurId autre = ouvrir("essai-autre", ADMINISTRATEUR);
    connecte.comme(admin, () -> utilisateurs.desactiver(autre));
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(() -> connecte.comme(autre, connecte::courant));
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> connecte.comme(admin, () -> utilisateurs.desactiver(admin)))
        .satisfies(refus -> assertThat(refus.code()).isEqualTo("RG-025"));
  }

  @Test
  void fonctionsEnNombre() {
    UtilisateurId un = ouvrir("essai-un");
    UtilisateurId deux = ouvrir("essai-deux");
    assertThat(consultation.libelles(List.of(un, deux, new UtilisateurId(0))))
        .hasSize(2)
        .containsEntry(un, "fonction essai-un")
        .containsEntry(deux, "fonction essai-deux");
  }

  private UtilisateurId ouvrir(String login, Habilitation... habilitations) {
    return ComptesDEssai.ouvrir(connecte, utilisateurs, login, habilitations);
  }
}
