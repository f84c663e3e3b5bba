package fr.cascade.conventions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.internal.Redaction.OrdrePartie;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionTest {

  @Test
  void leBrouillonReprendLesArticlesEtSaitDOuIlsViennent() {
    Convention accord = Conventions.unAccord();
    Convention brouillon = Conventions.brouillonDe(accord);
    assertThat(brouillon.articles())
        .extracting(Article::cle)
        .containsExactly("objet", "gouvernance", "duree");
    assertThat(brouillon.articles())
        .extracting(Article::articleParent)
        .isEqualTo(accord.articles());
    assertThat(brouillon.fin()).isEqualTo(accord.fin());
    assertThat(brouillon.debut()).isEqualTo(LocalDate.of(2010, 6, 1));
  }

  @Test
  void unBrouillonNeSeDeclinePas() {
    assertThatThrownBy(() -> Conventions.brouillonDe(Conventions.unBrouillon()))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("n'est pas encore signé");
  }

  @Test
  void unTexteExpireNeSeDeclinePas() {
    assertThatThrownBy(
            () ->
                Declinaison.creer(
                    Conventions.unAccord(),
                    Niveau.REGIONAL,
                    new TerritoireCode("REG-24"),
                    "Trop tard",
                    List.of(),
                    LocalDate.of(2013, 1, 1),
                    Conventions.REDACTEUR))
        .hasMessageContaining("expiré");
  }

  @Test
  void laFinSuitLeDebut() {
    var redaction = new Redaction(Conventions.unBrouillon());
    LocalDate jour = LocalDate.of(2010, 6, 24);
    assertThatThrownBy(() -> redaction.dater(jour, jour)).hasMessageContaining("doit suivre");
    assertThatThrownBy(() -> redaction.dater(LocalDate.of(2010, 1, 25), jour))
        .hasMessageContaining("26 janvier 2010");
  }

  @Test
  void uneVersionPerimeeNEcrasePas() {
    var redaction = new Redaction(Conventions.unBrouillon());
    assertThatThrownBy(
            () -> redaction.ecrire("objet", 3, "Objet", "<p>x</p>", Conventions.REDACTEUR))
        .hasMessageContaining("modifié entre-temps");
  }

  @Test
  void unArticleDe200000CaracteresEstRefuse() {
    var redaction = new Redaction(Conventions.unBrouillon());
    assertThatThrownBy(
            () -> redaction.ecrire("objet", 0, "Objet", "x".repeat(200_000), Conventions.REDACTEUR))
        .hasMessageContaining("200\u00a0000 caractères");
  }

  @Test
  void ilFautDeuxSignataires() {
    var redaction = new Redaction(Conventions.unBrouillon());
    assertThatThrownBy(
            () -> redaction.definirParties(List.of(new OrdrePartie(new OrganisationId(1), 1))))
        .hasMessageContaining("deux parties");
  }

  @Test
  void onNeValidePasCeQuOnASoumis() {
    Vie vie = Conventions.unBrouillon().vie();
    vie.soumettre(Conventions.REDACTEUR);
    assertThatThrownBy(() -> vie.valider(Conventions.REDACTEUR))
        .hasMessageContaining("une autre personne");
    vie.valider(Conventions.VALIDEUR);
    assertThat(vie.statut()).isEqualTo(ConventionStatut.A_SIGNER);
  }

  @Test
  void uneSecondeValidationDitQuiEtQuand() {
    Vie vie = Conventions.unBrouillon().vie();
    vie.soumettre(Conventions.REDACTEUR);
    vie.valider(Conventions.VALIDEUR);
    assertThatThrownBy(() -> vie.valider(Conventions.VALIDEUR))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("directeur")
        .hasMessageContaining("4 mai 2010 à 10 h 00");
  }

  @Test
  void unRenvoiDitPourquoi() {
    Vie vie = Conventions.unBrouillon().vie();
    vie.soumettre(Conventions.REDACTEUR);
    assertThatThrownBy(() -> vie.renvoyer(Conventions.VALIDEUR, "  "))
        .hasMessageContaining("ce qu'il doit corriger");
    vie.renvoyer(Conventions.VALIDEUR, "Précisez l'article 2.");
    assertThat(vie.statut()).isEqualTo(ConventionStatut.BROUILLON);
    assertThat(vie.motifRenvoi()).isEqualTo("Précisez l'article 2.");
  }

  @Test
  void lesDatesFontLEtat() {
    Convention accord = Conventions.unAccord();
    assertThat(accord.etat(LocalDate.of(2010, 1, 25))).isEqualTo(ConventionEtat.SIGNEE);
    assertThat(accord.etat(LocalDate.of(2010, 1, 26))).isEqualTo(ConventionEtat.EN_VIGUEUR);
    assertThat(accord.etat(LocalDate.of(2012, 12, 31))).isEqualTo(ConventionEtat.EN_VIGUEUR);
    assertThat(accord.etat(LocalDate.of(2013, 1, 1))).isEqualTo(ConventionEtat.EXPIREE);
  }
}
