package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boundaries are walked one by one; what always holds is tried on many committees. */
class QuorumTest {

  private static final RegleQuorum MOITIE =
      new RegleQuorum(Part.MOITIE, false, true, 1, new Seconde(15, null, false));
  private static final RegleQuorum PLUS_DE_LA_MOITIE =
      new RegleQuorum(new Part(1, 2, true), false, true, 1, null);

  @Test
  void laMoitieSuffitEtPlusDeLaMoitieDemandeUneVoixDePlus() {
    for (int membres = 1; membres <= 40; membres++) {
      for (int presents = 0; presents <= membres; presents++) {
        var votants = votants(membres, presents);
        assertThat(Quorum.calculer(MOITIE, votants, false).atteint())
            .as("%d sur %d", presents, membres)
            .isEqualTo(2 * presents >= membres);
        assertThat(Quorum.calculer(PLUS_DE_LA_MOITIE, votants, false).atteint())
            .isEqualTo(2 * presents > membres);
      }
    }
  }

  @Test
  void aucunQuorumNEstExigeALaSecondeConvocation() {
    var seul = Quorum.calculer(MOITIE, votants(8, 1), true);
    assertThat(seul.atteint()).isTrue();
    assertThat(seul.exige()).isFalse();
    assertThat(seul.phrase()).startsWith("Aucun quorum exigé");
    var huit =
        new RegleQuorum(new Part(3, 4, false), false, true, 1, new Seconde(8, Part.MOITIE, true));
    assertThat(Quorum.calculer(huit, votants(8, 5), false).atteint()).isFalse();
    assertThat(Quorum.calculer(huit, votants(8, 5), true).atteint()).isTrue();
    assertThat(Quorum.calculer(huit, votants(8, 3), true).atteint()).isFalse();
  }

  @Test
  void uneProcurationNeCompteQueTantQueSonPorteurEstLa() {
    var votants = new ArrayList<>(votants(4, 1));
    votants.set(3, new Votant(3, "D", "A", 1, false, 0L));
    assertThat(Quorum.calculer(MOITIE, votants, false).atteint()).isTrue();
    votants.set(0, new Votant(0, "A", "A", 1, false, null));
    votants.set(1, new Votant(1, "B", "A", 1, true, null));
    var sansPorteur = Quorum.calculer(MOITIE, votants, false);
    assertThat(sansPorteur.atteint()).isFalse();
    assertThat(sansPorteur.phrase()).contains("procuration de D ne compte pas", "en séance");
  }

  @Test
  void auDelaDeLaLimiteLesProcurationsSontEcartees() {
    for (int limite = 0; limite <= 4; limite++) {
      var regle = new RegleQuorum(Part.MOITIE, false, true, limite, null);
      List<Votant> votants = new ArrayList<>(votants(1, 1));
      IntStream.range(1, 6).forEach(i -> votants.add(new Votant(i, "M" + i, "A", 1, false, 0L)));
      var calcul = Quorum.calculer(regle, votants, false);
      assertThat(calcul.voix()).isEqualTo(1 + limite);
      assertThat(calcul.ecartees()).hasSize(5 - limite);
    }
  }

  @Test
  void unMandantPresentCompteUneFois() {
    var double_ =
        List.of(
            new Votant(0, "A", "A", 1, true, null),
            new Votant(1, "B", "A", 1, true, 0L),
            new Votant(2, "C", "A", 1, false, null));
    assertThat(Quorum.calculer(MOITIE, double_, false).voix()).isEqualTo(2);
  }

  @Test
  void chaqueCollegeDoitAtteindreSaPart() {
    var regle = new RegleQuorum(Part.MOITIE, true, true, 1, null);
    var unSeul =
        List.of(
            new Votant(0, "A", "État", 1, true, null),
            new Votant(1, "B", "État", 1, true, null),
            new Votant(2, "C", "Réseaux", 1, false, null),
            new Votant(3, "D", "Réseaux", 1, false, null));
    assertThat(Quorum.calculer(regle, unSeul, false).atteint()).isFalse();
    assertThat(Quorum.calculer(MOITIE, unSeul, false).atteint()).isTrue();
    assertThat(regle.phrase()).contains("dans chaque collège");
  }

  @Test
  void lesVoixPesentLeurPoids() {
    var regle = new RegleQuorum(new Part(1, 2, true), false, true, 1, null);
    var pesant =
        List.of(new Votant(0, "A", "A", 3, true, null), new Votant(1, "B", "A", 2, false, null));
    assertThat(Quorum.calculer(regle, pesant, false).atteint()).isTrue();
    var leger =
        List.of(new Votant(0, "A", "A", 3, false, null), new Votant(1, "B", "A", 2, true, null));
    assertThat(Quorum.calculer(regle, leger, false).atteint()).isFalse();
  }

  /** Somebody more in the room never loses a quorum, and nobody counts more than once. */
  @Test
  void unArrivantNeFaitJamaisPerdreLeQuorum() {
    var hasard = new Random(20_100_503);
    for (int essai = 0; essai < 4_000; essai++) {
      var regle =
          new RegleQuorum(
              new Part(hasard.nextInt(1, 4), 4, hasard.nextBoolean()),
              hasard.nextBoolean(),
              hasard.nextInt(4) > 0,
              hasard.nextInt(3),
              null);
      var votants = auHasard(hasard);
      var avant = Quorum.calculer(regle, votants, false);
      int total = votants.stream().mapToInt(Votant::poids).sum();
      assertThat(avant.voix()).isBetween(0, total);
      assertThat(avant.atteint())
          .isEqualTo(avant.colleges().stream().allMatch(l -> l.comptes() >= l.requis()));
      int rang = hasard.nextInt(votants.size());
      var arrive = votants.get(rang);
      var apres = new ArrayList<>(votants);
      apres.set(
          rang,
          new Votant(arrive.id(), arrive.nom(), arrive.college(), arrive.poids(), true, null));
      assertThat(Quorum.calculer(regle, apres, false).voix()).isGreaterThanOrEqualTo(avant.voix());
      if (avant.atteint()) {
        assertThat(Quorum.calculer(regle, apres, false).atteint()).isTrue();
      }
    }
  }

  private static List<Votant> auHasard(Random hasard) {
    int nombre = hasard.nextInt(1, 9);
    return IntStream.range(0, nombre)
        .mapToObj(
            i ->
                new Votant(
                    i,
                    "M" + i,
                    "C" + hasard.nextInt(2),
                    1,
                    hasard.nextBoolean(),
                    hasard.nextBoolean() ? (long) hasard.nextInt(nombre) : null))
        .toList();
  }

  @Test
  void lesMajoritesEtLaVoixPreponderante() {
    assertThat(Majorite.SIMPLE.adoptee(3, 2, 4, false)).isTrue();
    assertThat(Majorite.SIMPLE.adoptee(2, 2, 0, false)).isFalse();
    assertThat(Majorite.SIMPLE.adoptee(2, 2, 0, true)).isTrue();
    assertThat(Majorite.SIMPLE.adoptee(0, 0, 3, true)).isFalse();
    assertThat(Majorite.ABSOLUE.adoptee(3, 1, 2, false)).isFalse();
    assertThat(Majorite.ABSOLUE.adoptee(4, 1, 2, false)).isTrue();
    assertThat(Majorite.DEUX_TIERS.adoptee(4, 2, 0, false)).isTrue();
    assertThat(Majorite.DEUX_TIERS.adoptee(3, 2, 0, false)).isFalse();
    assertThat(Majorite.UNANIMITE.adoptee(3, 0, 2, false)).isTrue();
    assertThat(Majorite.UNANIMITE.adoptee(3, 1, 0, false)).isFalse();
  }

  private static List<Votant> votants(int membres, int presents) {
    return IntStream.range(0, membres)
        .mapToObj(i -> new Votant(i, "M" + i, "A", 1, i < presents, null))
        .toList();
  }
}
