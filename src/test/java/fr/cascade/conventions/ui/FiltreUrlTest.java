package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.TerritoireCode;
import org.junit.jupiter.api.Test;

class FiltreUrlTest {

  @Test
  void ceQuiEstEcritSeRelit() {
    var filtre =
        new ConventionFiltre(
            "emploi & jeunes 😀",
            Niveau.REGIONAL,
            ConventionEtat.EN_VIGUEUR,
            new TerritoireCode("REG-24"),
            null);
    var adresse = FiltreUrl.ecrire(filtre).getQueryString();
    assertThat(adresse).contains("niveau=regional", "etat=en-vigueur", "territoire=REG-24");
    assertThat(FiltreUrl.lire(QueryParameters.fromString(adresse))).isEqualTo(filtre);
  }

  @Test
  void sansFiltreLAdresseResteNue() {
    assertThat(FiltreUrl.ecrire(ConventionFiltre.TOUT).getQueryString()).isEmpty();
    assertThat(FiltreUrl.lire(QueryParameters.empty())).isEqualTo(ConventionFiltre.TOUT);
  }

  @Test
  void uneValeurInconnueNEmpechePasDOuvrirLaListe() {
    var lu =
        FiltreUrl.lire(
            QueryParameters.fromString("niveau=cantonal&etat=&territoire='; drop table&q=%20"));
    assertThat(lu).isEqualTo(ConventionFiltre.TOUT);
  }
}
