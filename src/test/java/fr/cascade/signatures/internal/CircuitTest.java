package fr.cascade.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.signatures.CircuitStatut;
import fr.cascade.signatures.NouveauCircuit;
import fr.cascade.signatures.NouveauCircuit.PartieASigner;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircuitTest {

  private static final Instant MAINTENANT = Instant.parse("2010-05-03T08:00:00Z");

  private final Circuit circuit =
      circuit(
          new PartieASigner(1, new OrganisationId(1)),
          new PartieASigner(1, new OrganisationId(2)),
          new PartieASigner(2, new OrganisationId(3)));

  @Test
  void leGroupeSuivantAttendLePremier() {
    assertThat(circuit.attenduesMaintenant())
        .extracting(Signature::organisation)
        .containsExactly(new OrganisationId(1), new OrganisationId(2));
    assertThat(de(3).obstacle()).contains("pas encore le tour");
    signer(1);
    assertThatThrownBy(() -> signer(3)).hasMessageContaining("pas encore le tour");
    signer(2);
    assertThat(de(3).ouverteLe()).isEqualTo(MAINTENANT);
    signer(3);
    circuit.clore(MAINTENANT);
    assertThat(circuit.statut()).isEqualTo(CircuitStatut.SIGNE);
  }

  @Test
  void onNeSignePasDeuxFois() {
    signer(1);
    assertThatThrownBy(() -> signer(1)).hasMessageContaining("déjà signé");
  }

  @Test
  void onNeSignePasSansAvoirOuvertLeTexte() {
    assertThatThrownBy(() -> de(1).signer(acte())).hasMessageContaining("Ouvrez d'abord");
  }

  @Test
  void unRefusClotLeTourPourTous() {
    signer(1);
    assertThatThrownBy(() -> de(2).refuser(acte(), " ")).hasMessageContaining("pourquoi");
    de(2).refuser(acte(), "L'article 2 ne convient pas.");
    assertThat(circuit.statut()).isEqualTo(CircuitStatut.REFUSE);
    assertThat(circuit.signatures())
        .extracting(Signature::statut)
        .containsExactly(
            SignatureStatut.SIGNEE, SignatureStatut.REFUSEE, SignatureStatut.SANS_OBJET);
    assertThatThrownBy(() -> signer(3)).hasMessageContaining("a refusé");
    assertThatThrownBy(() -> circuit.clore(MAINTENANT)).hasMessageContaining("manque");
  }

  @Test
  void unTourSansPartieNExistePas() {
    assertThatThrownBy(CircuitTest::circuit).hasMessageContaining("Aucune partie");
  }

  private Signature de(long organisation) {
    return circuit.signatures().stream()
        .filter(s -> s.organisation().valeur() == organisation)
        .findFirst()
        .orElseThrow();
  }

  private void signer(long organisation) {
    de(organisation).lireTexte(MAINTENANT);
    de(organisation).signer(acte());
  }

  private static ActeDeSignature acte() {
    return new ActeDeSignature(
        new UtilisateurId(1),
        "directeur",
        "directeur",
        "décret",
        MAINTENANT,
        MAINTENANT,
        "127.0.0.1");
  }

  private static Circuit circuit(PartieASigner... parties) {
    return Circuit.ouvrir(
        new NouveauCircuit(
            "convention:1",
            "Convention",
            "Centre",
            new DocumentId(1),
            new DocumentId(2),
            "0".repeat(64),
            LocalDate.of(2010, 6, 24),
            List.of(parties)),
        1,
        MAINTENANT);
  }
}
