package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.documents.Empreinte;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DepotServiceTest extends Essais {

  @Autowired DepotService depots;
  @Autowired CandidatureService candidatures;
  @Autowired CandidatureConsultation consultation;
  @Autowired ReponseService reponses;
  @Autowired JdbcClient jdbc;

  @Test
  void laDerniereSecondeEstRecueEtLaSuivanteNon() {
    AppelId appel = scenes.ouvert();
    CandidatureId marne = scenes.completeMarne(appel);
    CandidatureId aude = scenes.completeAude(appel);
    scenes.nousSommes(Appels.CLOTURE);
    deposer("territoire-marne", marne);
    scenes.nousSommes(Appels.CLOTURE.plusSeconds(1));
    assertThatThrownBy(() -> deposer("territoire-aude", aude))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("clos depuis le 28 février 2021 à 23 h 59");
    assertThat(lue("territoire-marne", marne).statut()).isEqualTo(CandidatureStatut.DEPOSEE);
    assertThat(lue("territoire-aude", aude).statut()).isEqualTo(CandidatureStatut.BROUILLON);
  }

  @Test
  void leRecepisseEstLEmpreinteDeCeQuiEstDepose() {
    CandidatureId id = scenes.deposeeMarne(scenes.ouvert());
    var recepisse = Objects.requireNonNull(lue("territoire-marne", id).recepisse());
    byte[] contenu =
        jdbc.sql(
                "select d.contenu from document d join candidature c on c.contenu_id = d.id"
                    + " where c.id = :id")
            .param("id", id.valeur())
            .query(byte[].class)
            .single();
    assertThat(Empreinte.sha256(contenu)).isEqualTo(recepisse.empreinte());
    assertThat(recepisse.numero()).startsWith("SPIE-2020-");
  }

  @Test
  void leSecondDepotDeLaMemeApprendQuiEstPasse() {
    CandidatureId id = scenes.deposeeMarne(scenes.ouvert());
    assertThatThrownBy(() -> deposer("presidence-marne", id))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("déjà déposée par chargé de mission insertion");
  }

  @Test
  void unTerritoireNeDeposeQuUneFois() {
    AppelId appel = scenes.ouvert();
    scenes.deposeeMarne(appel);
    CandidatureId seconde = scenes.completeMarne(appel);
    assertThatThrownBy(() -> deposer("territoire-marne", seconde))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("déjà déposée à cet appel");
    assertThat(lue("territoire-marne", seconde).chevauchements()).containsExactly("Marne");
  }

  @Test
  void unePiecePrincipaleManquanteBloqueEtDitLaquelle() {
    CandidatureId id = scenes.brouillonMarne(scenes.ouvert());
    assertThatThrownBy(() -> deposer("territoire-marne", id))
        .hasMessageContaining("Présentation de l’organisme porteur");
  }

  @Test
  void unBudgetQuiNeTombePasJusteNeSeDeposePas() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    changerBudget(id, Dossiers.tableau("Personnel", "100", "60", "30"));
    assertThat(avertissement(id)).hasValueSatisfying(p -> assertThat(p).contains("pas la somme"));
    assertThatThrownBy(() -> deposer("territoire-marne", id))
        .hasMessageContaining("n’est pas la somme");
  }

  @Test
  void auDelaDuPlafondLaRegleEstExpliqueePuisOnDeposeMalgreTout() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    changerBudget(id, Dossiers.budget("500 000"));
    assertThat(avertissement(id)).isEmpty();
    changerBudget(id, Dossiers.budget("500 000,01"));
    assertThat(avertissement(id))
        .hasValueSatisfying(p -> assertThat(p).contains("dépasse le plafond"));
    approuverTous(id);
    assertThatThrownBy(() -> deposer("territoire-marne", id)).hasMessageContaining("plafond");
    acteurs.comme("territoire-marne", () -> depots.deposer(id, true));
    assertThat(lue("territoire-marne", id).statut()).isEqualTo(CandidatureStatut.DEPOSEE);
    assertThat(lue("mission-grand-est", id).recevabilite().manquements())
        .extracting(Recevabilite.Regle::code)
        .containsExactly("budget");
  }

  @Test
  void unPorteurSansLAccordDuDepartementLApprendAvant() {
    AppelId appel = scenes.ouvert();
    OrganisationId operateur = scenes.operateur("REG-44");
    CandidatureId id =
        acteurs.comme(
            "pole-emploi-marne",
            () ->
                candidatures.ouvrir(
                    new NouvelleCandidature(appel, operateur, List.of(Appels.MARNE))));
    assertThat(lue("pole-emploi-marne", id).recevabilite().manquements())
        .extracting(Recevabilite.Regle::code)
        .contains("porteur", "lettre-departement", "consortium");
  }

  @Test
  void onRetireEtOnDeposeANouveauAvantLaCloture() {
    CandidatureId id = scenes.deposeeMarne(scenes.ouvert());
    scenes.ecrire();
    assertThatThrownBy(
            () ->
                acteurs.comme("territoire-marne", () -> reponses.ecrire(id, "diagnostic", -1, "x")))
        .hasMessageContaining("retirez-la");
    acteurs.comme("territoire-marne", () -> depots.retirer(id));
    assertThat(lue("territoire-marne", id).recepisse()).isNull();
    acteurs.comme("territoire-marne", () -> reponses.ecrire(id, "diagnostic", -1, "Autre texte"));
    deposer("territoire-marne", id);
    scenes.nousSommes(Appels.CLOTURE.plusSeconds(1));
    assertThatThrownBy(() -> acteurs.comme("territoire-marne", () -> depots.retirer(id)))
        .hasMessageContaining("clos");
  }

  private void approuverTous(CandidatureId id) {
    acteurs.comme(
        "territoire-marne", () -> candidatures.approuver(id, scenes.departement(Appels.MARNE)));
    acteurs.comme(
        "pole-emploi-marne", () -> candidatures.approuver(id, scenes.operateur("REG-44")));
    scenes.ecrire();
  }

  private Optional<String> avertissement(CandidatureId id) {
    return acteurs.comme("territoire-marne", () -> consultation.avertissement(id, "budget"));
  }

  private void changerBudget(CandidatureId id, String valeur) {
    int version = lue("territoire-marne", id).version("budget");
    acteurs.comme("territoire-marne", () -> reponses.ecrire(id, "budget", version, valeur));
    approuverTous(id);
  }

  private void deposer(String login, CandidatureId id) {
    scenes.comme(login, () -> depots.deposer(id, false));
  }

  private CandidatureLue lue(String login, CandidatureId id) {
    return scenes.comme(login, () -> consultation.lire(id));
  }
}
