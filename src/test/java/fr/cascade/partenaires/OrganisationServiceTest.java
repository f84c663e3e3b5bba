package fr.cascade.partenaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.TestCascade;
import fr.cascade.habilitations.ComptesDEssai;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

/** An administrator names who represents an organisation of the perimeter, and ends it. */
@TestCascade
@Transactional
class OrganisationServiceTest {

  private static final TerritoireCode GUYANE = new TerritoireCode("REG-03");

  @Autowired OrganisationConsultation consultation;
  @Autowired OrganisationService organisations;
  @Autowired SignataireConsultation signataires;
  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConnecte connecte;
  @Autowired JournalConsultation journal;
  @Autowired HorlogeMetier horloge;
  @Autowired Groupes groupes;

  private OrganisationId operateur = new OrganisationId(0);
  private UtilisateurId regional = new UtilisateurId(0);
  private UtilisateurId directeur = new UtilisateurId(0);
  private LocalDate jour = LocalDate.MIN;

  @BeforeEach
  void unOperateurEtSonAdministrateur() {
    jour = horloge.aujourdhui();
    operateur = connecte.enTantQueSysteme(() -> organisations.creer(creation(GUYANE)));
    regional =
        ComptesDEssai.ouvrir(
            connecte,
            utilisateurs,
            "admin-guyane",
            new Habilitation(Role.ADMINISTRATEUR_REGIONAL, GUYANE));
    directeur =
        ComptesDEssai.ouvrir(
            connecte, utilisateurs, "essai-directeur", new Habilitation(Role.LECTEUR, GUYANE));
  }

  @Test
  void lAdministrateurDeLaRegionDesigneUnSignataireEtYMetFin() {
    long id = designer(jour, null);
    assertThat(signataires.signataires(operateur, jour)).hasSize(1);
    assertThat(groupes.utilisateursDuGroupe(Groupes.de(Permission.SIGNER, operateur))).hasSize(1);
    connecte.comme(regional, () -> organisations.terminer(operateur, id, jour.plusDays(10)));
    assertThat(signataires.signataires(operateur, jour.plusDays(10))).hasSize(1);
    assertThat(signataires.signataires(operateur, jour.plusDays(11))).isEmpty();
    assertThat(journal.historique(Cles.de(operateur), Pageable.ofSize(10)))
        .extracting(EntreeJournal::auteur)
        .startsWith("fonction admin-guyane", "fonction admin-guyane");
  }

  @Test
  void leRolePartAvecLaFonction() {
    long id = designer(jour.minusYears(1), jour.plusYears(1));
    connecte.comme(regional, () -> organisations.terminer(operateur, id, jour.minusDays(1)));
    assertThat(groupes.utilisateursDuGroupe(Groupes.de(Permission.SIGNER, operateur))).isEmpty();
  }

  @Test
  void unRoleDonneAvantPlusLongtempsPartAussi() {
    connecte.comme(
        regional,
        () ->
            utilisateurs.habiliter(
                directeur,
                new Habilitation(Role.SIGNATAIRE, operateur),
                new Periode(jour.minusYears(2), null)));
    long id = designer(jour.minusYears(1), null);
    connecte.comme(regional, () -> organisations.terminer(operateur, id, jour.minusDays(1)));
    assertThat(groupes.utilisateursDuGroupe(Groupes.de(Permission.SIGNER, operateur))).isEmpty();
  }

  @Test
  void leCompteDUneAutreRegionNeSeDesignePas() {
    UtilisateurId autre =
        ComptesDEssai.ouvrir(
            connecte,
            utilisateurs,
            "essai-ailleurs",
            new Habilitation(Role.LECTEUR, new TerritoireCode("REG-24")));
    var simple =
        new NouveauRepresentant("chargé de mission", autre, false, null, new Periode(jour, null));
    connecte.comme(
        regional,
        () ->
            assertThatExceptionOfType(IntrouvableException.class)
                .isThrownBy(() -> organisations.designer(operateur, simple)));
  }

  @Test
  void uneDesignationDuJourSeRetireUnePlusAncienneNon() {
    long erreur = designer(jour, null);
    connecte.comme(regional, () -> organisations.retirer(operateur, erreur));
    assertThat(consultation.representants(operateur)).isEmpty();
    assertThat(groupes.utilisateursDuGroupe(Groupes.de(Permission.SIGNER, operateur))).isEmpty();
    long ancienne = designer(jour.minusDays(1), null);
    refuse("RG-056", () -> organisations.retirer(operateur, ancienne));
  }

  @Test
  void laFinSuitLeDebutEtNeReculePas() {
    long id = designer(jour, jour.plusDays(30));
    refuse("RG-002", () -> organisations.terminer(operateur, id, jour.minusDays(1)));
    refuse("RG-056", () -> organisations.terminer(operateur, id, jour.plusDays(31)));
  }

  @Test
  void unCompteNeRepresentePasDeuxFoisLesMemesJours() {
    designer(jour, jour.plusDays(30));
    refuse("RG-055", () -> organisations.designer(operateur, nouveau(jour.plusDays(30), null)));
    designer(jour.plusDays(31), null);
  }

  @Test
  void niAilleursNiSousUnAutreOrganisme() {
    OrganisationId ailleurs =
        connecte.enTantQueSysteme(
            () -> organisations.creer(creation(new TerritoireCode("REG-24"))));
    connecte.comme(
        regional,
        () ->
            assertThatExceptionOfType(AccesRefuseException.class)
                .isThrownBy(() -> organisations.designer(ailleurs, nouveau(jour, null))));
    OrganisationId voisine =
        connecte.comme(
            regional, () -> organisations.creer(creation(new TerritoireCode("DEP-973"))));
    long id = designer(jour, null);
    connecte.comme(
        regional,
        () ->
            assertThatExceptionOfType(IntrouvableException.class)
                .isThrownBy(() -> organisations.terminer(voisine, id, jour)));
    assertThat(connecte.comme(regional, () -> organisations.administrable(ailleurs))).isFalse();
    assertThat(connecte.comme(directeur, organisations::ouvrable)).isFalse();
  }

  @Test
  void unNomTropLongEstDit() {
    refuse(
        "RG-057",
        () ->
            organisations.nommer(
                operateur, new Appellation("n".repeat(201), null, jour.plusDays(1), null)));
  }

  private long designer(LocalDate debut, @Nullable LocalDate fin) {
    return connecte.comme(regional, () -> organisations.designer(operateur, nouveau(debut, fin)));
  }

  private NouveauRepresentant nouveau(LocalDate debut, @Nullable LocalDate fin) {
    return new NouveauRepresentant(
        "directeur régional", directeur, true, "décret de nomination", new Periode(debut, fin));
  }

  private void refuse(String code, Runnable acte) {
    connecte.comme(
        regional,
        () ->
            assertThatExceptionOfType(RegleMetierException.class)
                .isThrownBy(acte::run)
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code)));
  }

  private static CreationOrganisation creation(TerritoireCode ou) {
    return new CreationOrganisation(
        TypeOrganisation.OPERATEUR_REGION,
        ou,
        null,
        null,
        List.of(new Appellation("Opérateur d’essai", null, LocalDate.of(2008, 12, 19), null)));
  }
}
