package fr.cascade.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.TestCascade;
import fr.cascade.habilitations.ComptesDEssai;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class CourrierServiceTest {

  private static final PageRequest TOUT = PageRequest.of(0, 50);

  @Autowired CourrierService courrier;
  @Autowired UtilisateurConnecte connecte;
  @Autowired UtilisateurService utilisateurs;
  @Autowired JdbcTemplate jdbc;

  UtilisateurId alice = new UtilisateurId(0);
  UtilisateurId bernard = new UtilisateurId(0);

  @BeforeEach
  void ouvrirDeuxComptes() {
    alice = ComptesDEssai.ouvrir(connecte, utilisateurs, "lectrice-courrier");
    bernard = ComptesDEssai.ouvrir(connecte, utilisateurs, "lecteur-courrier");
  }

  @Test
  void chacunNeLitQueSesMessages() {
    courrier.notifier(List.of(alice, bernard, alice), message("À signer 😀"));
    courrier.notifier(List.of(alice), message("Rappel"));

    assertThat(connecte.comme(alice, () -> courrier.miens(TOUT).getContent()))
        .extracting(MessageRecu::sujet)
        .containsExactly("Rappel", "À signer 😀");
    assertThat(connecte.comme(bernard, () -> courrier.miens(TOUT).getContent())).hasSize(1);
    assertThat(connecte.comme(alice, courrier::compterNonLus)).isEqualTo(2);
    assertThat(courrier.compterNonLus()).isZero();
    assertThatThrownBy(() -> courrier.miens(TOUT)).isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void lireUnMessageLeFaitDescendre() {
    courrier.notifier(List.of(alice), message("Premier"));
    courrier.notifier(List.of(alice), message("Second"));
    var second = connecte.comme(alice, () -> courrier.miens(TOUT).getContent().getFirst());

    connecte.comme(alice, () -> courrier.marquerLu(second.id()));
    connecte.comme(alice, () -> courrier.marquerLu(second.id()));

    assertThat(connecte.comme(alice, () -> courrier.miens(TOUT).getContent()))
        .extracting(MessageRecu::sujet)
        .containsExactly("Premier", "Second");
    assertThat(connecte.comme(alice, courrier::compterNonLus)).isEqualTo(1);

    connecte.comme(alice, courrier::marquerToutLu);
    assertThat(connecte.comme(alice, courrier::compterNonLus)).isZero();
  }

  @Test
  void leMessageDUnAutreNExistePas() {
    courrier.notifier(List.of(alice), message("Pour elle"));
    var sien = connecte.comme(alice, () -> courrier.miens(TOUT).getContent().getFirst());

    assertThatThrownBy(() -> connecte.comme(bernard, () -> courrier.marquerLu(sien.id())))
        .isInstanceOf(IntrouvableException.class);
    connecte.comme(bernard, courrier::marquerToutLu);
    assertThat(connecte.comme(alice, courrier::compterNonLus)).isEqualTo(1);
  }

  @Test
  void sansServeurDeCourrielLeMessageResteDansLePortail() {
    courrier.notifier(List.of(alice), message("Ici"));
    assertThat(
            jdbc.queryForList(
                "select envoi_etat from message where destinataire_id = ?",
                String.class,
                alice.valeur()))
        .containsExactly("SANS_OBJET");
  }

  @Test
  void leSujetTientSurUneLigneEtLeLienResteDansLePortail() {
    assertThat(new NouveauMessage("Un\r\nBcc: x@y.fr", "c", "/conventions/3", null))
        .extracting(NouveauMessage::sujet, NouveauMessage::lien)
        .containsExactly("Un Bcc: x@y.fr", "conventions/3");
    assertThatThrownBy(() -> new NouveauMessage("s", "c", "https://ailleurs.fr", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NouveauMessage("s", "c", "//ailleurs.fr", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Transactional(propagation = Propagation.SUPPORTS)
  void rienNePartHorsDUneTransaction() {
    assertThatThrownBy(() -> courrier.notifier(List.of(alice), message("Seul")))
        .isInstanceOf(IllegalTransactionStateException.class);
    fermer("lectrice-courrier");
    fermer("lecteur-courrier");
  }

  /** Outside a transaction nothing is rolled back. */
  private void fermer(String login) {
    jdbc.update(
        "delete h from habilitation h join utilisateur u on u.id = h.utilisateur_id where u.login = ?",
        login);
    jdbc.update("delete from utilisateur where login = ?", login);
  }

  private static NouveauMessage message(String sujet) {
    return new NouveauMessage(sujet, "La convention vous attend.", "conventions/3", "convention:3");
  }
}
