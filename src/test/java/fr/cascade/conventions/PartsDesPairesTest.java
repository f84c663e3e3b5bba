package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.DemandeGroupee.Depart;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What each pair takes of the figures that the regional text shares out. */
@TestCascade
@Transactional
class PartsDesPairesTest {

  private static final String QUI = "mission-centre";

  @Autowired DeclinaisonsGroupeesService service;
  @Autowired PaireConsultation paires;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entites;

  private ConventionId regionale;

  @BeforeEach
  void partagerLesJeunes() {
    regionale = scenarios.regionaleDite("SIGNEE");
    jdbc.sql(
            "insert into chiffre (convention_id, type, article_cle, nombre)"
                + " values (:id, 'JEUNES_ADRESSES', 'objet', 5255)")
        .param("id", regionale.valeur())
        .update();
    entites.clear();
  }

  @Test
  void chaqueBrouillonPorteSaPart() {
    LotDeclinaisons lot = creer(List.of(paire(0, "430"), paire(1, null)));
    assertThat(part(lot, 0)).isEqualByComparingTo("430");
    assertThat(part(lot, 1)).isNull();
  }

  @Test
  void unePartHorsDesBornesNeCreeRien() {
    assertThatThrownBy(() -> creer(List.of(paire(0, "-1"))))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("Donnez un nombre");
    assertThat(acteurs.comme(QUI, () -> paires.paires(regionale))).allMatch(PaireLocale::aDecliner);
  }

  private Paire paire(int rang, @Nullable String part) {
    PaireLocale lue = acteurs.comme(QUI, () -> paires.paires(regionale)).get(rang);
    return new Paire(
        lue.missionLocale().id(),
        lue.siteReferent().map(Organisation::id).orElseThrow(),
        part == null ? Map.of() : Map.of(TypeChiffre.JEUNES_ADRESSES, new BigDecimal(part)));
  }

  private LotDeclinaisons creer(List<Paire> lesquelles) {
    return acteurs.comme(
        QUI, () -> service.creer(new DemandeGroupee(regionale, lesquelles, Depart.PARENT, null)));
  }

  private @Nullable BigDecimal part(LotDeclinaisons lot, int rang) {
    ConventionId brouillon = Objects.requireNonNull(lot.lignes().get(rang).brouillon());
    return scenarios.detail(QUI, brouillon).chiffres().stream()
        .filter(c -> c.type() == TypeChiffre.JEUNES_ADRESSES)
        .findFirst()
        .orElseThrow()
        .nombre();
  }
}
