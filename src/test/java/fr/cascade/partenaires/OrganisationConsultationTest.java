package fr.cascade.partenaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.TestCascade;
import fr.cascade.habilitations.ComptesDEssai;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class OrganisationConsultationTest {

  private static final LocalDate AU = LocalDate.of(2010, 5, 3);
  private static final TerritoireCode GUYANE = new TerritoireCode("REG-03");

  @Autowired OrganisationConsultation consultation;
  @Autowired SignataireConsultation signataires;
  @Autowired OrganisationService organisations;
  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConnecte connecte;
  @Autowired Groupes groupes;

  private OrganisationId operateur = new OrganisationId(0);

  @BeforeEach
  void unOperateurEtSesNoms() {
    operateur =
        creer(
            TypeOrganisation.OPERATEUR_REGION,
            null,
            new Appellation("ANPE Guyane d’essai", "ANPE", LocalDate.of(1967, 7, 13), null),
            new Appellation(
                "Pôle emploi Guyane d’essai",
                null,
                LocalDate.of(2008, 12, 19),
                "loi n° 2008-126 du 13 février 2008"),
            new Appellation(
                "France Travail Guyane d’essai",
                null,
                LocalDate.of(2024, 1, 1),
                "loi n° 2023-1196 du 18 décembre 2023"));
  }

  @ParameterizedTest
  @CsvSource({
    "1950-01-01, ANPE Guyane d’essai",
    "2008-12-18, ANPE Guyane d’essai",
    "2008-12-19, Pôle emploi Guyane d’essai",
    "2023-12-31, Pôle emploi Guyane d’essai",
    "2024-01-01, France Travail Guyane d’essai",
    "2040-01-01, France Travail Guyane d’essai"
  })
  void leNomEstCeluiDuJour(LocalDate au, String nom) {
    assertThat(consultation.parId(operateur, au)).map(Organisation::nom).contains(nom);
    assertThat(consultation.noms(List.of(operateur), au)).containsEntry(operateur, nom);
  }

  @ParameterizedTest
  @CsvSource({
    "pole GUYANE essai, 1",
    "anpe guyane essai, 1",
    "France Travail guyane essai, 0",
    "d'essai guyane, 1"
  })
  void laRechercheIgnoreAccentsEtCasseEtConnaitLesNomsPasses(String texte, int attendu) {
    assertThat(consultation.compter(texte, TypeOrganisation.OPERATEUR_REGION, AU))
        .isEqualTo(attendu);
    assertThat(consultation.rechercher(texte, TypeOrganisation.OPERATEUR_REGION, AU, 10))
        .hasSize(attendu)
        .allSatisfy(trouvee -> assertThat(trouvee.nom()).isEqualTo("Pôle emploi Guyane d’essai"));
  }

  @Test
  void lesCaracteresSpeciauxDeLaRechercheNeTrouventPasTout() {
    assertThat(consultation.rechercher("100%_ introuvable", null, AU, 10)).isEmpty();
  }

  @Test
  void parTypeEtTerritoire() {
    assertThat(consultation.parTypeEtTerritoire(TypeOrganisation.OPERATEUR_REGION, GUYANE, AU))
        .extracting(Organisation::id)
        .contains(operateur);
    assertThat(
            consultation.parTypeDans(TypeOrganisation.OPERATEUR_REGION, TerritoireCode.NATION, AU))
        .extracting(Organisation::id)
        .contains(operateur);
    assertThat(
            consultation.parTypeDans(
                TypeOrganisation.OPERATEUR_REGION, new TerritoireCode("DEP-37"), AU))
        .extracting(Organisation::id)
        .doesNotContain(operateur);
  }

  @Test
  void unNouveauNomFermeLAncienLaVeille() {
    connecte.enTantQueSysteme(
        () ->
            organisations.nommer(
                operateur, new Appellation("Suite d’essai", null, LocalDate.of(2030, 1, 1), null)));
    assertThat(consultation.parId(operateur, LocalDate.of(2029, 12, 31)))
        .map(Organisation::nom)
        .contains("France Travail Guyane d’essai");
    connecte.enTantQueSysteme(
        () ->
            assertThatExceptionOfType(RegleMetierException.class)
                .isThrownBy(
                    () ->
                        organisations.nommer(
                            operateur,
                            new Appellation("Trop tôt", null, LocalDate.of(2020, 1, 1), null)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("RG-052")));
  }

  @Test
  void unSiretNeSertQuUneFois() {
    Siret siret = new Siret("12345678200002");
    creer(TypeOrganisation.AUTRE, siret, new Appellation("Première", null, AU, null));
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(
            () -> creer(TypeOrganisation.AUTRE, siret, new Appellation("Seconde", null, AU, null)))
        .satisfies(refus -> assertThat(refus.champ()).contains("siret"));
  }

  @Test
  void leSignataireADateEtRecoitLaTache() {
    UtilisateurId directeur = ComptesDEssai.ouvrir(connecte, utilisateurs, "essai-directeur");
    connecte.enTantQueSysteme(
        () ->
            organisations.designer(
                operateur,
                new NouveauRepresentant(
                    "directeur régional",
                    directeur,
                    true,
                    "décret de nomination",
                    new Periode(LocalDate.of(2009, 1, 1), LocalDate.of(2098, 12, 31)))));
    assertThat(signataires.signataires(operateur, AU))
        .containsExactly(
            new Signataire(directeur, operateur, "directeur régional", "décret de nomination"));
    assertThat(signataires.pouvoir(directeur, operateur, AU)).isPresent();
    assertThat(signataires.signataires(operateur, LocalDate.of(2099, 1, 1))).isEmpty();
    assertThat(signataires.signatairesDe(List.of(operateur), AU)).containsKey(operateur);
    assertThat(groupes.utilisateursDuGroupe(Groupes.de(Permission.SIGNER, operateur))).hasSize(1);
  }

  @Test
  void unSignataireTientSonPouvoirDUnActe() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(
            () ->
                connecte.enTantQueSysteme(
                    () ->
                        organisations.designer(
                            operateur,
                            new NouveauRepresentant(
                                "président", null, true, " ", new Periode(AU, null)))))
        .satisfies(refus -> assertThat(refus.champ()).contains("pouvoir"));
  }

  @Test
  void seulUnAdministrateurEcrit() {
    UtilisateurId personne = ComptesDEssai.ouvrir(connecte, utilisateurs, "essai-sans-role");
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(
            () ->
                connecte.comme(
                    personne,
                    () -> organisations.nommer(operateur, new Appellation("Non", null, AU, null))));
  }

  private OrganisationId creer(
      TypeOrganisation type, @Nullable Siret siret, Appellation... appellations) {
    var creation = new CreationOrganisation(type, GUYANE, siret, null, List.of(appellations));
    return connecte.enTantQueSysteme(() -> organisations.creer(creation));
  }
}
