package fr.cascade.conventions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.router.QueryParameters;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.AnnexeLue;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.Scenarios;
import fr.cascade.documents.Pdfs;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.ChampFichier;
import fr.cascade.socle.ui.EditeurTexte;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("mission-centre")
class AnnexesViewTest extends SpringBrowserlessTest {

  @Autowired Scenarios scenarios;
  @Autowired AnnexeConsultation annexes;

  private ConventionId id;

  @BeforeEach
  void ouvrir() {
    id = scenarios.brouillonRegional();
    UI.getCurrent()
        .navigate(
            ConventionRoutes.atelier(id),
            QueryParameters.of(PlanArticles.PARAMETRE, PlanArticles.ANNEXES));
  }

  private TextField nouveau() {
    return find(TextField.class).withLabel("Titre de la nouvelle annexe").single();
  }

  private void ajouterTexte(String titre) {
    test(nouveau()).setValue(titre);
    test(find(Button.class).withText("Ajouter un texte").single()).click();
  }

  private void joindre(String nom, byte[] contenu) {
    var envoi = find(Upload.class).all().getLast();
    new UploadTester<>(envoi).upload(nom, "application/pdf", contenu);
  }

  private List<AnnexeLue> lues() {
    return annexes.annexes(id);
  }

  private Button bouton(int rang, String libelle) {
    return find(Button.class).withText(libelle).all().get(rang);
  }

  @Test
  void unTexteSAjouteSEcritEtSeLitSurLaFiche() {
    ajouterTexte(" ");
    assertThat(nouveau().getErrorMessage()).contains("de 1 à 200 caractères");
    ajouterTexte("Calendrier");
    assertThat(nouveau().isInvalid()).isFalse();
    find(EditeurTexte.class).single().setValue("<p>Mai<script>x</script></p>");
    assertThat(lues()).singleElement().matches(a -> a.texte().equals("<p>Mai</p>"));
    assertThat(find(PlanArticles.class).single().getElement().getTextRecursively())
        .contains("1 annexe");

    UI.getCurrent().navigate(ConventionRoutes.fiche(id));
    assertThat(find(H2.class).all()).extracting(H2::getText).contains("Annexe 1 – Calendrier");
  }

  @Test
  void unPdfSeJointPrendSonNomEtUnMauvaisFichierLeDitAuChamp() {
    joindre("photo.pdf", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(find(ChampFichier.class).single().getErrorMessage()).contains("n’est pas un PDF");
    assertThat(lues()).isEmpty();
    joindre("carte_des_sites.pdf", Pdfs.de(2));
    assertThat(lues())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.titre()).isEqualTo("carte des sites");
              assertThat(a.leFichier().orElseThrow().pages()).isEqualTo(2);
            });
  }

  @Test
  void onRangeEtOnRetireApresConfirmation() {
    ajouterTexte("Un");
    ajouterTexte("Deux");
    assertThat(bouton(0, "Monter").isEnabled()).isFalse();
    test(bouton(1, "Monter")).click();
    assertThat(lues()).extracting(AnnexeLue::titre).containsExactly("Deux", "Un");
    test(bouton(0, "Retirer…")).click();
    assertThat(lues()).hasSize(2);
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(lues()).extracting(AnnexeLue::designation).containsExactly("Annexe 1 – Un");
  }
}
