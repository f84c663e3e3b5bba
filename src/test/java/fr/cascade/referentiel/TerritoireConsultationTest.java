package fr.cascade.referentiel;

import static fr.cascade.referentiel.TypeTerritoire.DEPARTEMENT;
import static fr.cascade.referentiel.TypeTerritoire.EPCI;
import static fr.cascade.referentiel.TypeTerritoire.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class TerritoireConsultationTest {

  private static final LocalDate EN_2010 = LocalDate.of(2010, 5, 3);
  private static final LocalDate EN_2026 = LocalDate.of(2026, 11, 22);
  private static final TerritoireCode CENTRE = new TerritoireCode("REG-24");
  private static final TerritoireCode INDRE_ET_LOIRE = new TerritoireCode("DEP-37");
  private static final TerritoireCode MARNE = new TerritoireCode("DEP-51");
  private static final TerritoireCode PICARDIE = new TerritoireCode("REG-22");
  private static final TerritoireCode TOURS_METROPOLE = new TerritoireCode("EPCI-243700754");

  @Autowired TerritoireConsultation territoires;

  @ParameterizedTest
  @CsvSource({
    "REG-24, 2010-05-03, Centre",
    "REG-24, 2015-01-16, Centre",
    "REG-24, 2015-01-17, Centre-Val de Loire",
    "REG-44, 2016-01-01, Alsace-Champagne-Ardenne-Lorraine",
    "REG-44, 2016-09-30, Grand Est",
    "DEP-37, 2010-05-03, Indre-et-Loire",
    "NAT-FR, 2010-05-03, France"
  })
  void porteLeNomDuJour(String code, LocalDate au, String nom) {
    assertThat(territoires.parCode(new TerritoireCode(code), au))
        .map(Territoire::nom)
        .contains(nom);
  }

  @ParameterizedTest
  @CsvSource({
    "DEP-51, 2010-05-03, Champagne-Ardenne",
    "DEP-51, 2015-12-31, Champagne-Ardenne",
    "DEP-51, 2016-10-01, Grand Est",
    "DEP-37, 2010-05-03, Centre",
    "DEP-37, 2021-05-27, Centre-Val de Loire",
    "DEP-974, 2010-05-03, La Réunion",
    "DEP-976, 2011-03-31, Mayotte"
  })
  void leDepartementEstDansLaRegionDuJour(String departement, LocalDate au, String region) {
    assertThat(territoires.englobants(new TerritoireCode(departement), au))
        .extracting(Territoire::nom)
        .containsExactly("France", region);
  }

  @Test
  void neConnaitPasUnTerritoireHorsDeSonTemps() {
    assertThat(territoires.parCode(PICARDIE, EN_2010)).isPresent();
    assertThat(territoires.parCode(PICARDIE, LocalDate.of(2016, 1, 1))).isEmpty();
    assertThat(territoires.parCode(new TerritoireCode("REG-44"), EN_2010)).isEmpty();
    assertThat(territoires.parCode(new TerritoireCode("DEP-976"), EN_2010)).isEmpty();
    assertThat(territoires.rechercher("grand est", REGION, EN_2010, 10)).isEmpty();
    assertThat(territoires.parCode(new TerritoireCode("DEP-20"), EN_2010)).isEmpty();
  }

  @Test
  void unNomDemeurePourLesActesAnciens() {
    TerritoireCode grandEst = new TerritoireCode("REG-44");
    assertThat(territoires.noms(List.of(PICARDIE, CENTRE), EN_2026))
        .containsEntry(PICARDIE, "Picardie")
        .containsEntry(CENTRE, "Centre-Val de Loire");
    assertThat(territoires.nom(grandEst, EN_2010)).isEqualTo("Alsace-Champagne-Ardenne-Lorraine");
    assertThat(territoires.nom(new TerritoireCode("DEP-20"), EN_2010)).isEqualTo("DEP-20");
    assertThat(territoires.noms(List.of(), EN_2010)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tours metropole, EPCI-243700754",
    "TOURS MÉTROPOLE, EPCI-243700754",
    "2437007, EPCI-243700754",
    "37, DEP-37",
    "reg-24, REG-24",
    "REG24, REG-24",
    "1, DEP-01",
    "2a, DEP-2A",
    "indre et loire, DEP-37",
    "Indre‑et‑Loire, DEP-37",
    "cote d or, DEP-21",
    "Côte-d’Or, DEP-21",
    "côte d'or, DEP-21",
    "ile de fr, REG-11",
    "coeur d ostrevent, EPCI-245901152",
    "reunion, DEP-974"
  })
  void trouveSansAccentNiCasseNiPonctuation(String saisie, String attendu) {
    assertThat(territoires.rechercher(saisie, null, EN_2026, 20))
        .extracting(trouve -> trouve.code().valeur())
        .contains(attendu);
  }

  @Test
  void leMieuxAccordeVientEnTete() {
    assertThat(territoires.rechercher("24", null, EN_2010, 5))
        .extracting(Territoire::code)
        .startsWith(CENTRE, new TerritoireCode("DEP-24"));
    assertThat(territoires.rechercher("centre", null, EN_2010, 5))
        .first()
        .extracting(Territoire::code, Territoire::nom)
        .containsExactly(CENTRE, "Centre");
    assertThat(territoires.rechercher("loire", DEPARTEMENT, EN_2010, 1))
        .extracting(Territoire::nom)
        .containsExactly("Loire");
  }

  @Test
  void trouveParUnAncienNomEtMontreCeluiDuJour() {
    assertThat(territoires.rechercher("nord pas de calais picardie", REGION, EN_2026, 5))
        .extracting(Territoire::nom)
        .containsExactly("Hauts-de-France");
    assertThat(territoires.rechercher("saint gildas des bois", EPCI, EN_2026, 20))
        .extracting(Territoire::nom)
        .containsExactly("CC du Pays de Pontchâteau St-Gildas-des-Bois");
  }

  @ParameterizedTest
  @CsvSource(value = {"100%", "_", "' or 1=1 --", "\uD83D\uDE00", "zzz", "a_b%c"})
  void uneSaisieEtrangeNeTrouveRienDeFaux(String saisie) {
    assertThat(territoires.rechercher(saisie, REGION, EN_2010, 50)).hasSizeLessThanOrEqualTo(50);
    assertThat(territoires.rechercher("zzz", null, EN_2010, 50)).isEmpty();
  }

  @Test
  void neSortPasDuPerimetre() {
    Set<TypeTerritoire> departements = EnumSet.of(DEPARTEMENT);
    assertThat(territoires.rechercherDans(CENTRE, "", departements, EN_2010, 50))
        .extracting(trouve -> trouve.code().valeur())
        .containsExactly("DEP-18", "DEP-28", "DEP-36", "DEP-37", "DEP-41", "DEP-45");
    assertThat(territoires.rechercherDans(CENTRE, "marne", Set.of(), EN_2010, 50)).isEmpty();
    assertThat(territoires.rechercherDans(INDRE_ET_LOIRE, "centre", Set.of(REGION), EN_2010, 50))
        .isEmpty();
    assertThat(territoires.rechercherDans(CENTRE, "centre", Set.of(), EN_2010, 50))
        .extracting(Territoire::code)
        .contains(CENTRE);
    assertThat(territoires.rechercherDans(INDRE_ET_LOIRE, "tours", Set.of(EPCI), EN_2010, 50))
        .extracting(Territoire::code)
        .containsExactly(TOURS_METROPOLE);
  }

  @Test
  void unEtablissementEstDansTousSesDepartements() {
    assertThat(territoires.estDans(TOURS_METROPOLE, CENTRE, EN_2010)).isTrue();
    assertThat(territoires.estDans(TOURS_METROPOLE, MARNE, EN_2010)).isFalse();
    assertThat(territoires.estDans(CENTRE, CENTRE, EN_2010)).isTrue();
    assertThat(territoires.estDans(CENTRE, INDRE_ET_LOIRE, EN_2010)).isFalse();
    assertThat(territoires.estDans(PICARDIE, TerritoireCode.NATION, EN_2026)).isFalse();
    TerritoireCode redon = new TerritoireCode("EPCI-243500741");
    assertThat(territoires.englobants(redon, EN_2026))
        .extracting(Territoire::nom)
        .containsExactly(
            "France",
            "Pays de la Loire",
            "Bretagne",
            "Ille-et-Vilaine",
            "Loire-Atlantique",
            "Morbihan");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-05-03, REGION, 26",
    "2011-03-31, REGION, 27",
    "2015-12-31, REGION, 27",
    "2016-01-01, REGION, 18",
    "2026-11-22, REGION, 18",
    "2010-05-03, DEPARTEMENT, 100",
    "2026-11-22, DEPARTEMENT, 101",
    // 1,253 on 1 January 2021 and 1,254 in 2026, with the Métropole de Lyon
    "2021-05-27, EPCI, 1254",
    "2026-11-22, EPCI, 1255"
  })
  void comptentAutantQueLesTotauxOfficiels(LocalDate au, TypeTerritoire type, int total) {
    assertThat(territoires.enfants(TerritoireCode.NATION, type, au)).hasSize(total);
    assertThat(territoires.rechercher("", type, au, 2000)).hasSize(total);
  }

  @Test
  void listeLesCommunesDUnEtablissement() {
    assertThat(territoires.communes(TOURS_METROPOLE))
        .hasSize(22)
        .contains(new Commune("37261", "Tours"));
    assertThat(territoires.communes(CENTRE)).isEmpty();
  }
}
