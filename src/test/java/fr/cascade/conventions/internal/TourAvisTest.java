package fr.cascade.conventions.internal;

import static fr.cascade.conventions.internal.Conventions.JOUR;
import static fr.cascade.conventions.internal.Conventions.REDACTEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ClotureConsultation;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.DemandeConsultation;
import fr.cascade.conventions.EtatProposition;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourAvisTest {

  private static final OrganisationId UNE = new OrganisationId(1);
  private static final OrganisationId AUTRE = new OrganisationId(2);
  private static final LocalDate ECHEANCE = JOUR.plusDays(15);
  private static final Acteur PARTIE =
      new Acteur(new UtilisateurId(7), "directeur régional", Instant.parse("2010-05-10T08:00:00Z"));

  private final Convention brouillon = Conventions.unBrouillon();

  private TourAvis ouvrir(LocalDate echeance, OrganisationId... parties) {
    return TourAvis.ouvrir(
        brouillon, 1, new DemandeConsultation(echeance, List.of(parties), ""), JOUR, REDACTEUR);
  }

  private static Avis premier(TourAvis tour) {
    return tour.avis().getFirst();
  }

  @Test
  void pendantLaConsultationLeTexteNeSeModifiePas() {
    TourAvis tour = ouvrir(ECHEANCE, UNE, AUTRE);
    assertThat(brouillon.statut()).isEqualTo(ConventionStatut.EN_CONSULTATION);
    assertThat(tour.avis()).extracting(Avis::sens).containsOnly(AvisSens.ATTENDU).hasSize(2);
    assertThatThrownBy(() -> new Redaction(brouillon)).hasMessageContaining("plus un brouillon");
    assertThatThrownBy(() -> ouvrir(ECHEANCE, UNE))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("elle est en consultation");
  }

  @Test
  void unArticleVideNeSeSoumetPasAuxParties() {
    new Redaction(brouillon).ecrire("objet", 0, "Objet", "<p> </p>", REDACTEUR);
    assertThatThrownBy(() -> ouvrir(ECHEANCE, UNE)).hasMessageContaining("est vide");
    assertThat(brouillon.statut()).isEqualTo(ConventionStatut.BROUILLON);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 91})
  void lEcheanceEstApresAujourdhuiEtSousQuatreVingtDixJours(int jours) {
    assertThatThrownBy(() -> ouvrir(JOUR.plusDays(jours), UNE))
        .isInstanceOf(RegleMetierException.class)
        .satisfies(e -> assertThat(((RegleMetierException) e).champ()).contains("echeance"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 90})
  void sesBornesSontPermises(int jours) {
    assertThat(ouvrir(JOUR.plusDays(jours), UNE).avis()).hasSize(1);
  }

  @Test
  void onConsulteDesPartiesDuProjetUneFoisChacune() {
    assertThatThrownBy(() -> ouvrir(ECHEANCE)).hasMessageContaining("au moins une partie");
    assertThatThrownBy(() -> ouvrir(ECHEANCE, UNE, UNE)).hasMessageContaining("une fois chacune");
    assertThatThrownBy(() -> ouvrir(ECHEANCE, new OrganisationId(9)))
        .hasMessageContaining("parties du projet");
  }

  @Test
  void uneReserveSeDit() {
    Avis avis = premier(ouvrir(ECHEANCE, UNE));
    assertThatThrownBy(() -> avis.rendre(null, "", JOUR, PARTIE)).hasMessageContaining("sens");
    assertThatThrownBy(() -> avis.rendre(AvisSens.SILENCE, "", JOUR, PARTIE))
        .hasMessageContaining("sens");
    assertThatThrownBy(() -> avis.rendre(AvisSens.FAVORABLE_SOUS_RESERVE, " ", JOUR, PARTIE))
        .hasMessageContaining("réserve");
    assertThatThrownBy(() -> avis.rendre(AvisSens.DEFAVORABLE, "", JOUR, PARTIE))
        .hasMessageContaining("pourquoi");
    assertThatThrownBy(() -> avis.rendre(AvisSens.DEFAVORABLE, "x".repeat(4001), JOUR, PARTIE))
        .hasMessageContaining("4 000");
    avis.rendre(AvisSens.FAVORABLE, "", JOUR, PARTIE);
    assertThat(avis.sens()).isEqualTo(AvisSens.FAVORABLE);
  }

  @Test
  void leSecondApprendQuiARenduLAvisEtQuand() {
    Avis avis = premier(ouvrir(ECHEANCE, UNE));
    avis.rendre(AvisSens.FAVORABLE, "", JOUR, PARTIE);
    assertThatThrownBy(() -> avis.rendre(AvisSens.DEFAVORABLE, "Non.", JOUR, REDACTEUR))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("directeur régional")
        .hasMessageContaining("10 mai 2010 à 10 h 00");
  }

  @Test
  void leDernierJourCompteEtLeLendemainEstTropTard() {
    TourAvis tour = ouvrir(ECHEANCE, UNE, AUTRE);
    premier(tour).rendre(AvisSens.FAVORABLE, "", ECHEANCE, PARTIE);
    assertThatThrownBy(
            () ->
                tour.avis().getLast().rendre(AvisSens.FAVORABLE, "", ECHEANCE.plusDays(1), PARTIE))
        .hasMessageContaining("L'échéance du 18 mai 2010 est passée");
  }

  @Test
  void aLEcheanceLeSilenceEstConstate() {
    TourAvis tour = ouvrir(ECHEANCE, UNE, AUTRE);
    premier(tour).rendre(AvisSens.FAVORABLE, "", JOUR, PARTIE);
    tour.clore(Instant.parse("2010-05-19T00:00:00Z"));
    assertThat(tour.cloture()).contains(ClotureConsultation.ECHEANCE);
    assertThat(tour.avis())
        .extracting(Avis::sens)
        .containsExactly(AvisSens.FAVORABLE, AvisSens.SILENCE);
    assertThatThrownBy(() -> tour.avis().getLast().rendre(AvisSens.FAVORABLE, "", JOUR, PARTIE))
        .hasMessageContaining("close depuis le 19 mai 2010");
  }

  @Test
  void quiNEstPlusAttenduNEstPasSilencieux() {
    TourAvis tour = ouvrir(ECHEANCE, UNE, AUTRE);
    tour.cloreAvantEcheance(REDACTEUR);
    tour.clore(Instant.parse("2010-05-19T00:00:00Z"));
    assertThat(tour.cloture()).contains(ClotureConsultation.ANTICIPEE);
    assertThat(tour.avis()).extracting(Avis::sens).containsOnly(AvisSens.NON_ATTENDU);
  }

  @Test
  void unCourrierEstRecuPendantLaConsultation() {
    Avis avis = premier(ouvrir(ECHEANCE, UNE));
    assertThatThrownBy(() -> recevoir(avis, null)).hasMessageContaining("jour de réception");
    assertThatThrownBy(() -> recevoir(avis, JOUR.minusDays(1)))
        .hasMessageContaining("entre le 3 mai 2010");
    assertThatThrownBy(() -> recevoir(avis, JOUR.plusDays(1))).hasMessageContaining("aujourd'hui");
    assertThat(avis.sens()).isEqualTo(AvisSens.ATTENDU);
    recevoir(avis, JOUR);
    assertThat(avis.recuLe()).isEqualTo(JOUR);
    assertThatThrownBy(() -> recevoir(avis, JOUR)).hasMessageContaining("déjà saisi par");
  }

  private static void recevoir(Avis avis, @Nullable LocalDate recuLe) {
    avis.recevoir(AvisSens.FAVORABLE, "", recuLe, JOUR, REDACTEUR);
  }

  @Test
  void uneRedactionProposeeChangeQuelqueChoseUneFoisParArticle() {
    Avis avis = premier(ouvrir(ECHEANCE, UNE));
    Article objet = brouillon.article("objet").orElseThrow();
    assertThatThrownBy(() -> avis.proposer(objet, "<p></p>")).hasMessageContaining("Écrivez");
    assertThatThrownBy(() -> avis.proposer(objet, objet.texte()))
        .hasMessageContaining("celle du projet");
    avis.proposer(objet, "<p>Autre objet.</p>");
    assertThatThrownBy(() -> avis.proposer(objet, "<p>Un troisième.</p>"))
        .hasMessageContaining("gardez-en une");
  }

  @Test
  void ceQuiEstEcarteSeReprendEncoreCeQuiEstReprisNon() {
    Avis avis = premier(ouvrir(ECHEANCE, UNE));
    avis.proposer(brouillon.article("objet").orElseThrow(), "<p>Autre objet.</p>");
    Proposition proposition = avis.propositions().getFirst();
    proposition.ecarter(REDACTEUR);
    assertThatThrownBy(() -> proposition.ecarter(REDACTEUR)).hasMessageContaining("déjà");
    proposition.reprendre(REDACTEUR);
    assertThat(proposition.etat()).isEqualTo(EtatProposition.REPRISE);
    assertThatThrownBy(() -> proposition.ecarter(REDACTEUR))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("reprise par chargé de mission");
  }
}
