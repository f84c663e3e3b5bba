package fr.cascade.habilitations;

import static fr.cascade.habilitations.Permission.ADMINISTRER;
import static fr.cascade.habilitations.Permission.CANDIDATER;
import static fr.cascade.habilitations.Permission.EXPERTISER;
import static fr.cascade.habilitations.Permission.INSTRUIRE;
import static fr.cascade.habilitations.Permission.LIRE;
import static fr.cascade.habilitations.Permission.NOTER;
import static fr.cascade.habilitations.Permission.PUBLIER_APPEL;
import static fr.cascade.habilitations.Permission.REDIGER_LOCAL;
import static fr.cascade.habilitations.Permission.REDIGER_NATIONAL;
import static fr.cascade.habilitations.Permission.REDIGER_REGIONAL;
import static fr.cascade.habilitations.Permission.RENDRE_AVIS;
import static fr.cascade.habilitations.Permission.SIGNER;
import static fr.cascade.habilitations.Permission.VALIDER_LOCAL;
import static fr.cascade.habilitations.Permission.VALIDER_REGIONAL;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.TestCascade;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class HabilitationServiceTest {

  private static final TerritoireCode CENTRE = new TerritoireCode("REG-24");
  private static final TerritoireCode REUNION = new TerritoireCode("REG-04");
  private static final TerritoireCode INDRE_ET_LOIRE = new TerritoireCode("DEP-37");
  private static final TerritoireCode LOIRET = new TerritoireCode("DEP-45");

  /** The whole matrix, written again by hand: what each role may do beyond reading. */
  private static final Map<Role, Set<Permission>> MATRICE =
      Map.ofEntries(
          entry(Role.NATIONAL, Set.of(REDIGER_NATIONAL, PUBLIER_APPEL, INSTRUIRE)),
          entry(Role.REGIONAL, Set.of(REDIGER_REGIONAL, REDIGER_LOCAL, VALIDER_LOCAL, INSTRUIRE)),
          entry(
              Role.DIRECTION_REGIONALE,
              Set.of(VALIDER_REGIONAL, VALIDER_LOCAL, RENDRE_AVIS, INSTRUIRE)),
          entry(Role.DEPARTEMENTAL, Set.of(REDIGER_LOCAL, RENDRE_AVIS)),
          entry(Role.DIRECTION_LOCALE, Set.of(REDIGER_LOCAL, RENDRE_AVIS)),
          entry(Role.SIGNATAIRE, Set.of(SIGNER, RENDRE_AVIS)),
          entry(Role.PREFECTURE, Set.of()),
          entry(Role.CANDIDAT, Set.of(CANDIDATER)),
          entry(Role.JURE, Set.of(NOTER)),
          entry(Role.EXPERT, Set.of(EXPERTISER)),
          entry(Role.LECTEUR, Set.of()),
          entry(Role.ADMINISTRATEUR, Set.of(ADMINISTRER)),
          entry(Role.ADMINISTRATEUR_REGIONAL, Set.of(ADMINISTRER)));

  @Autowired HabilitationService habilitations;
  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConnecte connecte;
  @Autowired OrganisationService organisations;
  @Autowired Groupes groupes;

  private OrganisationId sienne = new OrganisationId(0);
  private OrganisationId autre = new OrganisationId(0);

  @BeforeEach
  void deuxOrganisations() {
    sienne = organisation("Organisation d’essai");
    autre = organisation("Autre organisation d’essai");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void chaqueRoleFaitCeQueDitLaMatriceDansSonPerimetre(Role role) {
    Perimetre perimetre = perimetreDe(role);
    UtilisateurId compte = compte("essai-matrice", new Habilitation(role, perimetre));
    for (Permission permission : Permission.values()) {
      boolean attendu =
          (permission == LIRE && role != Role.JURE && role != Role.EXPERT)
              || MATRICE.getOrDefault(role, Set.of()).contains(permission);
      assertThat(peut(compte, permission, perimetre))
          .as("%s %s", role, permission)
          .isEqualTo(attendu);
    }
  }

  @Test
  void unRoleRegionalTientDansSesDepartementsPasDansLaRegionVoisine() {
    UtilisateurId compte = compte("essai-region", new Habilitation(Role.REGIONAL, CENTRE));
    assertThat(peut(compte, VALIDER_LOCAL, INDRE_ET_LOIRE)).isTrue();
    assertThat(peut(compte, VALIDER_LOCAL, new TerritoireCode("EPCI-243700754"))).isTrue();
    assertThat(peut(compte, REDIGER_REGIONAL, REUNION)).isFalse();
    assertThat(peut(compte, REDIGER_REGIONAL, TerritoireCode.NATION)).isFalse();
  }

  @Test
  void unRoleDepartementalNeRemontePasALaRegion() {
    UtilisateurId compte =
        compte("essai-dep", new Habilitation(Role.DEPARTEMENTAL, INDRE_ET_LOIRE));
    assertThat(peut(compte, REDIGER_LOCAL, INDRE_ET_LOIRE)).isTrue();
    assertThat(peut(compte, REDIGER_LOCAL, LOIRET)).isFalse();
    assertThat(peut(compte, LIRE, CENTRE)).isFalse();
  }

  @Test
  void unRoleSurUneOrganisationNeTientQuePourElle() {
    UtilisateurId compte = compte("essai-org", new Habilitation(Role.SIGNATAIRE, sienne));
    assertThat(peut(compte, SIGNER, Perimetre.de(sienne))).isTrue();
    assertThat(peut(compte, SIGNER, Perimetre.de(autre))).isFalse();
    assertThat(peut(compte, LIRE, INDRE_ET_LOIRE)).isFalse();
  }

  @Test
  void leNationalLitTout() {
    UtilisateurId compte =
        compte("essai-nat", new Habilitation(Role.NATIONAL, TerritoireCode.NATION));
    assertThat(peut(compte, LIRE, INDRE_ET_LOIRE)).isTrue();
    assertThat(peut(compte, LIRE, Perimetre.de(autre))).isTrue();
    assertThat(peut(compte, REDIGER_REGIONAL, CENTRE)).isFalse();
  }

  @Test
  void leRefusEstUnePhrase() {
    UtilisateurId compte = compte("essai-refus", new Habilitation(Role.LECTEUR, CENTRE));
    connecte.comme(
        compte,
        () ->
            assertThatExceptionOfType(AccesRefuseException.class)
                .isThrownBy(() -> habilitations.exiger(REDIGER_REGIONAL, CENTRE))
                .withMessage(
                    "Vos habilitations ne permettent pas de rédiger une convention régionale sur ce"
                        + " territoire."));
  }

  @Test
  void personneNePeutRienEtLePortailPeutTout() {
    assertThat(habilitations.peut(LIRE, CENTRE)).isFalse();
    assertThat(connecte.courantOuVide()).isEmpty();
    assertThat(connecte.enTantQueSysteme(() -> habilitations.peut(REDIGER_NATIONAL, CENTRE)))
        .isTrue();
  }

  @Test
  void unRoleEchuNeVautPlus() {
    UtilisateurId compte = compte("essai-echu");
    connecte.enTantQueSysteme(
        () ->
            utilisateurs.habiliter(
                compte,
                new Habilitation(Role.REGIONAL, CENTRE),
                new Periode(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 12, 31))));
    assertThat(peut(compte, REDIGER_REGIONAL, CENTRE)).isFalse();
  }

  @Test
  void groupesDuMoteurDansLesDeuxSens() {
    UtilisateurId compte =
        compte(
            "essai-groupes",
            new Habilitation(Role.REGIONAL, REUNION),
            new Habilitation(Role.SIGNATAIRE, sienne));
    String signer = "signer@ORG-" + sienne.valeur();
    assertThat(connecte.comme(compte, groupes::groupesDuCourant))
        .containsExactly(
            "instruire@REG-04",
            "rediger-local@REG-04",
            "rediger-regional@REG-04",
            "rendre-avis@ORG-" + sienne.valeur(),
            signer,
            "valider-local@REG-04");
    assertThat(Groupes.de(SIGNER, sienne)).isEqualTo(signer);
    assertThat(groupes.utilisateursDuGroupe(signer))
        .singleElement()
        .extracting(CompteResume::libelle)
        .isEqualTo("fonction essai-groupes");
    assertThat(groupes.utilisateursDuGroupe("valider-regional@DEP-37")).isEmpty();
  }

  @Test
  void perimetreDeLecture() {
    UtilisateurId compte =
        compte(
            "essai-lecture",
            new Habilitation(Role.DEPARTEMENTAL, INDRE_ET_LOIRE),
            new Habilitation(Role.DIRECTION_LOCALE, sienne));
    assertThat(connecte.comme(compte, habilitations::perimetreLecture))
        .isEqualTo(new PerimetreLecture(false, Set.of(INDRE_ET_LOIRE), Set.of(sienne)));
  }

  private Perimetre perimetreDe(Role role) {
    return switch (role) {
      case NATIONAL, JURE, EXPERT, ADMINISTRATEUR -> Perimetre.de(TerritoireCode.NATION);
      case REGIONAL, DIRECTION_REGIONALE, ADMINISTRATEUR_REGIONAL -> Perimetre.de(CENTRE);
      case DEPARTEMENTAL, PREFECTURE, LECTEUR -> Perimetre.de(INDRE_ET_LOIRE);
      case DIRECTION_LOCALE, SIGNATAIRE, CANDIDAT -> Perimetre.de(sienne);
    };
  }

  private boolean peut(UtilisateurId compte, Permission permission, TerritoireCode territoire) {
    return peut(compte, permission, Perimetre.de(territoire));
  }

  private boolean peut(UtilisateurId compte, Permission permission, Perimetre perimetre) {
    return connecte.comme(
        compte,
        () ->
            switch (perimetre) {
              case Perimetre.SurTerritoire(TerritoireCode code) ->
                  habilitations.peut(permission, code);
              case Perimetre.SurOrganisation(OrganisationId id) ->
                  habilitations.peut(permission, id);
            });
  }

  private UtilisateurId compte(String login, Habilitation... siennes) {
    return ComptesDEssai.ouvrir(connecte, utilisateurs, login, siennes);
  }

  private OrganisationId organisation(String nom) {
    var creation =
        new CreationOrganisation(
            TypeOrganisation.AUTRE,
            CENTRE,
            null,
            null,
            List.of(new Appellation(nom, null, LocalDate.of(2000, 1, 1), null)));
    return connecte.enTantQueSysteme(() -> organisations.creer(creation));
  }
}
