package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.documents.Pdfs;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CandidatureServiceTest extends Essais {

  @Autowired CandidatureService candidatures;
  @Autowired CandidatureConsultation consultation;
  @Autowired ReponseService reponses;
  @Autowired EnvoiService envois;

  @Test
  void onNeCandidatePasPourUneAutreOrganisation() {
    AppelId appel = scenes.ouvert();
    var autre =
        new NouvelleCandidature(appel, scenes.departement(Appels.AUDE), List.of(Appels.MARNE));
    assertThatThrownBy(() -> acteurs.comme("territoire-marne", () -> candidatures.ouvrir(autre)))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void unTerritoireNeFigurePasDeuxFois() {
    AppelId appel = scenes.ouvert();
    var deuxFois =
        new NouvelleCandidature(
            appel, scenes.departement(Appels.MARNE), List.of(Appels.MARNE, Appels.MARNE));
    assertThatThrownBy(() -> acteurs.comme("territoire-marne", () -> candidatures.ouvrir(deuxFois)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("deux fois");
  }

  @Test
  void lesMontantsALaFrancaiseSontLusEtLesAutresRefusesASaPlace() {
    CandidatureId id = scenes.brouillonMarne(scenes.ouvert());
    ecrire(id, "budget", Dossiers.tableau("Personnel", "12 500,50 €", "12 500,50", ""));
    assertThat(lue("territoire-marne", id).montant()).isEqualByComparingTo("12500.50");
    assertThat(refus(id, "budget", Dossiers.tableau("Personnel", "-5", "-5", "0")).code())
        .isEqualTo("RG-414");
    assertThat(refus(id, "budget", Dossiers.tableau("Personnel", "beaucoup", "", "")).champ())
        .contains("budget");
    assertThat(refus(id, "nombre-beneficiaires", "douze").code()).isEqualTo("RG-413");
    assertThat(refus(id, "porteur-nature", "Autre chose").champ()).contains("porteur-nature");
  }

  @Test
  void deuxPersonnesNEcrivraientPasLUneSurLAutre() {
    CandidatureId id = scenes.brouillonMarne(scenes.ouvert());
    ecrire(id, "diagnostic", "Premier texte");
    int lue = lue("territoire-marne", id).version("diagnostic");
    acteurs.comme(
        "presidence-marne", () -> reponses.ecrire(id, "diagnostic", lue, "Deuxième texte"));
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "territoire-marne", () -> reponses.ecrire(id, "diagnostic", lue, "Troisième")))
        .hasMessageContaining("président du conseil départemental");
    assertThat(lue("territoire-marne", id).valeur("diagnostic")).isEqualTo("Deuxième texte");
  }

  @Test
  void rienDUnAutreTerritoireNeSeLitNiNeSEcrit() {
    AppelId appel = scenes.ouvert();
    CandidatureId marne = scenes.completeMarne(appel);
    scenes.ecrire();
    var departement = scenes.departement(Appels.MARNE);
    for (Runnable acte :
        List.<Runnable>of(
            () -> consultation.lire(marne),
            () -> consultation.piece(marne, "annexe"),
            () -> consultation.lettre(marne, departement),
            () -> consultation.document(marne, false),
            () -> reponses.ecrire(marne, "diagnostic", -1, "x"),
            () -> reponses.joindre(marne, "annexe", null, "a.pdf", Pdfs.de(1)),
            () -> envois.commencer(marne, "annexe"),
            () -> envois.commencerLettre(marne, departement),
            () -> candidatures.associer(marne, departement),
            () -> candidatures.dissocier(marne, departement),
            () -> candidatures.couvrir(marne, List.of(Appels.AUDE)),
            () -> candidatures.joindreLettre(marne, departement, null, "a.pdf", Pdfs.de(1)),
            () -> candidatures.approuver(marne, departement))) {
      assertThatThrownBy(() -> acteurs.comme("territoire-aude", acte))
          .isInstanceOf(IntrouvableException.class);
    }
    assertThat(scenes.comme("national", () -> consultation.compter(tout(appel)))).isZero();
  }

  @Test
  void onNApprouvePasPourUnAutreMembreNiNeJoindSaLettre() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    scenes.ecrire();
    var departement = scenes.departement(Appels.MARNE);
    assertThatThrownBy(
            () -> acteurs.comme("pole-emploi-marne", () -> candidatures.approuver(id, departement)))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(
            () -> acteurs.comme("pole-emploi-marne", () -> candidatures.dissocier(id, departement)))
        .isInstanceOf(AccesRefuseException.class);
    var aude = scenes.departement(Appels.AUDE);
    assertThatThrownBy(
            () -> acteurs.comme("territoire-marne", () -> candidatures.approuver(id, aude)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void unFichierEstReconnuASonContenu() {
    CandidatureId id = scenes.brouillonMarne(scenes.ouvert());
    scenes.ecrire();
    byte[] faux = "bonjour".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "territoire-marne", () -> reponses.joindre(id, "annexe", null, "a.pdf", faux)))
        .hasMessageContaining("n’est pas un PDF");
  }

  @Test
  void unChangementDeBudgetSeReapprouve() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    assertThat(lue("territoire-marne", id).recevabilite().recevable()).isTrue();
    int version = lue("territoire-marne", id).version("budget");
    acteurs.comme(
        "territoire-marne", () -> reponses.ecrire(id, "budget", version, Dossiers.budget("10")));
    assertThat(lue("territoire-marne", id).recevabilite().manquements())
        .extracting(Recevabilite.Regle::code)
        .containsExactly("consortium");
  }

  @Test
  void leDossierSImprimeEnPdfEtEnWord() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    byte[] pdf = scenes.comme("territoire-marne", () -> consultation.document(id, false));
    byte[] word = scenes.comme("territoire-marne", () -> consultation.document(id, true));
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(new String(word, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
  }

  private static CandidatureFiltre tout(AppelId appel) {
    return new CandidatureFiltre(appel, "", null, false);
  }

  private void ecrire(CandidatureId id, String cle, String valeur) {
    scenes.ecrire();
    acteurs.comme("territoire-marne", () -> reponses.ecrire(id, cle, -1, valeur));
  }

  private CandidatureLue lue(String login, CandidatureId id) {
    return scenes.comme(login, () -> consultation.lire(id));
  }

  private RegleMetierException refus(CandidatureId id, String cle, String valeur) {
    try {
      ecrire(id, cle, valeur);
      throw new AssertionError("accepted");
    } catch (RegleMetierException refus) {
      return refus;
    }
  }
}
