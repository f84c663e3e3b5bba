package fr.cascade.conventions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.internal.ContexteConformite.Repartition;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Conformity one and two levels up, with derogations, shares and mandatory parties. */
class ConformiteEnCascadeTest {

  private static final TypeChiffre COMITES = TypeChiffre.COMITES_LOCAUX_PAR_AN;

  private final Convention accord = Conventions.accord(NatureArticle.TEL_QUEL);
  private final Convention regionale = Conventions.brouillonDe(accord);
  private final Convention locale = Conventions.localeDe(regionale);

  @ParameterizedTest
  @CsvSource({
    "5,5,4,1,Accord-cadre national", // the region only repeats: the nation set it
    "6,5,5,1,Convention régionale", // the region is stricter: it set it
    "6,5,4,2,Accord-cadre national", // weaker than both
    "4,5,4,1,Accord-cadre national", // the region itself is weaker, without a derogation
  })
  void leNiveauQuiAFixeLObligationEstNomme(
      int region, int nation, int local, int blocages, String dernier) {
    chiffrer(accord, nation);
    chiffrer(regionale, region);
    chiffrer(locale, local);
    List<Constat> trouves = blocages(ContexteConformite.NU);
    assertThat(trouves).hasSize(blocages);
    assertThat(trouves.getLast().source().niveau().nature()).isEqualTo(dernier);
  }

  @Test
  void uneRegionPlusStricteSuffitAuLocalQuiLaRespecte() {
    chiffrer(regionale, 6);
    chiffrer(locale, 6);
    assertThat(constats(ContexteConformite.NU))
        .filteredOn(c -> c.chiffre() == COMITES)
        .extracting(Constat::resultat)
        .containsExactly(Resultat.RESPECTEE);
  }

  @ParameterizedTest
  @CsvSource({"4,DEROGEE", "5,RESPECTEE", "3,PLUS_FAIBLE"})
  void uneDerogationCouvreCeQuiAEteDemandeEtPlusStrict(int valeur, Resultat attendu) {
    chiffrer(regionale, 4);
    var contexte = avec(accordee(regionale, accord, Objet.CHIFFRE, COMITES.name()));
    chiffrer(regionale, valeur);
    assertThat(Conformite.constater(regionale, contexte))
        .filteredOn(c -> c.chiffre() == COMITES)
        .extracting(Constat::resultat)
        .containsExactly(attendu);
  }

  @Test
  void laDerogationDeLaRegionVautPourLesTextesQuiLaDeclinent() {
    chiffrer(regionale, 4);
    var contexte = avec(accordee(regionale, accord, Objet.CHIFFRE, COMITES.name()));
    chiffrer(locale, 4);
    assertThat(blocages(contexte)).isEmpty();
    chiffrer(locale, 3);
    assertThat(blocages(contexte))
        .extracting(c -> c.source().niveau())
        .containsExactly(Niveau.REGIONAL);
  }

  @Test
  void unTexteDerogeEnRegionDevientCeluiAReprendre() {
    ecrire(regionale, "<p>Objet du Centre.</p>");
    var contexte = avec(accordee(regionale, accord, Objet.TEXTE, "objet"));
    assertThat(blocages(contexte)).extracting(Constat::resultat).containsExactly(Resultat.MODIFIEE);
    ecrire(locale, "<p>Objet du Centre.</p>");
    assertThat(blocages(contexte)).isEmpty();
    ecrire(regionale, "<p>Objet du Centre, retouché.</p>");
    assertThat(Conformite.constater(regionale, contexte))
        .filteredOn(Constat::bloquant)
        .as("only the wording that was granted is covered")
        .hasSize(1);
  }

  @Test
  void uneEspaceInsecableSeDitEtBloque() {
    ecrire(locale, "<p>Objet\u00a0de l’accord.</p>");
    assertThat(blocages(ContexteConformite.NU))
        .extracting(Constat::phrase)
        .containsExactly(
            "Cet article est à reprendre tel quel : seules des espaces, insécables ou non,"
                + " diffèrent.");
  }

  @ParameterizedTest
  @CsvSource({
    "50,40,false,REPARTITION",
    "50,40,true,PLUS_FAIBLE",
    "50,50,true,RESPECTEE",
    "60,50,false,RESPECTEE"
  })
  void lesPartsSAdditionnent(int part, int autres, boolean tousLa, Resultat attendu) {
    partager(accord, BigDecimal.valueOf(100));
    partager(regionale, BigDecimal.valueOf(part));
    var contexte =
        new ContexteConformite(
            Map.of(),
            List.of(),
            List.of(),
            Map.of(
                TypeChiffre.JEUNES_ADRESSES, new Repartition(BigDecimal.valueOf(autres), tousLa)));
    assertThat(Conformite.constater(regionale, contexte))
        .filteredOn(c -> c.chiffre() == TypeChiffre.JEUNES_ADRESSES)
        .extracting(Constat::resultat)
        .containsExactly(attendu);
  }

  @Test
  void unePartNonFixeeManque() {
    partager(accord, BigDecimal.valueOf(100));
    partager(regionale, null);
    assertThat(Conformite.constater(regionale, ContexteConformite.NU))
        .filteredOn(c -> c.chiffre() == TypeChiffre.JEUNES_ADRESSES)
        .extracting(Constat::resultat)
        .containsExactly(Resultat.MANQUANTE);
  }

  @ParameterizedTest
  @CsvSource({"ETAT_REGION,RESPECTEE", "PREFECTURE,MANQUANTE"})
  void unePartieObligatoireSigne(TypeOrganisation voulue, Resultat attendu) {
    var contexte =
        new ContexteConformite(
            Map.of(new OrganisationId(1), TypeOrganisation.ETAT_REGION),
            List.of(
                new PartieObligatoire(accord, Niveau.REGIONAL, voulue),
                new PartieObligatoire(accord, Niveau.LOCAL, TypeOrganisation.PLIE)),
            List.of(),
            Map.of());
    assertThat(Conformite.constater(regionale, contexte))
        .filteredOn(c -> c.objet() == Objet.PARTIE)
        .extracting(Constat::resultat)
        .containsExactly(attendu);
  }

  @Test
  void quiDemandeUneDerogationNeLAccordePasEtOnRepondUneFois() {
    chiffrer(regionale, 4);
    Derogation derogation = demandee(regionale, accord, Objet.CHIFFRE, COMITES.name());
    assertThatThrownBy(() -> derogation.accorder(Conventions.REDACTEUR, "Admis."))
        .isInstanceOf(RegleMetierException.class);
    derogation.refuser(Conventions.VALIDEUR, "Cinq réunions sont à votre portée.");
    assertThatThrownBy(() -> derogation.accorder(Conventions.VALIDEUR, "Admis."))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("refusée par directeur le 4 mai 2010");
    assertThat(derogation.couvre(regionale)).isTrue();
  }

  private static void chiffrer(Convention convention, int valeur) {
    convention.chiffre(COMITES).orElseThrow().fixer(BigDecimal.valueOf(valeur));
  }

  private static void ecrire(Convention convention, String texte) {
    Article objet = convention.article("objet").orElseThrow();
    new Redaction(convention)
        .ecrire("objet", objet.version(), "Objet", texte, Conventions.REDACTEUR);
  }

  /** A figure to share out, carried by the article on governance. */
  private static void partager(
      Convention convention, @org.jspecify.annotations.Nullable BigDecimal nombre) {
    convention.ajouterChiffre(TypeChiffre.JEUNES_ADRESSES, "gouvernance", nombre);
    Article article = convention.article("gouvernance").orElseThrow();
    ReflectionTestUtils.setField(
        article,
        "texte",
        article.texte() + "<p>" + Chiffre.marque(TypeChiffre.JEUNES_ADRESSES) + "</p>");
  }

  private List<Constat> constats(ContexteConformite contexte) {
    return Conformite.constater(locale, contexte);
  }

  private List<Constat> blocages(ContexteConformite contexte) {
    return constats(contexte).stream().filter(Constat::bloquant).toList();
  }

  private static ContexteConformite avec(Derogation derogation) {
    return new ContexteConformite(Map.of(), List.of(), List.of(derogation), Map.of());
  }

  private static Derogation demandee(
      Convention convention, Convention source, Objet objet, String cle) {
    Constat constat =
        Conformite.constater(convention, ContexteConformite.NU).stream()
            .filter(c -> c.memeObligation(source.id(), objet, cle))
            .findFirst()
            .orElseThrow();
    return Derogation.demander(
        convention, source, constat, "Le territoire est trop étendu.", Conventions.REDACTEUR);
  }

  private static Derogation accordee(
      Convention convention, Convention source, Objet objet, String cle) {
    Derogation derogation = demandee(convention, source, objet, cle);
    derogation.accorder(Conventions.VALIDEUR, "Admis pour la durée de la convention.");
    return derogation;
  }
}
