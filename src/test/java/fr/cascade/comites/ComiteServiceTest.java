package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteDetail.DecisionLue;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.comites.internal.CreationComites;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class ComiteServiceTest {

  private static final LocalDate JUIN = LocalDate.of(2010, 6, 15);
  private static final LocalDate MARS = LocalDate.of(2010, 3, 16);

  @Autowired Comites scenes;
  @Autowired ComiteService comites;
  @Autowired ComiteConsultation consultation;
  @Autowired SeanceService seances;
  @Autowired CreationComites creation;
  @Autowired JournalConsultation journal;
  @Autowired Acteurs acteurs;

  @Test
  void leComiteNaitALEntreeEnVigueurAvecLesPartiesPourMembresEtNaitUneFois() {
    ConventionId convention = scenes.conventionLocale();
    ComiteId id = scenes.comite("ml-touraine", convention);
    ComiteDetail lu = scenes.detail("ml-touraine", id);
    assertThat(lu.type()).isEqualTo(TypeComite.COPIL);
    assertThat(lu.cadence().phrase()).isEqualTo("Le comité se réunit au moins 5 fois par an.");
    assertThat(lu.regleQuorum()).isNull();
    assertThat(lu.membres())
        .extracting(MembreLu::qualite, MembreLu::voix, MembreLu::president)
        .containsExactly(
            tuple("Directeur de la Mission locale de Touraine", true, true),
            tuple("Directeur du site Pôle emploi Tours Deux Lions", true, true),
            tuple("Directeur de l’unité territoriale d’Indre-et-Loire", false, false));
    creation.creer(convention);
    assertThat(acteurs.comme("ml-touraine", () -> consultation.deLaConvention(convention)))
        .hasSize(1);
    assertThat(actes(Cles.de(convention))).contains("COMITE_CREE");
  }

  @Test
  void leComiteRegionalNaitSansCadenceQuandLeTexteNEnFixePas() {
    ComiteId id = scenes.comite("mission-centre", scenes.conventionRegionale());
    ComiteDetail lu = scenes.detail("mission-centre", id);
    assertThat(lu.type()).isEqualTo(TypeComite.REGIONAL);
    assertThat(lu.etat().situation()).isEqualTo(Situation.SANS_REGLE);
    assertThat(lu.membres()).filteredOn(MembreLu::president).hasSize(1);
  }

  @Test
  void laDirectionLocaleAnimeLeChargeDeMissionAussiLesAutresLisentOuNeVoientPas() {
    ComiteId id = scenes.copil();
    assertThat(scenes.detail("ml-touraine", id).pilote()).isTrue();
    assertThat(scenes.detail("pe-tours", id).pilote()).isTrue();
    assertThat(scenes.detail("mission-centre", id).pilote()).isTrue();
    assertThat(scenes.detail("ut-37", id).pilote()).isFalse();
    assertThatThrownBy(() -> scenes.detail("mission-reunion", id))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () -> acteurs.comme("ut-37", () -> seances.planifier(id, Comites.a14h(JUIN))))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void planifierComptePourLaCadenceEtSEcrit() {
    ComiteId id = scenes.copil();
    List<LocalDate> dates = acteurs.comme("ml-touraine", () -> consultation.proposer(id, 2010, 5));
    assertThat(dates).hasSize(5);
    acteurs.comme(
        "ml-touraine", () -> seances.planifier(id, dates.stream().map(Comites::a14h).toList()));
    ComiteDetail lu = scenes.detail("ml-touraine", id);
    assertThat(lu.etat().situation()).isEqualTo(Situation.PREVUE);
    assertThat(lu.habitude().lieu()).isEqualTo("Mission locale, Tours");
    assertThat(actes(ComiteCles.de(id))).filteredOn("SEANCE_PLANIFIEE"::equals).hasSize(5);
  }

  @Test
  void uneReunionNeSeTientNiAvantNiApresLaConvention() {
    ComiteId id = scenes.copil();
    assertThatThrownBy(() -> scenes.planifiee(id, LocalDate.of(2013, 1, 8)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("prend fin le 31 décembre 2012");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "ml-touraine",
                    () -> seances.enregistrerTenue(id, tenue(LocalDate.of(2010, 1, 12), id))))
        .hasMessageContaining("n’entre en vigueur que le 1er février 2010");
  }

  @Test
  void deuxReunionsALaMemeHeureSontRefusees() {
    ComiteId id = scenes.copil();
    scenes.planifiee(id, JUIN);
    assertThatThrownBy(() -> scenes.planifiee(id, JUIN))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            refus -> {
              assertThat(refus.code()).isEqualTo("RG-311");
              assertThat(refus.champ()).contains("heure");
            })
        .hasMessageContaining("mardi 15 juin 2010");
  }

  @Test
  void onNePlanifiePasDansLePasseNiNEnregistreLAvenir() {
    ComiteId id = scenes.copil();
    assertThatThrownBy(() -> scenes.planifiee(id, MARS)).hasMessageContaining("est passée");
    assertThatThrownBy(
            () -> acteurs.comme("ml-touraine", () -> seances.enregistrerTenue(id, tenue(JUIN, id))))
        .hasMessageContaining("est à venir");
  }

  @Test
  void uneReunionDejaTenueCompteEtSesDecisionsSontSuivies() {
    ComiteId id = scenes.copil();
    acteurs.comme("ml-touraine", () -> seances.enregistrerTenue(id, tenue(MARS, id)));
    ComiteDetail lu = scenes.detail("ml-touraine", id);
    assertThat(lu.etat().tenues()).isEqualTo(1);
    DecisionLue decision = lu.aSuivre().getFirst();
    assertThat(decision.enRetard()).isTrue();
    acteurs.comme("ml-touraine", () -> comites.noterFaite(id, decision.id()));
    scenes.ecrire();
    assertThat(scenes.detail("ml-touraine", id).aSuivre()).isEmpty();
    assertThatThrownBy(() -> acteurs.comme("pe-tours", () -> comites.noterFaite(id, decision.id())))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void sansPersonneNiResponsableLeRefusSeDitAuChamp() {
    ComiteId id = scenes.copil();
    var personne = new SeanceTenue(Comites.a14h(MARS), List.of(), List.of());
    assertThatThrownBy(
            () -> acteurs.comme("ml-touraine", () -> seances.enregistrerTenue(id, personne)))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("presents"));
    var sansResponsable =
        new SeanceTenue(
            Comites.a14h(MARS),
            List.of(scenes.detail("ml-touraine", id).membres().getFirst().id()),
            List.of(new DecisionSaisie("Ouvrir un point d’accueil", " ", null, null)));
    assertThatThrownBy(
            () -> acteurs.comme("ml-touraine", () -> seances.enregistrerTenue(id, sansResponsable)))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("responsable"));
  }

  @Test
  void unMembreDontLeMandatEstFiniNeSiegePas() {
    ComiteId id = scenes.copil();
    MembreLu ut = scenes.detail("ml-touraine", id).membres().getLast();
    acteurs.comme("ml-touraine", () -> comites.finirMandat(id, ut.id(), LocalDate.of(2010, 3, 1)));
    var avecLui = new SeanceTenue(Comites.a14h(MARS), List.of(ut.id()), List.of());
    assertThatThrownBy(
            () -> acteurs.comme("ml-touraine", () -> seances.enregistrerTenue(id, avecLui)))
        .hasMessageContaining("mandat")
        .hasMessageContaining("ne siège pas");
  }

  @Test
  void leComiteGardeUnePresidence() {
    ComiteId id = scenes.copil();
    List<MembreLu> membres = scenes.detail("ml-touraine", id).membres();
    LocalDate jour = LocalDate.of(2010, 5, 3);
    acteurs.comme("ml-touraine", () -> comites.finirMandat(id, membres.get(0).id(), jour));
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "ml-touraine", () -> comites.finirMandat(id, membres.get(1).id(), jour)))
        .hasMessageContaining("autre présidence");
  }

  @Test
  void lesIdentifiantsDUnAutreComiteNExistentPasIci() {
    ComiteId id = scenes.copil();
    ComiteId autre = scenes.comite("mission-centre", scenes.conventionRegionale());
    MembreLu ailleurs = scenes.detail("mission-centre", autre).membres().getFirst();
    acteurs.comme("ml-touraine", () -> seances.enregistrerTenue(id, tenue(MARS, id)));
    DecisionLue decision = scenes.detail("ml-touraine", id).aSuivre().getFirst();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> comites.finirMandat(id, ailleurs.id(), LocalDate.of(2010, 6, 1))))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> comites.noterFaite(autre, decision.id())))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void reporterEtAnnulerDisentPourquoi() {
    ComiteId id = scenes.copil();
    SeanceId seance = scenes.planifiee(id, JUIN);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "ml-touraine",
                    () -> seances.reporter(seance, Comites.a14h(JUIN.plusDays(2)), " ")))
        .hasMessageContaining("motif");
    acteurs.comme(
        "ml-touraine",
        () -> seances.reporter(seance, Comites.a14h(JUIN.plusDays(2)), "Salle occupée"));
    acteurs.comme("ml-touraine", () -> seances.annuler(seance, "Grève"));
    assertThatThrownBy(() -> acteurs.comme("ml-touraine", () -> seances.annuler(seance, "Grève")))
        .hasMessageContaining("n’est plus à venir");
    assertThat(actes(ComiteCles.de(id))).contains("SEANCE_REPORTEE", "SEANCE_ANNULEE");
  }

  private SeanceTenue tenue(LocalDate jour, ComiteId id) {
    return new SeanceTenue(
        Comites.a14h(jour),
        List.of(scenes.detail("ml-touraine", id).membres().getFirst().id()),
        List.of(
            new DecisionSaisie(
                "Partager la liste des offres chaque lundi",
                "Directeur du site",
                LocalDate.of(2010, 4, 1),
                "gouvernance")));
  }

  private List<String> actes(String cle) {
    return journal.historique(cle, PageRequest.of(0, 100)).stream()
        .map(EntreeJournal::acte)
        .toList();
  }
}
