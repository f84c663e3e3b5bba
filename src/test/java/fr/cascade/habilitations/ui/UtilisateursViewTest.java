package fr.cascade.habilitations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.TestCascade;
import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.ComptesDEssai;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.TerritoireCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@WithMockUser(username = "essai-vue-admin", roles = "ADMINISTRATEUR")
class UtilisateursViewTest extends SpringBrowserlessTest {

  @Autowired UtilisateurConnecte connecte;
  @Autowired UtilisateurService utilisateurs;
  @Autowired UtilisateurConsultation consultation;

  @BeforeEach
  void deuxComptes() {
    ComptesDEssai.ouvrir(
        connecte,
        utilisateurs,
        "essai-vue-admin",
        new Habilitation(Role.ADMINISTRATEUR, TerritoireCode.NATION));
    ComptesDEssai.ouvrir(
        connecte,
        utilisateurs,
        "essai-vue-centre",
        new Habilitation(Role.REGIONAL, new TerritoireCode("REG-24")));
  }

  @Test
  void laRechercheTrouveLeCompteEtSesRolesEnClair() {
    chercher("essai-vue-centre");
    assertThat(test(grille()).size()).isEqualTo(1);
    assertThat(test(grille()).getCellText(0, 2)).startsWith("Chargé de mission régional (Centre");
  }

  @Test
  void desactiverDemandeConfirmation() {
    chercher("essai-vue-centre");
    var desactiver = test(grille()).getCellComponent(0, 4).getChildren().findFirst().orElseThrow();
    test((Button) desactiver).click();
    assertThat(compte().actif()).isTrue();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(compte().actif()).isFalse();
  }

  private CompteAdministre compte() {
    return consultation.comptes("essai-vue-centre", 0, 1).getFirst();
  }

  private void chercher(String texte) {
    navigate(UtilisateursView.class);
    test(find(TextField.class).single()).setValue(texte);
  }

  @SuppressWarnings("unchecked")
  private Grid<CompteAdministre> grille() {
    return (Grid<CompteAdministre>) find(Grid.class).single();
  }
}
