package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.documents.Empreinte;
import fr.cascade.documents.Pdfs;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class AnnexeServiceTest {

  @Autowired AnnexeService annexes;
  @Autowired AnnexeConsultation lecture;
  @Autowired DocumentsConsultation documents;
  @Autowired ConventionService conventions;
  @Autowired JournalConsultation journal;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private <T> T redacteur(Supplier<T> acte) {
    return acteurs.comme("mission-centre", acte);
  }

  private void redacteur(Runnable acte) {
    acteurs.comme("mission-centre", acte);
  }

  private List<String> titres(ConventionId id) {
    return redacteur(() -> lecture.annexes(id)).stream().map(AnnexeLue::designation).toList();
  }

  private AnnexeId texte(ConventionId id, String titre) {
    return redacteur(
        () -> {
          AnnexeId annexe = annexes.rediger(id, titre);
          annexes.ecrire(id, annexe, 0, "<p>Texte de " + titre + ".</p>");
          return annexe;
        });
  }

  private AnnexeId fichier(ConventionId id, String titre) {
    return redacteur(() -> annexes.joindre(id, titre, "carte.pdf", Pdfs.de(2)));
  }

  @Test
  void lesAnnexesSontOrdonneesEtSeRangent() {
    ConventionId id = scenarios.brouillonRegional();
    texte(id, "Calendrier");
    AnnexeId carte = fichier(id, "Carte");
    AnnexeId lexique = texte(id, "Lexique");
    redacteur(() -> annexes.monter(id, lexique));
    redacteur(() -> annexes.monter(id, lexique));
    redacteur(() -> annexes.monter(id, lexique));
    assertThat(titres(id))
        .containsExactly("Annexe 1 – Lexique", "Annexe 2 – Calendrier", "Annexe 3 – Carte");
    redacteur(() -> annexes.descendre(id, lexique));
    redacteur(() -> annexes.retirer(id, lexique));
    redacteur(() -> annexes.renommer(id, carte, "Carte des sites"));
    assertThat(titres(id)).containsExactly("Annexe 1 – Calendrier", "Annexe 2 – Carte des sites");
    assertThat(
            redacteur(
                    () ->
                        journal
                            .historique("convention:" + id.valeur(), PageRequest.of(0, 50))
                            .getContent())
                .toString())
        .contains(
            "« Annexe 2 – Carte » ajoutée", "retirée", "devient « Annexe 2 – Carte des sites »");
  }

  @Test
  void unTexteEstNettoyeEtNEcrasePasUnPlusRecent() {
    ConventionId id = scenarios.brouillonRegional();
    AnnexeId annexe = redacteur(() -> annexes.rediger(id, "Calendrier"));
    var recu = redacteur(() -> annexes.ecrire(id, annexe, 0, "<p>Mai 𝒢<script>x</script></p>"));
    assertThat(recu.texte()).isEqualTo("<p>Mai 𝒢</p>");
    assertThat(recu.revision()).isEqualTo(1);
    refuse("RG-175", () -> annexes.ecrire(id, annexe, 0, "<p>Autre</p>"));
    refuse("RG-171", () -> annexes.ecrire(id, annexe, 1, "<p>" + "é".repeat(150_001) + "</p>"));
    refuse("RG-170", () -> annexes.renommer(id, annexe, " "));
    refuse("RG-170", () -> annexes.rediger(id, "t".repeat(201)));
    refuse("RG-172", () -> annexes.remplacer(id, annexe, "a.pdf", Pdfs.de(1)));
  }

  @Test
  void unMauvaisFichierEstRefuseEtLeBonGarde() {
    ConventionId id = scenarios.brouillonRegional();
    AnnexeId carte = fichier(id, "Carte");
    byte[] texte = "bonjour".getBytes(StandardCharsets.UTF_8);
    refuse("RG-172", () -> annexes.remplacer(id, carte, "carte.pdf", texte));
    refuse("RG-031", () -> annexes.joindre(id, "Lourde", "l.pdf", new byte[21 * 1024 * 1024]));
    refuse("RG-171", () -> annexes.ecrire(id, carte, 0, "<p>Un fichier n'est pas un texte.</p>"));
    byte[] autre = Pdfs.de(5);
    redacteur(() -> annexes.remplacer(id, carte, "carte-v2.pdf", autre));
    AnnexeLue lue = redacteur(() -> lecture.annexes(id)).getFirst();
    assertThat(lue.fichier())
        .isEqualTo(new AnnexeLue.Fichier("carte-v2.pdf", 5, autre.length, Empreinte.sha256(autre)));
    assertThat(redacteur(() -> lecture.fichier(id, carte)).contenu()).isEqualTo(autre);
  }

  @Test
  void seulLeRedacteurToucheAuxAnnexesDeSonBrouillon() {
    ConventionId id = scenarios.brouillonRegional();
    AnnexeId annexe = texte(id, "Calendrier");
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> annexes.retirer(id, annexe)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> lecture.annexes(id)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("direccte-centre", () -> annexes.rediger(id, "Autre")))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> documents.docx(id)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> documents.synthese(id)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void lAnnexeDUneAutreConventionNExistePasIci() {
    ConventionId regionale = scenarios.brouillonRegional();
    AnnexeId sienne = texte(regionale, "Calendrier");
    scenarios.resoumettre(regionale);
    signer(regionale);
    ConventionId locale = scenarios.brouillonLocal(regionale);
    AnnexeId annexe =
        acteurs.comme("ml-touraine", () -> annexes.joindre(locale, "Plan", "p.pdf", Pdfs.de(1)));
    assertThatThrownBy(() -> acteurs.comme("pe-centre", () -> lecture.fichier(regionale, annexe)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () -> acteurs.comme("ml-touraine", () -> annexes.renommer(locale, sienne, "Pris")))
        .isInstanceOf(IntrouvableException.class);
  }

  private void signer(ConventionId id) {
    for (String login : List.of("pe-centre", "arml-centre", "direccte-centre")) {
      scenarios.signer(id, login);
    }
  }

  @Test
  void uneAnnexeVideNePartPasEtUnTexteSoumisNeChangePlus() {
    ConventionId id = scenarios.brouillonRegional();
    AnnexeId annexe = redacteur(() -> annexes.rediger(id, "Calendrier"));
    refuse("RG-176", () -> conventions.soumettre(id));
    redacteur(() -> annexes.ecrire(id, annexe, 0, "<p>Mois par mois.</p>"));
    redacteur(() -> conventions.soumettre(id));
    refuse("RG-110", () -> annexes.retirer(id, annexe));
    refuse("RG-110", () -> annexes.ecrire(id, annexe, 1, "<p>Tard.</p>"));
    refuse("RG-110", () -> annexes.rediger(id, "Tard"));
  }

  @Test
  void ceQuiEstSigneComprendLesAnnexesEtLesTextesDescendent() throws Exception {
    ConventionId id = scenarios.brouillonRegional();
    texte(id, "Calendrier");
    fichier(id, "Carte");
    redacteur(() -> conventions.soumettre(id));
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    String empreinte =
        redacteur(() -> lecture.annexes(id)).get(1).leFichier().orElseThrow().empreinte();
    try (var pdf = Loader.loadPDF(redacteur(() -> documents.pdf(id)).contenu())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains("Annexe1–Calendrier", "TextedeCalendrier.", "carte.pdf»,2pages", empreinte);
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
          .extracting("title")
          .contains("Annexes", "Annexe 1 – Calendrier");
    }
    signer(id);
    ConventionId locale = scenarios.brouillonLocal(id);
    acteurs.comme(
        "ml-touraine",
        () -> {
          assertThat(lecture.annexes(locale))
              .singleElement()
              .matches(a -> a.heritee() && a.titre().equals("Calendrier"));
          assertThat(lecture.duParent(locale))
              .singleElement()
              .satisfies(a -> assertThat(lecture.fichier(locale, a.id()).contenu()).isNotEmpty());
        });
  }

  private void refuse(String regle, Runnable acte) {
    assertThatThrownBy(() -> redacteur(acte))
        .isInstanceOfSatisfying(
            RegleMetierException.class, e -> assertThat(e.code()).isEqualTo(regle));
  }
}
