package fr.cascade.habilitations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.Acteurs;
import fr.cascade.ConnecteComme;
import fr.cascade.TestCascade;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.UtilisateurId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@ConnecteComme("admin")
class CompteViewTest extends SpringBrowserlessTest {

  @Autowired Acteurs acteurs;
  @Autowired PerimetresProposes perimetres;
  @Autowired UtilisateurService utilisateurs;

  @Test
  void inviterMontreLeLienUneFoisQuandAucunCourrielNePart() {
    navigate(InviterView.class);
    inviter();
    assertThat(find(Dialog.class).exists()).as("le rôle manque").isFalse();

    var role = selecteur();
    role.setValue(Role.NATIONAL);
    assertThat(find(ComboBox.class).all().getLast().getValue())
        .as("le seul périmètre possible est choisi")
        .isNotNull();
    inviter();
    assertThat(findInView(EmailField.class).single().getErrorMessage()).contains("courriel");

    champ("Identifiant").setValue("essai-vue-invite");
    champ("Fonction").setValue("fonction d’essai");
    findInView(EmailField.class).single().setValue("essai@exemple.fr");
    inviter();
    assertThat(find(TextArea.class).single().getValue()).contains("/invitation/");
    test(find(Button.class).withText("J’ai noté le lien").single()).click();
    assertThat(texte()).contains("Invité", "essai-vue-invite", "Chargé de mission national");
  }

  @Test
  void unRoleSeRetireApresConfirmation() {
    ouvrir("mission-reunion");
    assertThat(texte()).contains("En cours");
    test(findInView(Button.class).withText("Retirer").single()).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(texte()).contains("Passé", "0 rôle aujourd’hui");
  }

  @Test
  void lesPerimetresSuiventLeRole() {
    assertThat(perimetres.rechercher(Role.REGIONAL, "centre", 0, 10))
        .extracting(p -> p.perimetre().cle())
        .contains("REG-24")
        .allMatch(cle -> cle.startsWith("REG-"));
    assertThat(perimetres.rechercher(Role.SIGNATAIRE, "touraine", 0, 10))
        .isNotEmpty()
        .allMatch(p -> p.perimetre().cle().startsWith("ORG-"));
    assertThat(perimetres.rechercher(Role.ADMINISTRATEUR, "", 0, 10)).hasSize(1);
  }

  @Test
  @ConnecteComme("lecteur")
  void unCompteFermeEnCoursDeSessionNeNaviguePlus() {
    navigate(MonCompteView.class);
    UtilisateurId lecteur = acteurs.id("lecteur");
    acteurs.comme("admin", () -> utilisateurs.desactiver(lecteur));
    UI.getCurrentOrThrow().navigate("messages");
    assertThat(getCurrentView()).isInstanceOf(MonCompteView.class);
  }

  private void ouvrir(String login) {
    UI.getCurrentOrThrow().navigate(CompteView.route(acteurs.id(login)));
  }

  private void inviter() {
    test(findInView(Button.class).withText("Inviter").single()).click();
  }

  private TextField champ(String libelle) {
    return findInView(TextField.class).withPropertyValue(TextField::getLabel, libelle).single();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Role> selecteur() {
    return (ComboBox<Role>) findInView(ComboBox.class).all().getFirst();
  }

  private String texte() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }
}
