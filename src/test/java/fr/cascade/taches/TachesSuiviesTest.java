package fr.cascade.taches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionSuivieService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Following an agreement and seeing whose turn it is on it (RG-063). */
@TestCascade
@Transactional
class TachesSuiviesTest {

  private static final FiltreTaches SUIVIES = new FiltreTaches("", null, null, true);

  @Autowired TacheConsultation taches;
  @Autowired ConventionSuivieService suivies;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcTemplate jdbc;
  @Autowired EntityManager entites;

  @Test
  void chaqueEtapeDitASonTourEtNeMeneQuAuDossier() {
    ConventionId id = scenarios.brouillonRegional();
    assertThat(suiviesPar("direccte-centre")).isEmpty();
    suivre("direccte-centre", id);

    assertThat(suiviesPar("direccte-centre"))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.etape()).isEqualTo("Rédiger la convention");
              assertThat(t.aQui()).isEqualTo("Chargé de mission régional (Centre)");
              assertThat(t.route()).isEqualTo(ConventionRoutes.fiche(id));
              assertThat(t.territoire()).isEqualTo("Centre");
            });
    assertThat(acteurs.comme("direccte-centre", () -> taches.compter(FiltreTaches.TOUT))).isZero();
    assertThat(suiviesPar("mission-centre")).as("le choix d’un autre").isEmpty();
  }

  @Test
  void laSignatureSuitLaConventionEtLaSienneMeneALActe() {
    ConventionId id = scenarios.regionaleASigner();
    suivre("mission-centre", id);
    suivre("pe-centre", id);

    assertThat(suiviesPar("mission-centre"))
        .extracting(TacheLue::etape, TacheLue::route)
        .containsOnly(tuple("Signer", ConventionRoutes.fiche(id)));
    assertThat(suiviesPar("mission-centre"))
        .extracting(TacheLue::aQui)
        .anySatisfy(qui -> assertThat(qui).contains("Pôle emploi"));
    assertThat(suiviesPar("pe-centre"))
        .anySatisfy(
            t -> {
              assertThat(t.aQui()).isEqualTo("Vous");
              assertThat(t.route()).startsWith("signatures/");
            });
    assertThat(acteurs.comme("mission-centre", () -> taches.etapes(true)))
        .containsExactly(new EtapeLue("userTask_signer", "Signer"));
    TacheLue premiere = suiviesPar("mission-centre").getFirst();
    assertThat(acteurs.comme("mission-centre", () -> taches.rang(SUIVIES, premiere.id())))
        .hasValue(0);
  }

  @Test
  void onSuitUneFoisEtOnCesse() {
    ConventionId id = scenarios.brouillonRegional();
    suivre("direccte-centre", id);
    suivre("direccte-centre", id);
    assertThat(acteurs.comme("direccte-centre", () -> suivies.suit(id))).isTrue();
    assertThat(suiviesPar("direccte-centre")).hasSize(1);

    acteurs.comme("direccte-centre", () -> suivies.nePlusSuivre(id));
    assertThat(acteurs.comme("direccte-centre", () -> suivies.suit(id))).isFalse();
    assertThat(suiviesPar("direccte-centre")).isEmpty();
  }

  @Test
  void ceQuOnNeVoitPasNeSeSuitPas() {
    ConventionId id = scenarios.brouillonRegional();
    entites.flush();

    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> suivies.suivre(id)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> suivies.suit(id)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> suivies.nePlusSuivre(id)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void ceQuOnNeVoitPlusDisparaitDesSuivies() {
    ConventionId id = scenarios.regionaleASigner();
    entites.flush();
    jdbc.update(
        "insert into convention_suivie values (?, ?, utc_timestamp())",
        acteurs.id("mission-reunion").valeur(),
        id.valeur());

    assertThat(suiviesPar("mission-reunion")).isEmpty();
    assertThat(acteurs.comme("mission-reunion", () -> taches.compter(SUIVIES))).isZero();
    assertThat(acteurs.comme("mission-reunion", () -> taches.etapes(true))).isEmpty();
  }

  private void suivre(String login, ConventionId id) {
    entites.flush();
    acteurs.comme(login, () -> suivies.suivre(id));
  }

  private List<TacheLue> suiviesPar(String login) {
    entites.flush();
    return acteurs.comme(login, () -> taches.mesTaches(SUIVIES, 0, 50));
  }
}
