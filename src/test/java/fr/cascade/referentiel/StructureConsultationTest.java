package fr.cascade.referentiel;

import static fr.cascade.referentiel.TypeStructure.MISSION_LOCALE;
import static fr.cascade.referentiel.TypeStructure.SITE_OPERATEUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.socle.TerritoireCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class StructureConsultationTest {

  private static final TerritoireCode CENTRE = new TerritoireCode("REG-24");

  @Autowired StructureConsultation structures;

  @ParameterizedTest
  @CsvSource({
    "mission locale touraine, ML-37-TOURS",
    "MISSION LOCALE DE L'ORLÉANAIS, ML-45-ORLEANS",
    "mission locale de l’orleanais, ML-45-ORLEANS",
    "pole emploi tours, PE-37-TOURS-DEUX-LIONS",
    "st cyr, PE-37-SAINT-CYR-SUR-LOIRE",
    "mission beaulieu les loches, ML-37-LOCHES",
    "l'eperon, PE-974-L-EPERON"
  })
  void trouveParNomOuCommune(String saisie, String code) {
    assertThat(structures.rechercher(saisie, null, 20)).extracting(Structure::code).contains(code);
  }

  @Test
  void chercheUnSeulTypeEtLimite() {
    assertThat(structures.rechercher("tours", SITE_OPERATEUR, 20))
        .isNotEmpty()
        .allMatch(structure -> structure.type() == SITE_OPERATEUR);
    assertThat(structures.rechercher("", null, 5)).hasSize(5);
    assertThat(structures.rechercher("zzz", null, 5)).isEmpty();
  }

  @Test
  void litUneStructure() {
    assertThat(structures.parCode("ML-37-TOURS"))
        .contains(
            new Structure(
                "ML-37-TOURS",
                MISSION_LOCALE,
                "Mission locale de Touraine",
                new TerritoireCode("DEP-37"),
                "Tours"));
    assertThat(structures.parCode("ML-99")).isEmpty();
  }

  @Test
  void listeCellesDUnTerritoire() {
    assertThat(structures.structuresDans(CENTRE, MISSION_LOCALE))
        .hasSize(20)
        .extracting(Structure::nom)
        .contains("Mission locale de Touraine", "Mission locale du Chinonais");
    assertThat(structures.structuresDans(new TerritoireCode("REG-04"), MISSION_LOCALE)).hasSize(4);
    assertThat(structures.structuresDans(new TerritoireCode("DEP-37"), SITE_OPERATEUR))
        .extracting(Structure::code)
        .hasSize(8)
        .contains("PE-37-TOURS-DEUX-LIONS", "PE-37-LOCHES");
    assertThat(structures.structuresDans(new TerritoireCode("EPCI-243700754"), MISSION_LOCALE))
        .extracting(Structure::code)
        .containsExactly("ML-37-TOURS");
    assertThat(structures.structuresDans(new TerritoireCode("REG-21"), MISSION_LOCALE)).isEmpty();
  }
}
