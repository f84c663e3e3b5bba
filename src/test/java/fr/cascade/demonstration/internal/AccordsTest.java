package fr.cascade.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.demonstration.internal.AccordDecrit.ArticleDecrit;
import fr.cascade.demonstration.internal.AccordDecrit.ChiffreDecrit;
import fr.cascade.documents.HtmlNettoyeur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"accord-plie", "accord-missions-locales", "accord-iae"})
  void leTexteEstPropreEtPorteSesChiffres(String code) {
    AccordDecrit accord = Donnees.lire(code + ".yaml", AccordDecrit.class);

    assertThat(accord.fin()).isAfter(accord.debut());
    assertThat(accord.parties()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(accord.articles())
        .extracting(ArticleDecrit::cle)
        .doesNotHaveDuplicates()
        .contains("visas", "parties", "objet", "gouvernance", "duree");
    assertThat(accord.articles())
        .allSatisfy(
            article -> {
              String propre = HtmlNettoyeur.nettoyer(article.texte());
              assertThat(HtmlNettoyeur.nettoyer(propre)).isEqualTo(propre);
              assertThat(HtmlNettoyeur.texteBrut(propre))
                  .isEqualTo(HtmlNettoyeur.texteBrut(article.texte()));
              assertThat(HtmlNettoyeur.chiffres(propre))
                  .containsExactlyElementsOf(
                      accord.chiffres().stream()
                          .filter(c -> c.article().equals(article.cle()))
                          .map(ChiffreDecrit::type)
                          .map(Enum::name)
                          .toList());
            });
  }
}
