package fr.cascade.habilitations;

import static fr.cascade.habilitations.ComptesDEssai.MOT_DE_PASSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.cascade.TestCascade;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Outside a transaction: failures are committed, so the account is too, and is removed after. */
@TestCascade
class ConnexionTest {

  private static final String LOGIN = "essai-connexion";

  @Autowired WebApplicationContext contexte;
  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConnecte connecte;
  @Autowired VerificationMotDePasse verification;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private UtilisateurId compte = new UtilisateurId(0);

  @BeforeEach
  void ouvrirUnCompte() {
    retirer();
    compte =
        ComptesDEssai.ouvrir(
            connecte,
            utilisateurs,
            LOGIN,
            new Habilitation(Role.LECTEUR, new TerritoireCode("DEP-37")));
  }

  @AfterEach
  void retirer() {
    jdbc.sql(
            "delete from habilitation where utilisateur_id in"
                + " (select id from utilisateur where login = :login)")
        .param("login", LOGIN)
        .update();
    jdbc.sql("delete from utilisateur where login = :login").param("login", LOGIN).update();
  }

  @Test
  void leBonMotDePasseOuvreLaSessionAvecSesRoles() throws Exception {
    mvc()
        .perform(formLogin("/connexion").user(LOGIN).password(MOT_DE_PASSE))
        .andExpect(authenticated().withUsername(LOGIN).withRoles("LECTEUR"));
  }

  @Test
  void unIdentifiantInconnuEtUnMauvaisMotDePasseDonnentLaMemePage() throws Exception {
    for (String login : List.of(LOGIN, "essai-inconnu")) {
      mvc()
          .perform(formLogin("/connexion").user(login).password("faux"))
          .andExpect(unauthenticated())
          .andExpect(redirectedUrl("/connexion?refus"));
    }
  }

  @Test
  void cinqErreursVerrouillentMemePourLeBonMotDePasse() throws Exception {
    for (int essai = 1; essai <= 4; essai++) {
      mvc()
          .perform(formLogin("/connexion").user(LOGIN).password("faux"))
          .andExpect(redirectedUrl("/connexion?refus"));
    }
    for (String motDePasse : List.of("faux", MOT_DE_PASSE)) {
      mvc()
          .perform(formLogin("/connexion").user(LOGIN).password(motDePasse))
          .andExpect(unauthenticated())
          .andExpect(redirectedUrl("/connexion?verrouille"));
    }
  }

  @Test
  void leVerrouTombeAvecLeTempsEtLeCompteRepartDeZero() {
    fauter(5);
    jdbc.sql(
            "update utilisateur set verrouille_jusqua = utc_timestamp(6) - interval 1 second"
                + " where id = :id")
        .param("id", compte.valeur())
        .update();
    fauter(1);
    assertThat(echecs()).isEqualTo(1);
    verification.verifier(compte, MOT_DE_PASSE);
    assertThat(echecs()).isZero();
  }

  @Test
  void unAdministrateurDeverrouille() {
    fauter(5);
    connecte.enTantQueSysteme(() -> utilisateurs.deverrouiller(compte));
    verification.verifier(compte, MOT_DE_PASSE);
  }

  @Test
  void lesEchecsDUneSignatureRestentComptesQuandElleEstAnnulee() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(
            () -> transaction.executeWithoutResult(_ -> verification.verifier(compte, "faux")))
        .satisfies(refus -> assertThat(refus.champ()).contains("motDePasse"));
    assertThat(echecs()).isEqualTo(1);
  }

  @Test
  void vingtEssaisEnMemeTempsNeDonnentQueCinqChances() throws Exception {
    Callable<String> essai =
        () -> {
          try {
            verification.verifier(compte, "faux");
            return "accordé";
          } catch (RegleMetierException refus) {
            return refus.phrase();
          }
        };
    try (var fils = Executors.newFixedThreadPool(8)) {
      var reponses =
          fils.invokeAll(IntStream.range(0, 20).mapToObj(_ -> essai).toList()).stream()
              .map(futur -> futur.resultNow())
              .toList();
      assertThat(reponses)
          .hasSize(20)
          .doesNotContain("accordé")
          .contains(VerificationMotDePasse.PHRASE_VERROUILLAGE);
    }
    assertThat(echecs()).isEqualTo(5);
  }

  @Test
  void unePageDemandeUneConnexionEtLaSanteNon() throws Exception {
    mvc().perform(get("/organisations")).andExpect(redirectedUrl("/connexion"));
    mvc()
        .perform(
            get("/organisations")
                .with(
                    requete -> {
                      requete.setRequestedSessionId("finie");
                      requete.setRequestedSessionIdValid(false);
                      return requete;
                    }))
        .andExpect(redirectedUrl("/connexion?expiree"));
    mvc().perform(get("/actuator/health")).andExpect(status().isOk());
  }

  private void fauter(int fois) {
    for (int essai = 0; essai < fois; essai++) {
      assertThatExceptionOfType(RegleMetierException.class)
          .isThrownBy(() -> verification.verifier(compte, "faux"));
    }
  }

  private int echecs() {
    return jdbc.sql("select echecs from utilisateur where id = :id")
        .param("id", compte.valeur())
        .query(Integer.class)
        .single();
  }

  private MockMvc mvc() {
    return MockMvcBuilders.webAppContextSetup(contexte).apply(springSecurity()).build();
  }
}
