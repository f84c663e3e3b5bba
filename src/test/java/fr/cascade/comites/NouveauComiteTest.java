package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A committee added by hand to an agreement. */
@TestCascade
@Transactional
class NouveauComiteTest {

  private static final String ML = "ml-touraine";
  private static final String MISSION = "mission-centre";

  @Autowired Comites scenes;
  @Autowired Scenarios scenarios;
  @Autowired ComiteService service;
  @Autowired ComiteConsultation comites;
  @Autowired Acteurs acteurs;

  private static NouveauComite cotech(ConventionId convention, String perimetre) {
    return nouveau(convention, "Comité technique", perimetre, 4, null);
  }

  private static NouveauComite nouveau(
      ConventionId convention,
      String nom,
      String perimetre,
      @Nullable Integer parAn,
      @Nullable ComiteId auDessus) {
    return new NouveauComite(
        convention,
        TypeComite.COTECH,
        nom,
        perimetre,
        parAn,
        new RegleQuorum(Part.MOITIE, false, true, 1, new Seconde(15, null, false)),
        false,
        false,
        auDessus,
        List.of());
  }

  private ComiteId creer(String qui, NouveauComite nouveau) {
    ComiteId id = acteurs.comme(qui, () -> service.creerAvecParties(nouveau));
    scenes.ecrire();
    return id;
  }

  private List<String> animables(String qui) {
    scenes.ecrire();
    return acteurs.comme(qui, () -> comites.animables("", 0, 50)).stream()
        .map(ConventionAnimable::titre)
        .toList();
  }

  @Test
  void ilNaitAvecSesPartiesSaCadenceEtSonQuorumEnPhrases() {
    ConventionId convention = scenes.conventionLocale();
    ComiteDetail lu = scenes.detail(ML, creer(ML, cotech(convention, "Chinonais")));
    assertThat(lu.membres()).hasSize(3);
    assertThat(lu.cadence().phrase()).isEqualTo("Le comité se réunit au moins 4 fois par an.");
    assertThat(lu.regleQuorum()).contains("la moitié", "dans les 15 jours");
    assertThat(lu.pilote()).isTrue();
    assertThatThrownBy(() -> creer(ML, cotech(convention, "Chinonais")))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("perimetre"));
    creer(ML, cotech(convention, "Lochois"));
  }

  @Test
  void seulQuiAnimeEnAjouteEtLaListeDitOu() {
    ConventionId locale = scenes.conventionLocale();
    ConventionId regionale = scenes.conventionRegionale();
    assertThat(animables(ML)).containsExactly("Convention CL-2010-ESSAI");
    assertThat(animables(MISSION)).contains("Convention CL-2010-ESSAI", "Convention CR-2010-ESSAI");
    assertThat(animables("ut-37")).isEmpty();
    assertThat(animables("mission-reunion")).isEmpty();
    assertThat(acteurs.comme(ML, () -> comites.animable(locale))).isPresent();
    assertThat(acteurs.comme(ML, () -> comites.animable(regionale))).isEmpty();
    assertThatThrownBy(() -> creer("ut-37", cotech(locale, "")))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> creer(ML, cotech(regionale, "")))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> creer(ML, cotech(new ConventionId(999_999), "")))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void pasAUnBrouillon() {
    ConventionId brouillon = scenarios.brouillonRegional();
    assertThatThrownBy(() -> creer(MISSION, cotech(brouillon, "")))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-323"));
    assertThat(animables(MISSION)).isEmpty();
  }

  @Test
  void pasSousLeComiteDAutrui() {
    ConventionId convention = scenes.conventionLocale();
    ComiteId regional = scenes.comite(MISSION, scenes.conventionRegionale());
    assertThatThrownBy(
            () -> creer(ML, nouveau(convention, "Technique", "", 4, new ComiteId(999_999))))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> creer("pe-tours", nouveau(convention, "Technique", "", 4, regional)))
        .isInstanceOf(IntrouvableException.class);
    creer(MISSION, nouveau(convention, "Technique", "", 4, regional));
  }

  @Test
  void chaqueChiffreFauxSeDitASonChamp() {
    var convention = new ConventionId(1);
    refuse("nom", () -> nouveau(convention, " ", "", 4, null));
    refuse("perimetre", () -> nouveau(convention, "Technique", "x".repeat(101), 4, null));
    refuse("parAn", () -> nouveau(convention, "Technique", "", 0, null));
    refuse("procurations", () -> new RegleQuorum(Part.MOITIE, false, true, -1, null));
    refuse("jours", () -> new Seconde(0, null, false));
  }

  private static void refuse(String champ, Supplier<Object> saisie) {
    assertThatThrownBy(saisie::get)
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            r -> {
              assertThat(r.code()).isEqualTo("RG-324");
              assertThat(r.champ()).contains(champ);
            });
  }
}
