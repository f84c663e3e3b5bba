package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.habilitations.InvitationService;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.internal.LimiteDeDemandes;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class DemandeCompteServiceTest extends Essais {

  private static final String SIRET = "225 100 018 00012";
  private static final String COURRIEL = "insertion@marne.example";

  @Autowired DemandeCompteService service;
  @Autowired DemandeCompteConsultation consultation;
  @Autowired OrganisationConsultation organisations;
  @Autowired UtilisateurConsultation utilisateurs;
  @Autowired UtilisateurService comptes;
  @Autowired InvitationService invitations;
  @Autowired CandidatureConsultation candidatures;

  private AppelId appel = new AppelId(0);

  @BeforeEach
  void unAppelOuvert() {
    appel = scenes.ouvert();
  }

  @ParameterizedTest
  @CsvSource({
    "22510001800015, Conseil, chargé de mission, a@b.fr, DEP-51, siret, RG-003",
    "22510001800012, '', chargé de mission, a@b.fr, DEP-51, organisation, RG-461",
    "22510001800012, Conseil, ' ', a@b.fr, DEP-51, fonction, RG-461",
    "22510001800012, Conseil, chargé de mission, a@b, DEP-51, courriel, RG-004",
    "22510001800012, Conseil, chargé de mission, a@b.fr, REG-44, territoires, RG-412",
  })
  void uneMauvaiseSaisieEstDiteASonChamp(
      String siret,
      String organisation,
      String fonction,
      String courriel,
      String territoire,
      String champ,
      String regle) {
    var saisie =
        new DemandeCompteSaisie(
            siret, organisation, fonction, courriel, new TerritoireCode(territoire));
    assertThatThrownBy(() -> service.demander(appel, saisie, adresse()))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus -> {
              assertThat(refus.code()).isEqualTo(regle);
              assertThat(refus.champ()).contains(champ);
            });
    assertThat(duRessort("mission-grand-est")).isEmpty();
  }

  @Test
  void laRegionDuTerritoireEtElleSeuleLaVoit() {
    demander(COURRIEL);
    assertThat(duRessort("mission-grand-est"))
        .singleElement()
        .satisfies(d -> assertThat(d.territoireNom()).isEqualTo("Marne"));
    assertThat(duRessort("mission-occitanie")).isEmpty();
    assertThat(duRessort("territoire-marne")).isEmpty();
    long id = duRessort("mission-grand-est").getFirst().id();
    assertThatThrownBy(() -> scenes.comme("mission-occitanie", () -> service.confirmer(id, null)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void confirmeeElleInviteLeTerritoireACandidater() {
    demander(COURRIEL);
    var demande = duRessort("mission-grand-est").getFirst();
    var proches = scenes.comme("mission-grand-est", () -> consultation.rapprochables(demande.id()));
    assertThat(proches).extracting(o -> o.nom()).contains("Conseil départemental de la Marne");
    var departement = scenes.departement(Appels.MARNE);
    var lien =
        scenes
            .comme("mission-grand-est", () -> service.confirmer(demande.id(), departement))
            .orElseThrow();
    var ouvert = invitations.lire(lien.chemin().replace(InvitationService.CHEMIN, ""));
    assertThat(ouvert).map(c -> c.libelle()).contains("chargé de mission insertion");
    assertThat(organisations.parSiret(new Siret(SIRET), horloge.aujourdhui()))
        .map(o -> o.id())
        .contains(departement);
    invitations.choisir(
        lien.chemin().replace(InvitationService.CHEMIN, ""), "un mot de passe long");
    assertThat(scenes.comme(login(lien.utilisateur()), candidatures::porteurs))
        .extracting(o -> o.id())
        .containsExactly(departement);
    assertThat(consultation.organisationConnue(SIRET))
        .contains("Conseil départemental de la Marne");
    assertThatThrownBy(() -> scenes.comme("mission-grand-est", () -> refuser(demande.id(), "Non.")))
        .hasMessageContaining("déjà traitée");
  }

  @Test
  void uneOrganisationInconnueEstAjouteeSansPasserPourLeConseilDepartemental() {
    demander(COURRIEL);
    long id = duRessort("mission-grand-est").getFirst().id();
    scenes.comme("mission-grand-est", () -> service.confirmer(id, null));
    assertThat(organisations.parSiret(new Siret(SIRET), horloge.aujourdhui()))
        .hasValueSatisfying(
            o -> {
              assertThat(o.nom()).isEqualTo("Communauté d’essai");
              assertThat(o.type()).isEqualTo(TypeOrganisation.AUTRE);
            });
  }

  @Test
  void uneOrganisationDUneAutreRegionNeSeChoisitPas() {
    demander(COURRIEL);
    long id = duRessort("mission-grand-est").getFirst().id();
    var aude = scenes.departement(Appels.AUDE);
    assertThatThrownBy(() -> scenes.comme("mission-grand-est", () -> service.confirmer(id, aude)))
        .hasMessageContaining("n’est pas de votre région");
  }

  @Test
  void unCompteQuiALAdresseRecoitLeRoleEtRienNeLeDitAuDehors() {
    acteurs.comme(
        "admin",
        () ->
            comptes.decrire(
                acteurs.id("territoire-aude"), "chargé de mission", new Courriel(COURRIEL)));
    scenes.ecrire();
    demander(COURRIEL);
    demander(COURRIEL);
    assertThat(duRessort("mission-grand-est")).hasSize(1);
    long id = duRessort("mission-grand-est").getFirst().id();
    var marne = scenes.departement(Appels.MARNE);
    assertThat(scenes.comme("mission-grand-est", () -> service.confirmer(id, marne))).isEmpty();
    assertThat(scenes.comme("territoire-aude", candidatures::porteurs))
        .extracting(o -> o.id())
        .contains(marne);
  }

  @Test
  void unRefusDitPourquoi() {
    demander(COURRIEL);
    long id = duRessort("mission-grand-est").getFirst().id();
    assertThatThrownBy(() -> scenes.comme("mission-grand-est", () -> refuser(id, " ")))
        .isInstanceOf(RegleMetierException.class);
    scenes.comme("mission-grand-est", () -> refuser(id, "SIRET d’une autre collectivité."));
    assertThat(duRessort("mission-grand-est").getFirst().statut())
        .isEqualTo(DemandeCompteStatut.REFUSEE);
  }

  @Test
  void uneAdresseNInondePasLePortail() {
    String adresse = adresse();
    for (int rang = 0; rang < LimiteDeDemandes.PAR_ADRESSE; rang++) {
      service.demander(appel, saisie("essai-" + rang + "@exemple.fr"), adresse);
    }
    assertThatThrownBy(() -> service.demander(appel, saisie("encore@exemple.fr"), adresse))
        .isInstanceOfSatisfying(
            RegleMetierException.class, refus -> assertThat(refus.code()).isEqualTo("RG-462"));
    service.demander(appel, saisie("ailleurs@exemple.fr"), adresse());
  }

  @Test
  void apresLaClotureOnNeDemandePlusDeCompte() {
    scenes.nousSommes(Appels.CLOTURE.plusDays(1));
    assertThatThrownBy(() -> service.demander(appel, saisie(COURRIEL), adresse()))
        .hasMessageContaining("clos");
  }

  private boolean refuser(long id, String motif) {
    service.refuser(id, motif);
    return true;
  }

  private void demander(String courriel) {
    service.demander(appel, saisie(courriel), adresse());
    scenes.ecrire();
  }

  private static DemandeCompteSaisie saisie(String courriel) {
    return new DemandeCompteSaisie(
        SIRET, "Communauté d’essai", "chargé de mission insertion", courriel, Appels.MARNE);
  }

  /** Another address each time: what others did does not count. */
  private static String adresse() {
    return UUID.randomUUID().toString();
  }

  private List<DemandeCompteLue> duRessort(String login) {
    return scenes.comme(login, consultation::duRessort);
  }

  private String login(UtilisateurId id) {
    return utilisateurs.resumes(List.of(id)).values().iterator().next().login();
  }
}
