package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class RetraitServiceTest {

  @Autowired RetraitService retraits;
  @Autowired ConventionService conventions;
  @Autowired ConventionConsultation consultation;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void onDitPourquoiOnAbandonne() {
    ConventionId id = scenarios.brouillonRegional();
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> retraits.abandonner(id, "  ")))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("pourquoi");
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.BROUILLON);
  }

  @Test
  void seulLeRedacteurDuTerritoireRevientEnArriere() {
    ConventionId id = scenarios.regionaleAValider();
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> retraits.retirer(id)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("direccte-centre", () -> retraits.retirer(id)))
        .isInstanceOf(AccesRefuseException.class);
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.A_VALIDER);
  }

  @Test
  void apresLaValidationIlEstTropTardEtLOnDitParQui() {
    ConventionId id = scenarios.regionaleASigner();
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> retraits.retirer(id)))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("elle a été validée, directeur régional DIRECCTE Centre");
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Trop tard.")))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void ceQuiEstAbandonneNeSeMontreQuAQuiLeDemande() {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Créé par erreur."));
    assertThat(scenarios.detail("mission-centre", id).actions()).isEmpty();
    assertThat(trouvees(null)).isZero();
    assertThat(trouvees(ConventionEtat.ABANDONNEE)).isOne();
  }

  private int trouvees(@org.jspecify.annotations.Nullable ConventionEtat etat) {
    return acteurs.comme(
        "mission-centre",
        () -> consultation.compter(new ConventionFiltre("", Niveau.REGIONAL, etat, null, null)));
  }
}
