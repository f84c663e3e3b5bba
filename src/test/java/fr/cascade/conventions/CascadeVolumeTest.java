package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.ConventionId;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree with 20,000 agreements: a level costs the same number of statements whatever it holds.
 * All of a test runs on one connection, whose own count of statements is read.
 */
@TestCascade
@Transactional
class CascadeVolumeTest {

  private static final Logger JOURNAL = LoggerFactory.getLogger(CascadeVolumeTest.class);
  private static final int CONVENTIONS = 20_000;
  private static final int PAGE = 50;

  @Autowired CascadeConsultation cascade;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcTemplate jdbc;
  @Autowired JdbcClient lecture;
  @Autowired EntityManager entites;

  private ConventionId accord;
  private ConventionId regionale;

  @BeforeEach
  void remplir() {
    accord = scenarios.accord();
    regionale = scenarios.regionaleSignee();
    entites.flush();
    List<Long> regionales = regionalesDeChaqueRegion();
    regionales.add(regionale.valeur());
    List<Object[]> locales = new ArrayList<>();
    for (int rang = 0; rang < CONVENTIONS - regionales.size(); rang++) {
      long parent = regionales.get(rang % regionales.size());
      String statut = rang % 3 == 0 ? "BROUILLON" : "SIGNEE";
      locales.add(
          ligne("LOCAL", parent, parent == regionale.valeur() ? "DEP-37" : "DEP-75", rang, statut));
    }
    inserer(locales);
    jdbc.update(
        """
        insert into chiffre (convention_id, type, article_cle, nombre)
        select c.id, f.type, f.article_cle, f.nombre from convention c
        join chiffre f on f.convention_id = ? where c.reference like 'VOL-%'
        """,
        accord.valeur());
    jdbc.update(
        """
        insert into article (convention_id, version, cle, rang, titre, texte, nature)
        select c.id, 0, a.cle, a.rang, a.titre, a.texte, a.nature from convention c
        join article a on a.convention_id = c.parent_id
        where c.parent_id = ? and c.statut = 'BROUILLON' and c.reference like 'VOL-%'
        """,
        regionale.valeur());
    entites.clear();
  }

  @Test
  void unNiveauCouteAutantDeRequetesQuilAitDixLignesOuCinquante() {
    Mesure dix = page("mission-centre", regionale, 10);
    Mesure cinquante = page("mission-centre", regionale, PAGE);
    assertThat(dix.lignes()).isEqualTo(10);
    assertThat(cinquante.lignes()).isEqualTo(PAGE);
    assertThat(cinquante.requetes()).isEqualTo(dix.requetes()).isLessThan(25);
    assertThat(page("national", accord, PAGE).requetes()).isLessThanOrEqualTo(cinquante.requetes());
    assertThat(page("national", null, PAGE).requetes()).isLessThanOrEqualTo(cinquante.requetes());
  }

  @Test
  void chaquePageArriveAvantQuOnNAttende() {
    for (String qui : List.of("national", "mission-centre", "ml-touraine")) {
      tenir(qui + ", sommet", () -> acteurs.comme(qui, () -> page(CascadeFiltre.TOUT, null)));
      tenir(qui + ", accord", () -> acteurs.comme(qui, () -> page(CascadeFiltre.TOUT, accord)));
      tenir(qui + ", région", () -> acteurs.comme(qui, () -> page(CascadeFiltre.TOUT, regionale)));
      var cherche = new CascadeFiltre("volume 198", null, ConventionEtat.BROUILLON, null);
      tenir(qui + ", recherche", () -> acteurs.comme(qui, () -> page(cherche, null)));
      tenir(
          qui + ", recherche en région", () -> acteurs.comme(qui, () -> page(cherche, regionale)));
      var centre = new CascadeFiltre("", null, null, Scenarios.CENTRE);
      tenir(qui + ", une région", () -> acteurs.comme(qui, () -> page(centre, accord)));
      tenir(qui + ", ouvertures", () -> acteurs.comme(qui, () -> cascade.aOuvrir(cherche, 60)));
    }
  }

  @Test
  void lesComptesSontJustes() {
    int attendus =
        lecture
            .sql("select count(*) from convention where parent_id = :id")
            .param("id", regionale.valeur())
            .query(Integer.class)
            .single();
    acteurs.comme(
        "mission-centre",
        () -> {
          assertThat(cascade.compter(CascadeFiltre.TOUT, regionale)).isEqualTo(attendus);
          assertThat(cascade.noeuds(CascadeFiltre.TOUT, List.of(regionale)).getFirst().enfants())
              .isEqualTo(attendus);
        });
  }

  private record Mesure(int lignes, long requetes) {}

  private Mesure page(String qui, @Nullable ConventionId parent, int nombre) {
    entites.clear();
    long avant = requetes();
    int lignes =
        acteurs.comme(qui, () -> cascade.enfants(CascadeFiltre.TOUT, parent, 0, nombre).size());
    return new Mesure(lignes, requetes() - avant - 1);
  }

  private List<NoeudCascade> page(CascadeFiltre filtre, @Nullable ConventionId parent) {
    cascade.compter(filtre, parent);
    return cascade.enfants(filtre, parent, 0, PAGE);
  }

  private void tenir(String quoi, Supplier<List<NoeudCascade>> acte) {
    entites.clear();
    long debut = System.nanoTime();
    int lignes = acte.get().size();
    Duration duree = Duration.ofNanos(System.nanoTime() - debut);
    JOURNAL.info("{} : {} lignes en {} ms", quoi, lignes, duree.toMillis());
    assertThat(duree).as(quoi).isLessThan(Duration.ofSeconds(3));
  }

  private long requetes() {
    return lecture
        .sql(
            "select variable_value from information_schema.session_status"
                + " where variable_name = 'COM_SELECT'")
        .query(Long.class)
        .single();
  }

  private List<Long> regionalesDeChaqueRegion() {
    List<String> regions =
        lecture
            .sql(
                """
            select i.descendant_code from territoire_inclusion i
            join territoire t on t.code = i.descendant_code and t.type = 'REGION'
            where i.ancetre_code = 'NAT-FR' and '2010-05-03' between i.debut and i.fin
              and t.code <> 'REG-24'
            """)
            .query((l, rang) -> l.getString(1))
            .list();
    List<Object[]> lignes = new ArrayList<>();
    for (String region : regions) {
      lignes.add(ligne("REGIONAL", accord.valeur(), region, -1 - lignes.size(), "SIGNEE"));
    }
    inserer(lignes);
    return new ArrayList<>(
        lecture
            .sql("select id from convention where reference like 'VOL-%' and niveau = 'REGIONAL'")
            .query((l, rang) -> l.getLong(1))
            .list());
  }

  private static Object[] ligne(
      String niveau, long parent, String territoire, int rang, String statut) {
    String reference = "VOL-" + rang;
    return new Object[] {
      reference, "Convention volume " + rang, niveau, parent, territoire, statut, reference
    };
  }

  private void inserer(List<Object[]> lignes) {
    jdbc.batchUpdate(
        """
        insert into convention (reference, titre, niveau, parent_id, territoire_code, statut, debut,
          fin, hors_portail, cle_unicite, cree_le, cree_par, statut_depuis, statut_par)
        values (?, ?, ?, ?, ?, ?, '2010-05-01', '2012-12-31', false, ?, '2010-05-01', 'essai',
          '2010-05-01', 'essai')
        """,
        lignes);
  }
}
