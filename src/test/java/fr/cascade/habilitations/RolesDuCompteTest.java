package fr.cascade.habilitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class RolesDuCompteTest {

  private static final TerritoireCode CENTRE = new TerritoireCode("REG-24");

  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConsultation consultation;
  @Autowired UtilisateurConnecte connecte;
  @Autowired HorlogeMetier horloge;
  @Autowired Acteurs acteurs;

  private UtilisateurId compte = new UtilisateurId(0);

  @BeforeEach
  void unCompte() {
    compte =
        ComptesDEssai.ouvrir(
            connecte, utilisateurs, "essai-roles", new Habilitation(Role.REGIONAL, CENTRE));
  }

  @Test
  void unRoleRetireNeVautPlusAussitotEtResteDansLHistoire() {
    acteurs.comme("admin", () -> utilisateurs.retirer(compte, role().id()));
    assertThat(connecte.comme(compte, connecte::courant).habilitations()).isEmpty();
    assertThat(role().periode().fin()).isEqualTo(horloge.aujourdhui().minusDays(1));
  }

  @Test
  void unRolePasEncoreCommenceDisparait() {
    LocalDate demain = horloge.aujourdhui().plusDays(1);
    acteurs.comme(
        "admin", () -> utilisateurs.changerPeriode(compte, role().id(), new Periode(demain, null)));
    assertThat(connecte.comme(compte, connecte::courant).habilitations()).isEmpty();

    acteurs.comme("admin", () -> utilisateurs.retirer(compte, role().id()));
    assertThat(roles()).isEmpty();
  }

  @Test
  void personneNeChangeSesPropresRoles() {
    UtilisateurId admin = acteurs.id("admin");
    long sien =
        acteurs
            .comme("admin", () -> consultation.compte(admin))
            .orElseThrow()
            .roles()
            .getFirst()
            .id();
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> acteurs.comme("admin", () -> utilisateurs.retirer(admin, sien)))
        .satisfies(refus -> assertThat(refus.code()).isEqualTo("RG-025"));
  }

  @Test
  void seulUnAdministrateurToucheAUnCompte() {
    long role = role().id();
    List.<Runnable>of(
            () -> consultation.compte(compte),
            () -> utilisateurs.retirer(compte, role),
            () -> utilisateurs.decrire(compte, "autre", null),
            () ->
                utilisateurs.changerPeriode(
                    compte, role, new Periode(LocalDate.of(2009, 1, 1), null)))
        .forEach(
            acte ->
                assertThatExceptionOfType(AccesRefuseException.class)
                    .isThrownBy(() -> acteurs.comme("mission-centre", acte)));
  }

  @Test
  void chacunChangeSonAdresseEtGardeSaFonction() {
    var adresse = new Courriel("essai-roles@exemple.fr");
    connecte.comme(compte, () -> utilisateurs.changerMonCourriel(adresse));
    assertThat(consultation.parLogin("essai-roles"))
        .hasValueSatisfying(
            resume -> {
              assertThat(resume.courriel()).isEqualTo(adresse);
              assertThat(resume.libelle()).isEqualTo("fonction essai-roles");
            });
  }

  private RoleDonne role() {
    return roles().getFirst();
  }

  private List<RoleDonne> roles() {
    return acteurs.comme("admin", () -> consultation.compte(compte)).orElseThrow().roles();
  }
}
