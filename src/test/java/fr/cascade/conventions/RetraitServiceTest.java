package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.CircuitStatut;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class RetraitServiceTest {

  @Autowired RetraitService retraits;
  @Autowired ConventionService conventions;
  @Autowired ConventionConsultation consultation;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;

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
  }

  @Test
  void uneConventionSigneeNeSAbandonnePlus() {
    ConventionId id = scenarios.regionaleSignee();
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Trop tard.")))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("elle est signée");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre", () -> retraits.retirerDeLaSignature(id, "Trop tard.")))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void uneConventionSeRetireTantQuIlManqueUneSignature() {
    ConventionId id = scenarios.regionaleASigner();
    scenarios.signer(id, "pe-centre");
    assertThatThrownBy(
            () -> acteurs.comme("pe-centre", () -> retraits.retirerDeLaSignature(id, "Non.")))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> retraits.retirerDeLaSignature(id, " ")))
        .hasMessageContaining("pourquoi");

    acteurs.comme(
        "mission-centre", () -> retraits.retirerDeLaSignature(id, "Une date est fausse."));

    var detail = scenarios.detail("mission-centre", id);
    assertThat(detail.etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(detail.motifRenvoi()).isEqualTo("Une date est fausse.");
    assertThat(detail.circuits().getFirst().statut()).isEqualTo(CircuitStatut.RETIRE);
    assertThat(detail.circuits().getFirst().signatures())
        .extracting(CircuitLu.Ligne::statut)
        .containsOnly(SignatureStatut.SIGNEE, SignatureStatut.SANS_OBJET);
    assertThat(messages("pe-centre")).anyMatch(m -> m.contains("que vous aviez signé"));
    assertThat(messages("arml-centre")).anyMatch(m -> m.contains("Plus rien à signer"));

    scenarios.resoumettre(id);
    scenarios.signer(id, "pe-centre");
    assertThat(scenarios.detail("mission-centre", id).circuits()).hasSize(2);
  }

  @Test
  void uneConventionNonSigneeSAbandonneDOuQuElleEnSoit() {
    ConventionId id = scenarios.regionaleASigner();
    acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Le projet est arrêté."));
    assertThat(scenarios.detail("mission-centre", id).etat()).isEqualTo(ConventionEtat.ABANDONNEE);

    ConventionId soumise = scenarios.regionaleAValider();
    acteurs.comme("mission-centre", () -> retraits.abandonner(soumise, "Le projet est arrêté."));
    assertThat(scenarios.detail("mission-centre", soumise).etat())
        .isEqualTo(ConventionEtat.ABANDONNEE);
  }

  private List<String> messages(String login) {
    return jdbc.sql("select concat(sujet, ' ', corps) from message where destinataire_id = :id")
        .param("id", acteurs.id(login).valeur())
        .query((ligne, rang) -> ligne.getString(1))
        .list();
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
