package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class VisaServiceTest {

  @Autowired VisaService visas;
  @Autowired ConventionService conventions;
  @Autowired RetraitService retraits;
  @Autowired OrganisationConsultation organisations;
  @Autowired OrganisationService partenaires;
  @Autowired TaskService taches;
  @Autowired Scenarios scenarios;
  @Autowired HorlogeMetier horloge;
  @Autowired Acteurs acteurs;

  private ConventionId id;
  private OrganisationId ut;
  private OrganisationId missionLocale;

  @BeforeEach
  void demanderDeuxVisas() {
    id = scenarios.brouillonRegional();
    ut =
        organisations
            .parTypeEtTerritoire(
                TypeOrganisation.ETAT_DEPARTEMENT, Scenarios.INDRE_ET_LOIRE, horloge.aujourdhui())
            .getFirst()
            .id();
    missionLocale = scenarios.de("presidence-ml-touraine");
    acteurs.comme(
        "mission-centre",
        () -> {
          visas.demander(id, ut);
          visas.demander(id, missionLocale);
        });
  }

  private void soumettre() {
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
  }

  private VisaId visa(OrganisationId organisation) {
    return scenarios.detail("mission-centre", id).visas().stream()
        .filter(v -> v.organisation().equals(organisation))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> enCours() {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey("convention:" + id.valeur())
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  @Test
  void leTexteEstViseParTousPuisValide() {
    soumettre();
    assertThat(enCours()).containsExactly("userTask_viserConvention", "userTask_viserConvention");
    assertThat(scenarios.detail("direccte-centre", id).peut(ActionConvention.VALIDER)).isFalse();
    assertThatThrownBy(() -> acteurs.comme("direccte-centre", () -> conventions.valider(id)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("attend encore un visa");

    VisaId delUt = visa(ut);
    acteurs.comme("ut-37", () -> visas.viser(id, delUt));
    assertThat(enCours()).containsExactly("userTask_viserConvention");
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> visas.viser(id, delUt)))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("déjà donné");
    VisaId deLaMl = visa(missionLocale);
    acteurs.comme("presidence-ml-touraine", () -> visas.viser(id, deLaMl));

    assertThat(enCours()).containsExactly("userTask_validerConvention");
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.A_SIGNER);
  }

  @Test
  void unRefusRenvoieEnRedactionPuisToutSeRedemande() {
    soumettre();
    VisaId deLaMl = visa(missionLocale);
    acteurs.comme("presidence-ml-touraine", () -> visas.viser(id, deLaMl));
    VisaId delUt = visa(ut);
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> visas.refuser(id, delUt, " ")))
        .hasMessageContaining("ce qui empêche");
    acteurs.comme("ut-37", () -> visas.refuser(id, delUt, "Le périmètre est faux."));

    var detail = scenarios.detail("mission-centre", id);
    assertThat(detail.etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(detail.motifRenvoi()).contains("Visa refusé par", "Le périmètre est faux.");
    assertThat(enCours()).containsExactly("userTask_redigerConvention");
    soumettre();
    assertThat(scenarios.detail("mission-centre", id).visas())
        .extracting(VisaLu::statut)
        .containsOnly(VisaStatut.DEMANDE);
  }

  @Test
  void leRedacteurReprendSonTextePendantLesVisas() {
    soumettre();
    acteurs.comme("mission-centre", () -> retraits.retirer(id));
    assertThat(enCours()).containsExactly("userTask_redigerConvention");
    VisaId delUt = visa(ut);
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> visas.viser(id, delUt)))
        .hasMessageContaining("n'attend pas de visa");
  }

  @Test
  void onDemandeUnVisaUneFoisDansUnBrouillonAQuiPeutLeDonner() {
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> visas.demander(id, missionLocale)))
        .hasMessageContaining("déjà demandé");
    OrganisationId sansCompte =
        acteurs.comme(
            "admin",
            () ->
                partenaires.creer(
                    new CreationOrganisation(
                        TypeOrganisation.AUTRE,
                        Scenarios.CENTRE,
                        null,
                        null,
                        List.of(
                            new Appellation(
                                "Organisation d’essai", null, LocalDate.of(2000, 1, 1), null)))));
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> visas.demander(id, sansCompte)))
        .hasMessageContaining("Personne ne peut viser");
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> visas.demander(id, ut)))
        .isInstanceOf(AccesRefuseException.class);

    VisaId delUt = visa(ut);
    acteurs.comme("mission-centre", () -> visas.renoncer(id, delUt));
    soumettre();
    assertThat(enCours()).containsExactly("userTask_viserConvention");
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> visas.demander(id, ut)))
        .hasMessageContaining("plus un brouillon");
  }

  @Test
  void leVisaDUnAutreNExistePas() {
    soumettre();
    VisaId delUt = visa(ut);
    assertThatThrownBy(() -> acteurs.comme("presidence-ml-touraine", () -> visas.viser(id, delUt)))
        .isInstanceOf(IntrouvableException.class);
    ConventionId autre = scenarios.accord();
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> visas.viser(autre, delUt)))
        .isInstanceOf(IntrouvableException.class);
  }
}
