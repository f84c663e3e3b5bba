package fr.cascade.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the loaded data must hold whatever the year they were refreshed. */
@TestCascade
@Transactional
class DonneesReferentielTest {

  private static final String INCLUSIONS_DE_TYPES =
      """
      from territoire d
      left join (territoire_inclusion i join territoire a on a.code = i.ancetre_code)
        on i.descendant_code = d.code and :au between i.debut and i.fin and a.type = :parent
      where d.type = :enfant
        and exists (select 1 from territoire_inclusion s where s.ancetre_code = d.code
          and s.descendant_code = d.code and :au between s.debut and s.fin)
      group by d.code
      """;

  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entites;

  @Test
  void chaqueTerritoireAUnSeulNomChaqueJour() {
    assertThat(
            nombre(
                """
                select count(*) from territoire_appellation a join territoire_appellation b
                on a.territoire_code = b.territoire_code and a.id < b.id
                and a.debut <= b.fin and b.debut <= a.fin
                """))
        .isZero();
    assertThat(
            nombre(
                "select count(*) from territoire_appellation"
                    + " where recherche not regexp '^( [0-9a-zà-öø-ÿ]+)+ $'"))
        .isZero();
  }

  @Test
  void deuxTerritoiresOntUneSeuleInclusionChaqueJour() {
    assertThat(
            nombre(
                """
                select count(*) from territoire_inclusion a join territoire_inclusion b
                on a.ancetre_code = b.ancetre_code and a.descendant_code = b.descendant_code
                and a.id < b.id and a.debut <= b.fin and b.debut <= a.fin
                """))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2006-06-19", "2010-05-03", "2015-12-31", "2016-01-01", "2026-11-22"})
  void chaqueDepartementEstDansUneRegionEtUneSeule(LocalDate au) {
    assertThat(parents("DEPARTEMENT", "REGION", au, "<> 1")).isZero();
    assertThat(parents("REGION", "NATION", au, "<> 1")).isZero();
    assertThat(parents("EPCI", "DEPARTEMENT", au, "< 1")).isZero();
    assertThat(parents("EPCI", "REGION", au, "> 2")).isZero();
  }

  @Test
  void lesCommunesSontCellesDeLaPublication() {
    assertThat(nombre("select count(*) from epci_membre")).isEqualTo(34_871);
    assertThat(nombre("select count(distinct epci_code) from epci_membre")).isEqualTo(1_255);
    assertThat(nombre("select count(*) from epci_membre where commune_nom = ''")).isZero();
  }

  @Test
  void lesStructuresSontDansUneCommuneDeLeurDepartement() {
    assertThat(
            nombre(
                """
                select count(*) from structure s where not exists (
                  select 1 from epci_membre m where m.commune_code = s.commune_code
                  and m.commune_nom = s.commune)
                or s.commune_code not like concat(substring(s.departement_code, 5), '%')
                """))
        .isZero();
  }

  @Test
  void lesAutresModulesRestreignentLeursRequetesParUneJointure() {
    Long descendants =
        entites
            .createQuery(
                """
                select count(i) from InclusionTerritoire i
                where i.ancetreCode = :perimetre and :au between i.debut and i.fin
                """,
                Long.class)
            .setParameter("perimetre", "REG-21")
            .setParameter("au", LocalDate.of(2010, 5, 3))
            .getSingleResult();
    assertThat(descendants).isGreaterThan(5);
  }

  private long parents(String enfant, String parent, LocalDate au, String condition) {
    return jdbc.sql(
            "select count(*) from (select d.code %s having count(a.code) %s) hors"
                .formatted(INCLUSIONS_DE_TYPES, condition))
        .param("enfant", enfant)
        .param("parent", parent)
        .param("au", au)
        .query(Long.class)
        .single();
  }

  private long nombre(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
