package fr.cascade.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.banc.EspionSql.Ordre;
import fr.cascade.banc.Resultat.Releve;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The figures that the bench publishes. */
class RapportTest {

  private static final Resultat TENU = resultat("tenu", 2_000, 4_000, 5_000, 2_500);
  private static final Resultat DEPASSE = resultat("depasse", 1_000, 2_000, 6_000, 2_000);

  @Test
  void laMedianeEtLeP95SontDesRangs() {
    List<Long> cent = LongStream.rangeClosed(1, 100).map(n -> 1_000 * (101 - n)).boxed().toList();
    assertThat(Mesure.de(cent, 3)).isEqualTo(new Mesure(50, 95, 3));
    assertThat(Mesure.de(List.of(7_000L), 1)).isEqualTo(new Mesure(7, 7, 1));
  }

  @Test
  void lesRapportsSontCeuxDesMedianes() {
    assertThat(TENU.contreSql()).isEqualTo(2.0);
    assertThat(TENU.contreDixieme()).isEqualTo(1.25);
    assertThat(TENU.tientContreSql()).isTrue();
    assertThat(TENU.tientContreDixieme()).isTrue();
    assertThat(DEPASSE.contreSql()).isEqualTo(3.0);
    assertThat(DEPASSE.contreDixieme()).isEqualTo(3.0);
    assertThat(DEPASSE.tientContreSql()).isFalse();
    assertThat(DEPASSE.tientContreDixieme()).isFalse();
  }

  @Test
  void ceQuiDepasseEstMarqueEtExplique() {
    var rapport = new Rapport(List.of(TENU, DEPASSE));
    assertThat(rapport.terminal()).containsPattern("tenu +5,0 +.* 2,00 .* 1,25 ");
    assertThat(rapport.terminal()).containsPattern("depasse +6,0 +.* 3,00\\* .* 3,00\\*");
    assertThat(rapport.markdown())
        .contains("| tenu | 5.0 | 5.0 | 2.5 | 2.5 | 2.00 | 4.0 |", "| **3.00** |");
    assertThat(rapport.profils())
        .contains("### depasse", "In the database 3.0 ms of about 6.0", "| `select 1` | 2 |")
        .doesNotContain("### tenu");
    assertThat(rapport.json("  \"date\": \"2010-05-03\""))
        .contains(
            "\"operation\": \"depasse\"",
            "\"contreSql\": 3.000",
            "\"tenu\": false",
            "\"service\": {\"medianeUs\": 6000, \"p95Us\": 6000, \"requetes\": 2}");
  }

  private static Resultat resultat(
      String cle, long sqlDixieme, long serviceDixieme, long service, long sql) {
    return new Resultat(
        new Operation.Nom(cle, cle, cle), releve(serviceDixieme, sqlDixieme), releve(service, sql));
  }

  private static Releve releve(long service, long sql) {
    return new Releve(
        new Mesure(service, service, 2),
        new Mesure(sql, sql, 1),
        Map.of("select  1", new Ordre(2, service * 500)));
  }
}
