package fr.cascade.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.Scenarios;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class SignatureGroupeeServiceTest {

  @Autowired SignatureGroupeeService groupees;
  @Autowired SignatureService signatures;
  @Autowired Scenarios scenarios;
  @Autowired ConventionService conventions;
  @Autowired OrganisationConsultation organisations;
  @Autowired HorlogeMetier horloge;
  @Autowired Acteurs acteurs;

  private static final String PRESIDENT = "presidence-ml-touraine";

  private ConventionId premiere;
  private ConventionId seconde;

  /** Two local texts that the Mission locale de Touraine has to sign. */
  @BeforeEach
  void preparer() {
    ConventionId regionale = scenarios.regionaleDite("SIGNEE");
    OrganisationId deuxLions = scenarios.de("pe-tours");
    premiere = locale(regionale, deuxLions);
    seconde =
        locale(
            regionale,
            organisations
                .parTypeEtTerritoire(
                    TypeOrganisation.OPERATEUR_SITE, Scenarios.INDRE_ET_LOIRE, horloge.aujourdhui())
                .stream()
                .map(Organisation::id)
                .filter(o -> !o.equals(deuxLions))
                .findFirst()
                .orElseThrow());
  }

  private ConventionId locale(ConventionId regionale, OrganisationId site) {
    ConventionId id =
        acteurs.comme(
            "ml-touraine",
            () ->
                conventions.decliner(
                    new DemandeDeclinaison(
                        regionale,
                        Niveau.LOCAL,
                        Scenarios.INDRE_ET_LOIRE,
                        scenarios.de("presidence-ml-touraine"),
                        site)));
    acteurs.comme("ml-touraine", () -> conventions.soumettre(id));
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    return id;
  }

  private List<SignatureId> attendues() {
    return acteurs.comme(PRESIDENT, () -> groupees.attendues().stream().map(ASigner::id).toList());
  }

  private List<SignatureRefusee> signer(List<SignatureId> ids, String motDePasse) {
    return acteurs.comme(PRESIDENT, () -> groupees.signer(ids, motDePasse, "127.0.0.1"));
  }

  private void ouvrir(SignatureId id) {
    acteurs.comme(PRESIDENT, () -> signatures.lireTexte(id));
  }

  @Test
  void chaqueTexteOuvertEstSigneDUnSeulMotDePasse() {
    List<SignatureId> siennes = attendues();
    assertThat(siennes).hasSize(2);
    siennes.forEach(this::ouvrir);
    assertThat(acteurs.comme(PRESIDENT, () -> groupees.attendues()))
        .allSatisfy(a -> assertThat(a.luLe()).isNotNull());

    assertThat(signer(siennes, "demo")).isEmpty();

    assertThat(attendues()).isEmpty();
    assertThat(acteurs.comme(PRESIDENT, () -> groupees.compter())).isZero();
    assertThat(List.of(premiere, seconde))
        .allSatisfy(
            c ->
                assertThat(scenarios.detail("ml-touraine", c).circuits().getFirst().donnees())
                    .isEqualTo(1));
  }

  @Test
  void unTexteQuOnNAPasOuvertNEmpechePasLesAutres() {
    List<SignatureId> siennes = attendues();
    ouvrir(siennes.getFirst());
    assertThat(signer(siennes, "demo"))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.id()).isEqualTo(siennes.getLast());
              assertThat(r.pourquoi()).contains("Ouvrez d'abord le texte");
            });
    assertThat(attendues()).containsExactly(siennes.getLast());
  }

  @Test
  void unMauvaisMotDePasseNeSigneRien() {
    List<SignatureId> siennes = attendues();
    siennes.forEach(this::ouvrir);
    assertThatThrownBy(() -> signer(siennes, "autre")).isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(() -> signer(List.of(), "demo"))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("Cochez");
    assertThat(attendues()).hasSize(2);
  }

  @Test
  void cellesDesAutresNExistentPas() {
    List<SignatureId> siennes = attendues();
    assertThatThrownBy(
            () -> acteurs.comme("arml-centre", () -> groupees.signer(siennes, "demo", "127.0.0.1")))
        .isInstanceOf(IntrouvableException.class);
    assertThat(acteurs.comme("lecteur", () -> groupees.compter())).isZero();
  }
}
