package fr.cascade.conventions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformiteTest {

  @ParameterizedTest
  @CsvSource({"0,PLUS_FAIBLE", "4,PLUS_FAIBLE", "5,RESPECTEE", "6,PLUS_STRICTE"})
  void plusDeComitesEstPlusStrict(int valeur, Resultat attendu) {
    Convention brouillon = Conventions.unBrouillon();
    new Redaction(brouillon)
        .chiffrer(TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(valeur));
    Constat constat = constat(brouillon, TypeChiffre.COMITES_LOCAUX_PAR_AN);
    assertThat(constat.resultat()).isEqualTo(attendu);
    assertThat(constat.articleParent()).isEqualTo("Article 2 – Gouvernance");
    assertThat(constat.phrase()).contains("au moins 5 réunions par an");
  }

  @ParameterizedTest
  @CsvSource({"4,PLUS_FAIBLE", "5,RESPECTEE", "6,PLUS_STRICTE"})
  void leBilanTientEnUnMot(int comites, Resultat attendu) {
    Convention brouillon = Conventions.unBrouillon();
    new Redaction(brouillon)
        .chiffrer(TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(comites));
    assertThat(Conformite.bilan(constats(brouillon))).contains(attendu);
    assertThat(Conformite.bilan(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-12-30,PLUS_STRICTE",
    "2012-12-31,RESPECTEE",
    "2013-01-01,PLUS_FAIBLE",
    "2020-01-01,PLUS_FAIBLE"
  })
  void uneFinPlusTotEstPlusStricte(LocalDate fin, Resultat attendu) {
    Convention brouillon = Conventions.unBrouillon();
    new Redaction(brouillon).dater(LocalDate.of(2010, 6, 24), fin);
    assertThat(constat(brouillon, TypeChiffre.DATE_FIN).resultat()).isEqualTo(attendu);
  }

  @Test
  void unChiffreEffaceDuTexteManque() {
    Convention brouillon = Conventions.unBrouillon();
    new Redaction(brouillon)
        .ecrire("gouvernance", 0, "Gouvernance", "<p>Sans chiffre.</p>", Conventions.REDACTEUR);
    assertThat(blocages(brouillon))
        .extracting(Constat::resultat)
        .containsExactly(Resultat.MANQUANTE);
  }

  @Test
  void leBrouillonDUnAccordEstConforme() {
    assertThat(blocages(Conventions.unBrouillon())).isEmpty();
  }

  @Test
  void unTexteAReprendreTelQuelNeChangePas() {
    Convention brouillon = Conventions.brouillonDe(Conventions.accord(NatureArticle.TEL_QUEL));
    assertThat(blocages(brouillon)).isEmpty();
    new Redaction(brouillon)
        .ecrire("objet", 0, "Objet", "<p>Autre objet.</p>", Conventions.REDACTEUR);
    assertThat(blocages(brouillon))
        .extracting(Constat::resultat)
        .containsExactly(Resultat.MODIFIEE);
  }

  private static List<Constat> constats(Convention convention) {
    return Conformite.constater(convention, ContexteConformite.NU);
  }

  private static List<Constat> blocages(Convention convention) {
    return constats(convention).stream().filter(Constat::bloquant).toList();
  }

  private static Constat constat(Convention convention, TypeChiffre type) {
    List<Constat> constats = constats(convention);
    return constats.stream().filter(c -> c.chiffre() == type).findFirst().orElseThrow();
  }
}
