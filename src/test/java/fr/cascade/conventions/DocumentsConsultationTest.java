package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.Pdfs;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.signatures.DossierConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.SignatureId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class DocumentsConsultationTest {

  @Autowired DocumentsConsultation documents;
  @Autowired DossierConsultation dossiers;
  @Autowired AnnexeService annexes;
  @Autowired RedactionService redaction;
  @Autowired ConventionConsultation consultation;
  @Autowired OrganisationConsultation organisations;
  @Autowired HorlogeMetier horloge;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void leWordDUnBrouillonSeDitProjetDansSonNomEtEnTete() throws IOException {
    ConventionId id = scenarios.brouillonRegional();
    DocumentContenu docx = acteurs.comme("mission-centre", () -> documents.docx(id));
    assertThat(docx.nom()).matches("CR-REG-24-2010-\\d{4,}-projet\\.docx");
    assertThat(mots(docx))
        .contains("PROJET – document de travail", "Article 1 – Visas")
        .contains("Pour le préfet et par délégation", "Directeur régional")
        .contains("Pour Pôle emploi Centre")
        .contains("Pour Association régionale des Missions locales du Centre")
        .contains("Président de l’association")
        .doesNotContain("fait foi");
  }

  @Test
  void leWordDUnTexteFigeRenvoieAuPdfArchive() throws IOException {
    ConventionId id = scenarios.regionaleASigner();
    DocumentContenu docx = acteurs.comme("mission-centre", () -> documents.docx(id));
    String empreinte = scenarios.detail("mission-centre", id).circuits().getFirst().empreinte();
    assertThat(docx.nom()).doesNotContain("projet");
    assertThat(mots(docx))
        .contains("Seul fait foi le PDF archivé dans le portail, d’empreinte SHA-256 " + empreinte)
        .contains("Texte figé le 3 mai 2010.");
  }

  @Test
  void unTexteSigneAilleursNeSeDitPasFigeIci() throws IOException {
    ConventionId accord = scenarios.accord();
    assertThat(mots(acteurs.comme("national", () -> documents.docx(accord))))
        .contains("Texte signé hors du portail le 26 janvier 2010")
        .contains("Pour l’État")
        .doesNotContain("Texte figé");
  }

  @Test
  void laSyntheseDitLeTexteSesChiffresEtCeQuiChange() {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre",
        () -> {
          redaction.chiffrer(id, TypeChiffre.COMITES_LOCAUX_PAR_AN, BigDecimal.valueOf(6));
          var objet = consultation.detail(id).article("objet").orElseThrow();
          redaction.ecrireArticle(id, "objet", objet.version(), objet.titre(), "<p>Ici.</p>");
          annexes.joindre(id, "Carte", "carte.pdf", Pdfs.de(1));
        });
    assertThat(acteurs.comme("mission-centre", () -> documents.synthese(id)).html())
        .contains("6 ; le texte parent demande 5 : plus stricte.")
        .contains("toutes les obligations du texte parent sont respectées")
        .contains("<dt>Adaptés</dt><dd>1 article : Article 4 – Objet</dd>")
        .contains("Annexe 1 – Carte", "Sur quel pouvoir chacun signe", "ACN-2010-ML");
  }

  @Test
  void laSyntheseTientSurUnePageAvecVingtParties() throws IOException {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme(
        "mission-centre",
        () -> {
          var vingt = organisations.rechercher("", null, horloge.aujourdhui(), 20);
          redaction.definirParties(
              id,
              IntStream.range(0, 20)
                  .mapToObj(i -> new PartieSaisie(vingt.get(i).id(), i % 10))
                  .toList());
          redaction.intituler(id, "Convention de partenariat renforcé ".repeat(8).strip());
          for (var article : consultation.detail(id).articles()) {
            redaction.ecrireArticle(
                id,
                article.cle(),
                article.version(),
                "Titre d’article fort long ".repeat(7).strip(),
                "<p>Adapté.</p>");
          }
          for (var i = 0; i < 8; i++) {
            annexes.joindre(
                id, "Annexe au titre fort long ".repeat(7).strip(), "c.pdf", Pdfs.de(1));
          }
        });
    DocumentContenu pdf = acteurs.comme("mission-centre", () -> documents.synthesePdf(id));
    assertThat(pdf.nom()).endsWith("-synthese.pdf");
    try (var document = Loader.loadPDF(pdf.contenu())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .containsPattern("et\\s\\d+\\sautres")
          .contains("seul le texte figé est signé");
    }
  }

  @Test
  void leSignataireLitSaSyntheseEtLesFichiersDeSaSignature() {
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme("mission-centre", () -> annexes.joindre(id, "Carte", "carte.pdf", Pdfs.de(1)));
    scenarios.resoumettre(id);
    SignatureId signature = acteurs.comme("pe-centre", () -> scenarios.aMoi(id));
    var dossier = acteurs.comme("pe-centre", () -> dossiers.dossier(signature)).orElseThrow();
    assertThat(dossier.fiche().html())
        .contains("Sur quel pouvoir vous signez", "délégation de signature du directeur général");
    assertThat(dossier.pieces()).singleElement().matches(p -> p.libelle().contains("Carte"));
    long piece = dossier.pieces().getFirst().id();
    assertThat(acteurs.comme("pe-centre", () -> dossiers.piece(signature, piece)).contenu())
        .isNotEmpty();
    assertThatThrownBy(() -> acteurs.comme("arml-centre", () -> dossiers.piece(signature, piece)))
        .isInstanceOf(IntrouvableException.class);
  }

  private static String mots(DocumentContenu docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx.contenu()));
        var lecteur = new XWPFWordExtractor(document)) {
      return lecteur.getText();
    }
  }
}
