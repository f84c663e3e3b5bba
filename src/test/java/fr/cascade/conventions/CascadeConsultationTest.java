package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.CouvertureDetail.NonCouvert;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class CascadeConsultationTest {

  private static final CascadeFiltre TOUT = CascadeFiltre.TOUT;

  @Autowired CascadeConsultation cascade;
  @Autowired ConventionConsultation conventions;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entites;

  @Test
  void chacunSaitCeQuIlLuiResteADecliner() {
    assertThat(aDecliner("mission-centre")).containsExactly("Centre");
    assertThat(aDecliner("mission-reunion")).containsExactly("La Réunion");
    assertThat(aDecliner("lecteur")).isEmpty();
    scenarios.brouillonRegional();
    entites.flush();
    assertThat(aDecliner("mission-centre")).as("somebody drafts it already").isEmpty();
  }

  private List<String> aDecliner(String login) {
    return acteurs.comme(login, () -> cascade.aCouvrir(5)).stream().map(ACouvrir::nom).toList();
  }

  @Test
  void chaqueNiveauSeLitSousLePrecedent() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    assertThat(sous("mission-centre", TOUT, null)).contains(scenarios.accord());
    assertThat(sous("mission-centre", TOUT, scenarios.accord())).containsExactly(regionale);
    assertThat(sous("mission-centre", TOUT, regionale)).containsExactly(locale);
    assertThat(sous("mission-centre", TOUT, locale)).isEmpty();
    acteurs.comme(
        "mission-centre",
        () -> {
          assertThat(cascade.compter(TOUT, regionale)).isOne();
          assertThat(cascade.ancetres(locale)).containsExactly(regionale, scenarios.accord());
          assertThat(cascade.rang(TOUT, regionale, locale)).contains(0);
          assertThat(cascade.rang(TOUT, null, locale)).isEmpty();
        });
  }

  @Test
  void horsDuPerimetreRienNExisteNiLigneNiCompte() {
    ConventionId brouillon = scenarios.brouillonRegional();
    entites.flush();
    assertThat(sous("mission-reunion", TOUT, scenarios.accord())).isEmpty();
    assertThat(noeud("mission-reunion", scenarios.accord()).enfants()).isZero();
    assertThat(noeud("mission-centre", scenarios.accord()).enfants()).isOne();
    acteurs.comme(
        "mission-reunion",
        () -> {
          assertThat(cascade.compter(TOUT, scenarios.accord())).isZero();
          assertThat(cascade.noeuds(TOUT, List.of(brouillon))).isEmpty();
          assertThat(cascade.ancetres(brouillon)).isEmpty();
          assertThatThrownBy(() -> cascade.couverture(brouillon))
              .isInstanceOf(IntrouvableException.class);
        });
  }

  @Test
  void unTexteDontLeParentEstHorsDeVueEstAuSommet() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    jdbc.sql("update convention set territoire_code = 'REG-04' where id = :id")
        .param("id", regionale.valeur())
        .update();
    assertThat(sous("ml-touraine", TOUT, null)).contains(locale).doesNotContain(regionale);
  }

  @Test
  void laCouvertureSeCompteDansLePerimetreDuLecteur() {
    ConventionId accord = scenarios.accord();
    assertThat(noeud("national", accord).couverture()).isEqualTo(new Couverture(0, 26, 26));
    assertThat(noeud("mission-centre", accord).couverture()).isEqualTo(new Couverture(0, 1, 26));

    ConventionId regionale = scenarios.regionaleSignee();
    entites.flush();
    assertThat(noeud("national", accord).couverture()).isEqualTo(new Couverture(1, 26, 26));
    assertThat(noeud("mission-centre", accord).couverture()).isEqualTo(new Couverture(1, 1, 26));
    assertThat(noeud("mission-reunion", accord).couverture()).isEqualTo(new Couverture(0, 1, 26));
    assertThat(noeud("mission-centre", regionale).couverture())
        .isEqualTo(new Couverture(0, 20, 20));
    assertThat(noeud("ut-37", regionale).couverture()).isEqualTo(new Couverture(0, 4, 20));
    assertThat(noeud("ml-touraine", regionale).couverture()).isEqualTo(new Couverture(0, 1, 20));
  }

  @Test
  void onNeDeclineQueLaOuLOnRedige() {
    ConventionId accord = scenarios.accord();
    assertThat(nonCouverts("mission-centre", accord))
        .containsExactly(new NonCouvert("Centre", Scenarios.CENTRE, null, true));
    assertThat(nonCouverts("national", accord))
        .hasSize(26)
        .noneMatch(NonCouvert::declinable)
        .extracting(NonCouvert::nom)
        .startsWith("Alsace", "Aquitaine", "Auvergne")
        .contains("Guadeloupe", "La Réunion");
    ConventionId regionale = scenarios.regionaleSignee();
    entites.flush();
    assertThat(nonCouverts("mission-centre", accord)).isEmpty();
    assertThat(nonCouverts("mission-centre", regionale))
        .hasSize(20)
        .allMatch(NonCouvert::declinable);
    assertThat(nonCouverts("direccte-centre", regionale))
        .hasSize(20)
        .noneMatch(NonCouvert::declinable);
    assertThat(nonCouverts("ut-37", regionale)).hasSize(4).allMatch(NonCouvert::declinable);
    assertThat(nonCouverts("ml-touraine", regionale))
        .singleElement()
        .matches(NonCouvert::declinable);
  }

  @Test
  void unTerritoireEnPreparationNeSeDeclinePasDeuxFois() {
    ConventionId brouillon = scenarios.brouillonRegional();
    entites.flush();
    assertThat(nonCouverts("mission-centre", scenarios.accord()))
        .containsExactly(new NonCouvert("Centre", Scenarios.CENTRE, brouillon, false));
    assertThat(nonCouverts("lecteur", scenarios.accord()))
        .filteredOn(n -> n.nom().equals("Centre"))
        .containsExactly(new NonCouvert("Centre", Scenarios.CENTRE, null, false));
  }

  @Test
  void unBrouillonPorteLaMarqueDeSaConformite() {
    ConventionId brouillon = scenarios.brouillonRegional();
    entites.flush();
    assertThat(noeud("mission-centre", brouillon).conformite()).isEqualTo(Resultat.RESPECTEE);
    assertThat(noeud("mission-centre", scenarios.accord()).conformite()).isNull();
    jdbc.sql("update chiffre set nombre = 2 where convention_id = :id and nombre is not null")
        .param("id", brouillon.valeur())
        .update();
    entites.clear();
    assertThat(noeud("mission-centre", brouillon).conformite()).isEqualTo(Resultat.PLUS_FAIBLE);
  }

  @Test
  void ceQueLesFiltresGardentResteASaPlace() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    ConventionId accord = scenarios.accord();
    var brouillons = new CascadeFiltre("", null, ConventionEtat.BROUILLON, null);
    assertThat(sous("mission-centre", brouillons, null)).containsExactly(accord);
    assertThat(sous("mission-centre", brouillons, accord)).containsExactly(regionale);
    assertThat(sous("mission-centre", brouillons, regionale)).containsExactly(locale);
    acteurs.comme(
        "mission-centre",
        () -> {
          assertThat(cascade.nombre(brouillons)).isOne();
          assertThat(cascade.aOuvrir(brouillons, 10))
              .extracting(NoeudCascade::id)
              .containsExactly(accord, regionale);
        });
    var plie = new CascadeFiltre("PLIE", null, null, null);
    assertThat(sous("mission-centre", plie, null)).hasSize(1).doesNotContain(accord);
  }

  @Test
  void unAccordEtUneRegionSeFiltrent() {
    ConventionId regionale = scenarios.regionaleSignee();
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    var deLAccord = new CascadeFiltre("", scenarios.accord(), null, null);
    acteurs.comme("national", () -> assertThat(cascade.nombre(deLAccord)).isEqualTo(3));
    assertThat(sous("national", deLAccord, null)).containsExactly(scenarios.accord());
    assertThat(sous("national", deLAccord, regionale)).containsExactly(locale);
    var duCentre = new CascadeFiltre("", null, null, Scenarios.CENTRE);
    assertThat(sous("national", duCentre, scenarios.accord())).containsExactly(regionale);
    assertThat(sous("national", duCentre, regionale)).containsExactly(locale);
    var deLaReunion = new CascadeFiltre("", null, null, new TerritoireCode("REG-04"));
    assertThat(sous("national", deLaReunion, null)).contains(scenarios.accord());
    assertThat(sous("national", deLaReunion, scenarios.accord())).isEmpty();
  }

  @Test
  void unLecteurNeVoitQueLesTextesSignes() {
    scenarios.brouillonRegional();
    entites.flush();
    assertThat(sous("lecteur", TOUT, scenarios.accord())).isEmpty();
    assertThat(noeud("lecteur", scenarios.accord()).enfants()).isZero();
  }

  private List<ConventionId> sous(
      String login, CascadeFiltre filtre, @Nullable ConventionId parent) {
    return acteurs.comme(
        login,
        () -> cascade.enfants(filtre, parent, 0, 50).stream().map(NoeudCascade::id).toList());
  }

  private NoeudCascade noeud(String login, ConventionId id) {
    return acteurs.comme(login, () -> cascade.noeuds(TOUT, List.of(id)).getFirst());
  }

  private List<NonCouvert> nonCouverts(String login, ConventionId id) {
    return acteurs.comme(login, () -> cascade.couverture(id).nonCouverts());
  }
}
