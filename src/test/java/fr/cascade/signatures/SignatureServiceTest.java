package fr.cascade.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.Scenarios;
import fr.cascade.documents.Empreinte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.SignatureId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class SignatureServiceTest {

  @Autowired SignatureService signatures;
  @Autowired SignatureConsultation consultation;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void onSigneLEmpreinteDuTexteFige() {
    ConventionId id = scenarios.regionaleASigner();
    acteurs.comme(
        "pe-centre",
        () -> {
          SignatureId signature = scenarios.aMoi(id);
          TexteASigner texte = consultation.texteASigner(signature);
          assertThat(Empreinte.sha256(consultation.pdfASigner(signature).contenu()))
              .isEqualTo(texte.empreinte());
          assertThat(texte.html()).contains("Article 1 – Visas").doesNotContain("data-chiffre");
          assertThat(texte.impossible()).isNull();
        });
  }

  @Test
  void unMauvaisMotDePasseNeSignePas() {
    ConventionId id = scenarios.regionaleASigner();
    acteurs.comme(
        "pe-centre",
        () -> {
          SignatureId signature = scenarios.aMoi(id);
          signatures.lireTexte(signature);
          assertThatThrownBy(() -> signatures.signer(signature, "autre", "127.0.0.1"))
              .hasMessageContaining("mot de passe");
        });
    assertThat(scenarios.detail("pe-centre", id).circuits().getFirst().donnees()).isZero();
  }

  @Test
  void chacunASonTour() {
    ConventionId id = scenarios.regionaleASigner();
    assertThatThrownBy(() -> acteurs.comme("direccte-centre", () -> scenarios.aMoi(id)))
        .isInstanceOf(java.util.NoSuchElementException.class);
    SignatureId etat =
        scenarios.detail("direccte-centre", id).circuits().getFirst().signatures().getLast().id();
    acteurs.comme(
        "direccte-centre",
        () -> {
          signatures.lireTexte(etat);
          assertThatThrownBy(() -> signatures.signer(etat, "demo", "127.0.0.1"))
              .hasMessageContaining("pas encore le tour");
        });
  }

  @Test
  void revenirSurSaSignatureDitQuiEtQuand() {
    ConventionId id = scenarios.regionaleASigner();
    SignatureId signature = acteurs.comme("pe-centre", () -> scenarios.aMoi(id));
    scenarios.signer(id, "pe-centre");
    assertThatThrownBy(
            () ->
                acteurs.comme("pe-centre", () -> signatures.refuser(signature, "Trop tard", "::1")))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("3 mai 2010");
  }

  @Test
  void laSignatureDUnAutreNExistePas() {
    ConventionId id = scenarios.regionaleASigner();
    SignatureId signature = acteurs.comme("pe-centre", () -> scenarios.aMoi(id));
    for (String autre :
        new String[] {"mission-centre", "arml-centre", "mission-reunion", "admin"}) {
      assertThatThrownBy(() -> acteurs.comme(autre, () -> consultation.texteASigner(signature)))
          .isInstanceOf(IntrouvableException.class);
      assertThatThrownBy(() -> acteurs.comme(autre, () -> consultation.pdfASigner(signature)))
          .isInstanceOf(IntrouvableException.class);
      assertThatThrownBy(
              () -> acteurs.comme(autre, () -> signatures.signer(signature, "demo", "::1")))
          .isInstanceOf(IntrouvableException.class);
    }
  }

  @Test
  void apresUnRefusUnNouveauTourGardeLAncien() {
    ConventionId id = scenarios.regionaleASigner();
    scenarios.signer(id, "pe-centre");
    scenarios.refuser(id, "arml-centre", "Les moyens manquent à l'article 8.");
    var detail = scenarios.detail("mission-centre", id);
    assertThat(detail.etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(detail.motifRenvoi()).contains("Les moyens manquent");
    assertThatThrownBy(() -> scenarios.signer(id, "arml-centre"))
        .isInstanceOf(java.util.NoSuchElementException.class);
    scenarios.resoumettre(id);
    assertThat(scenarios.detail("mission-centre", id).circuits())
        .extracting(CircuitLu::tour, CircuitLu::statut)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, CircuitStatut.OUVERT),
            org.assertj.core.groups.Tuple.tuple(1, CircuitStatut.REFUSE));
  }
}
