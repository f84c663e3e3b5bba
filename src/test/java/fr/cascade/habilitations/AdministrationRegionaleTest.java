package fr.cascade.habilitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The administrator of a region runs the accounts of that region, and no others (RG-029). */
@TestCascade
@Transactional
class AdministrationRegionaleTest {

  private static final LocalDate DEBUT = LocalDate.of(2010, 6, 1);

  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConsultation consultation;
  @Autowired InvitationService invitations;
  @Autowired ImportComptesService imports;
  @Autowired UtilisateurConnecte connecte;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private UtilisateurId regional;

  @BeforeEach
  void ouvrirSonCompte() {
    regional =
        ComptesDEssai.ouvrir(
            connecte,
            utilisateurs,
            "admin-centre",
            new Habilitation(Role.ADMINISTRATEUR_REGIONAL, Scenarios.CENTRE));
  }

  private LienEmis inviter(Habilitation role) {
    return connecte.comme(
        regional,
        () ->
            invitations.inviter(
                new Invitation(
                    "essai-centre",
                    "fonction d’essai",
                    new Courriel("essai@exemple.fr"),
                    role,
                    new Periode(DEBUT, DEBUT.plusYears(1)))));
  }

  @Test
  void ilInviteDansSaRegion() {
    LienEmis lien = inviter(new Habilitation(Role.DEPARTEMENTAL, Scenarios.INDRE_ET_LOIRE));
    CompteDetaille compte =
        connecte.comme(regional, () -> consultation.compte(lien.utilisateur()).orElseThrow());
    assertThat(compte.roles())
        .singleElement()
        .satisfies(r -> assertThat(r.periode().fin()).isEqualTo(DEBUT.plusYears(1)));
    assertThat(logins("essai-centre")).containsExactly("essai-centre");
    connecte.comme(regional, () -> utilisateurs.desactiver(lien.utilisateur()));
  }

  @Test
  void niAilleursNiPlusHaut() {
    refuse(new Habilitation(Role.REGIONAL, new TerritoireCode("REG-04")), "pas dans votre région");
    refuse(new Habilitation(Role.NATIONAL, TerritoireCode.NATION), "administrateur national");
    refuse(
        new Habilitation(Role.ADMINISTRATEUR_REGIONAL, Scenarios.CENTRE),
        "administrateur national");
    assertThat(connecte.comme(regional, () -> consultation.rolesADonner()))
        .contains(Role.REGIONAL, Role.SIGNATAIRE)
        .doesNotContain(Role.NATIONAL, Role.ADMINISTRATEUR, Role.ADMINISTRATEUR_REGIONAL);
  }

  private void refuse(Habilitation role, String phrase) {
    assertThatThrownBy(() -> inviter(role))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining(phrase);
  }

  @Test
  void ilNeVoitQueLesComptesDeSaRegion() {
    assertThat(logins(""))
        .contains("mission-centre", "direccte-centre", "ut-37", "ml-touraine", "pe-tours")
        .doesNotContain("mission-reunion", "national", "admin", "lecteur", "admin-centre");
    assertThat(connecte.comme(regional, () -> consultation.compter("")))
        .isEqualTo(logins("").size());
    for (String autre : List.of("mission-reunion", "national", "admin")) {
      UtilisateurId id = acteurs.id(autre);
      assertThatThrownBy(() -> connecte.comme(regional, () -> consultation.compte(id)))
          .as(autre)
          .isInstanceOf(IntrouvableException.class);
      assertThatThrownBy(() -> connecte.comme(regional, () -> utilisateurs.desactiver(id)))
          .as(autre)
          .isInstanceOf(IntrouvableException.class);
      assertThatThrownBy(() -> connecte.comme(regional, () -> invitations.renvoyer(id)))
          .as(autre)
          .isInstanceOf(IntrouvableException.class);
    }
  }

  /** Who has a role outside the region is not the region's to close. */
  @Test
  void unRoleAVenirAilleursSuffitALEloigner() {
    UtilisateurId compte = acteurs.id("ut-37");
    acteurs.comme(
        "admin",
        () ->
            utilisateurs.habiliter(
                compte,
                new Habilitation(Role.REGIONAL, new TerritoireCode("REG-04")),
                new Periode(LocalDate.of(2030, 1, 1), null)));
    assertThatThrownBy(() -> connecte.comme(regional, () -> utilisateurs.desactiver(compte)))
        .isInstanceOf(IntrouvableException.class);
    assertThat(logins("ut-37")).isEmpty();
  }

  private List<String> logins(String texte) {
    return connecte.comme(
        regional,
        () -> consultation.comptes(texte, 0, 100).stream().map(CompteAdministre::login).toList());
  }

  @Test
  void quiNAdministreRienNOuvreRien() {
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> consultation.comptes("", 0, 5)))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> imports.lire(new byte[0])))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void unFichierSeLitDansSesDeuxEncodages() {
    String csv = "identifiant;fonction\nessai;chargé de mission\n";
    assertThat(lire(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(csv);
    assertThat(lire(csv.getBytes(Charset.forName("windows-1252")))).isEqualTo(csv);
    assertThatThrownBy(() -> lire(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .hasMessageContaining("n’est pas un CSV");
    assertThatThrownBy(() -> lire(new byte[2 * 1024 * 1024])).hasMessageContaining("1 Mo");
  }

  private String lire(byte[] fichier) {
    return connecte.comme(regional, () -> imports.lire(fichier));
  }
}
