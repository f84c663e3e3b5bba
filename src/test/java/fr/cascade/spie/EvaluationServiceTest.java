package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.taches.TacheConsultation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Blind marks, ties, and what never reaches whoever stepped back. */
class EvaluationServiceTest extends Essais {

  @Autowired EvaluationService evaluations;
  @Autowired EvaluationConsultation consultation;
  @Autowired CandidatureConsultation candidatures;
  @Autowired CourrierService courrier;
  @Autowired TacheConsultation taches;
  @Autowired List<IntitulesParCle> intitules;

  private AppelId appel = new AppelId(0);
  private CandidatureId marne = new CandidatureId(0);
  private CandidatureId aude = new CandidatureId(0);

  @BeforeEach
  void deuxCandidaturesRecevables() {
    appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    aude = scenes.deposeeAude(appel);
    scenes.clore(appel, marne, aude);
    scenes.recevable("mission-grand-est", marne);
    scenes.recevable("mission-occitanie", aude);
  }

  @Test
  void onDeclareAvantDeLire() {
    assertThatThrownBy(() -> acteurs.comme("jury-2", () -> candidatures.lire(marne)))
        .isInstanceOf(AccesRefuseException.class)
        .hasMessageContaining("Déclarez d’abord");
    assertThatThrownBy(() -> acteurs.comme("jury-2", () -> candidatures.document(marne, true)))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(
            () -> acteurs.comme("jury-2", () -> evaluations.noter(marne, Dossiers.notes(10))))
        .hasMessageContaining("Déclarez d’abord");
    acteurs.comme("jury-2", () -> evaluations.declarerSansInteret(marne));
    assertThat(scenes.comme("jury-2", () -> candidatures.lire(marne)).nom()).isEqualTo("Marne");
  }

  @Test
  void lesNotesDesAutresNeSeVoientQuUneFoisLesSiennesRendues() {
    scenes.noter("jury-1", marne, 17);
    acteurs.comme("jury-2", () -> evaluations.declarerSansInteret(marne));
    assertThat(scenes.comme("jury-2", () -> consultation.lire(marne)).autres()).isEmpty();
    acteurs.comme("jury-2", () -> evaluations.rendre(marne, Dossiers.notes(9)));
    assertThat(scenes.comme("jury-2", () -> consultation.lire(marne)).autres())
        .singleElement()
        .satisfies(a -> assertThat(a.total()).isEqualByComparingTo("17"));
  }

  @Test
  void uneNoteResteDansLaGrilleEtNeChangePlus() {
    acteurs.comme("jury-2", () -> evaluations.declarerSansInteret(marne));
    assertThat(refus(List.of(new NoteSaisie("public", 21, "x"))).champ()).contains("public");
    assertThat(refus(List.of(new NoteSaisie("inconnu", 1, "x"))).code()).isEqualTo("RG-432");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "jury-2",
                    () -> evaluations.rendre(marne, List.of(new NoteSaisie("public", 10, "")))))
        .hasMessageContaining("Notez");
    var sansMotif =
        Dossiers.notes(3).stream().map(n -> new NoteSaisie(n.critere(), 3, "")).toList();
    assertThatThrownBy(() -> acteurs.comme("jury-2", () -> evaluations.rendre(marne, sansMotif)))
        .hasMessageContaining("s’explique");
    acteurs.comme("jury-2", () -> evaluations.rendre(marne, Dossiers.notes(12)));
    assertThatThrownBy(
            () -> acteurs.comme("jury-2", () -> evaluations.noter(marne, Dossiers.notes(20))))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void onNeNotePasSonPropreDepartement() {
    assertThat(miennes("jury-1")).containsExactly("Marne");
    assertThatThrownBy(() -> acteurs.comme("jury-1", () -> evaluations.declarerSansInteret(aude)))
        .isInstanceOf(IntrouvableException.class);
  }

  /** The leak test: a recused member of the jury, whatever the way. */
  @Test
  void rienNAtteintQuiSEstRecuse() {
    acteurs.comme("jury-2", () -> evaluations.declarerSansInteret(marne));
    scenes.noter("jury-3", marne, 17);
    acteurs.comme("jury-2", () -> evaluations.seRecuser(marne, "Ancien élu du territoire."));
    scenes.ecrire();
    assertThat(miennes("jury-2")).containsExactly("Aude");
    for (Runnable acte :
        List.<Runnable>of(
            () -> candidatures.lire(marne),
            () -> candidatures.document(marne, false),
            () -> candidatures.piece(marne, "annexe"),
            () -> candidatures.lettre(marne, scenes.departement(Appels.MARNE)),
            () -> consultation.lire(marne),
            () -> consultation.appelDe(marne),
            () -> evaluations.noter(marne, Dossiers.notes(20)))) {
      assertThatThrownBy(() -> acteurs.comme("jury-2", acte))
          .isInstanceOf(IntrouvableException.class);
    }
    var filtre = new CandidatureFiltre(null, "Marne", null, false);
    assertThat(scenes.comme("jury-2", () -> candidatures.rechercher(filtre, 0, 10))).isEmpty();
    assertThat(scenes.comme("jury-2", () -> candidatures.compter(filtre))).isZero();
    assertThat(scenes.comme("jury-2", () -> taches.mesTaches("Marne", 0, 10))).isEmpty();
    var candidats =
        intitules.stream()
            .filter(i -> i.prefixe().equals(Cles.CANDIDATURE))
            .findFirst()
            .orElseThrow();
    assertThat(scenes.comme("jury-2", () -> candidats.intitules(List.of(Cles.de(marne)))))
        .isEmpty();
    assertThat(messages("jury-2")).noneMatch(m -> m.contains("Marne"));
  }

  /** A recused member who also instructs the territory loses that too. */
  @Test
  void laRecusationVautAussiPourQuiInstruitOuConduit() {
    assertThat(messages("jury-1")).noneMatch(m -> m.contains("Aude"));
    var filtre = new CandidatureFiltre(appel, "", null, false);
    assertThat(scenes.comme("jury-1", () -> candidatures.rechercher(filtre, 0, 10)))
        .extracting(CandidatureResume::nom)
        .containsExactly("Marne");
  }

  @Test
  void leConsortiumNeLitAucuneNote() {
    scenes.noter("jury-2", marne, 17);
    assertThatThrownBy(() -> scenes.comme("territoire-marne", () -> consultation.lire(marne)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> scenes.comme("territoire-marne", () -> consultation.classement(appel)))
        .isInstanceOf(AccesRefuseException.class);
  }

  private RegleMetierException refus(List<NoteSaisie> notes) {
    try {
      acteurs.comme("jury-2", () -> evaluations.noter(marne, notes));
      throw new AssertionError("accepted");
    } catch (RegleMetierException refus) {
      return refus;
    }
  }

  private List<String> miennes(String login) {
    return scenes.comme(login, () -> consultation.miennes(appel)).stream()
        .map(EvaluationConsultation.AEvaluer::nom)
        .toList();
  }

  private List<String> messages(String login) {
    return scenes.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::corps)
        .toList();
  }
}
