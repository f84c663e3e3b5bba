package fr.cascade.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.DejaFaitException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class EnvoiConsultationTest {

  @Autowired EnvoiConsultation envois;
  @Autowired CourrierService courrier;
  @Autowired Acteurs acteurs;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void deuxMessages() {
    courrier.notifier(
        List.of(acteurs.id("pe-centre"), acteurs.id("ut-37")),
        new NouveauMessage("Texte à signer", "Il vous attend.", "conventions/3", null));
  }

  @Test
  void toutLeMessageAvecSonDestinataireEtSonEtat() {
    assertThat(rechercher(new EnvoiFiltre("unité territoriale", EnvoiEtat.SANS_OBJET)))
        .singleElement()
        .satisfies(
            envoi -> {
              assertThat(envoi.sujet()).isEqualTo("Texte à signer");
              assertThat(envoi.corps()).isEqualTo("Il vous attend.");
              assertThat(envoi.lien()).isEqualTo("conventions/3");
              assertThat(envoi.adresse()).isNull();
            });
    assertThat(rechercher(EnvoiFiltre.TOUT)).hasSize(2);
    assertThat(rechercher(new EnvoiFiltre("", EnvoiEtat.ECHEC))).isEmpty();
    assertThat(acteurs.comme("admin", () -> envois.compter(new EnvoiFiltre("SIGNER", null))))
        .isEqualTo(2);
  }

  @Test
  void unLienQuiOuvreUnCompteNeSeMontrePas() {
    jdbc.update("update message set lien_unique = true");
    assertThat(rechercher(EnvoiFiltre.TOUT)).extracting(EnvoiLu::lien).containsOnlyNulls();
  }

  @Test
  void unEchecRepartUneFois() {
    jdbc.update("update message set envoi_etat = 'ECHEC', tentatives = 12");
    var echec = rechercher(EnvoiFiltre.TOUT).getFirst().id();

    acteurs.comme("admin", () -> courrier.renvoyer(echec));

    assertThat(rechercher(new EnvoiFiltre("", EnvoiEtat.A_ENVOYER)))
        .singleElement()
        .satisfies(
            envoi -> {
              assertThat(envoi.id()).isEqualTo(echec);
              assertThat(envoi.tentatives()).isZero();
              assertThat(envoi.prochainEssaiLe()).isNotNull();
            });
    assertThatExceptionOfType(DejaFaitException.class)
        .isThrownBy(() -> acteurs.comme("admin", () -> courrier.renvoyer(echec)));
  }

  @Test
  void seulUnAdministrateurLaVoit() {
    var premier = rechercher(EnvoiFiltre.TOUT).getFirst().id();
    List.<Runnable>of(
            () -> envois.rechercher(EnvoiFiltre.TOUT, 0, 10),
            () -> envois.compter(EnvoiFiltre.TOUT),
            () -> courrier.renvoyer(premier))
        .forEach(
            acte ->
                assertThatExceptionOfType(AccesRefuseException.class)
                    .isThrownBy(() -> acteurs.comme("pe-centre", acte)));
  }

  private List<EnvoiLu> rechercher(EnvoiFiltre filtre) {
    return acteurs.comme("admin", () -> envois.rechercher(filtre, 0, 50));
  }
}
