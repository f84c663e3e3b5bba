package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeUrlTest {

  @Test
  void cequiEstEcritSeRelit() {
    var etat =
        new EtatCascade(
            new CascadeFiltre(
                "missions locales",
                new ConventionId(3),
                ConventionEtat.EN_VIGUEUR,
                new TerritoireCode("REG-24")),
            List.of(new ConventionId(3), new ConventionId(7)),
            new ConventionId(12));
    QueryParameters parametres = CascadeUrl.ecrire(etat);
    assertThat(parametres.getQueryString())
        .contains("accord=3", "etat=en-vigueur", "region=REG-24", "ouverts=3.7", "choisi=12");
    assertThat(CascadeUrl.lire(parametres)).isEqualTo(etat);
  }

  @Test
  void toutFermerNEstPasNeRienDire() {
    var ferme = new EtatCascade(CascadeFiltre.TOUT, List.of(), null);
    assertThat(CascadeUrl.lire(CascadeUrl.ecrire(ferme))).isEqualTo(ferme);
    var rien = EtatCascade.de(CascadeFiltre.TOUT);
    assertThat(CascadeUrl.ecrire(rien).getQueryString()).isEmpty();
    assertThat(CascadeUrl.lire(QueryParameters.empty())).isEqualTo(rien);
  }

  @Test
  void ceQuiNeVeutRienDireEstLaisseDeCote() {
    var lu =
        CascadeUrl.lire(
            QueryParameters.fromString(
                "accord=trois&etat=perdu&region=&ouverts=a.5.-&choisi=99999999999999999999"));
    assertThat(lu)
        .isEqualTo(new EtatCascade(CascadeFiltre.TOUT, List.of(new ConventionId(5)), null));
  }
}
