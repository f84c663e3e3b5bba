package fr.cascade.habilitations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Invitation;
import fr.cascade.habilitations.InvitationService;
import fr.cascade.habilitations.LienEmis;
import fr.cascade.habilitations.Role;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.Periode;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
@WithAnonymousUser
class InvitationViewTest extends SpringBrowserlessTest {

  @Autowired InvitationService invitations;
  @Autowired Acteurs acteurs;

  @Test
  void unVisiteurChoisitSonMotDePasseParLeLien() {
    LienEmis lien = acteurs.comme("admin", () -> invitations.inviter(invitation()));
    UI.getCurrentOrThrow().navigate(lien.chemin());
    assertThat(texte()).contains("essai-lien", "fonction d’essai");

    choisir("quatre mots au hasard", "autre chose");
    assertThat(champ(1).getErrorMessage()).isEqualTo("Les deux mots de passe diffèrent.");
    choisir("court", "court");
    assertThat(champ(0).getErrorMessage()).contains("12 à 72");
    choisir("quatre mots au hasard", "quatre mots au hasard");
    assertThat(getCurrentView()).isInstanceOf(ConnexionView.class);
    assertThat(texte()).contains("Votre mot de passe est enregistré");

    UI.getCurrentOrThrow().navigate(lien.chemin());
    assertThat(texte()).contains("Ce lien n’est plus valable");
  }

  @Test
  void loubliDonneLaMemeReponseQueLeCompteExisteOuNon() {
    for (String login : new String[] {"pe-centre", "personne"}) {
      navigate(MotDePasseOublieView.class);
      test(findInView(TextField.class).single()).setValue(login);
      test(findInView(Button.class).withText("Recevoir un lien").single()).click();
      assertThat(texte()).contains(MotDePasseOublieView.REPONSE);
    }
  }

  private void choisir(String nouveau, String confirmation) {
    test(champ(0)).setValue(nouveau);
    test(champ(1)).setValue(confirmation);
    test(findInView(Button.class).withText("Enregistrer").single()).click();
  }

  private PasswordField champ(int rang) {
    return findInView(PasswordField.class).all().get(rang);
  }

  private String texte() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private static Invitation invitation() {
    return new Invitation(
        "essai-lien",
        "fonction d’essai",
        new Courriel("essai-lien@exemple.fr"),
        new Habilitation(Role.LECTEUR, new TerritoireCode("REG-24")),
        new Periode(LocalDate.of(2000, 1, 1), null));
  }
}
