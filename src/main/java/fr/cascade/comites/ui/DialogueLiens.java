package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.comites.LienPersonnel;
import java.util.List;

/** Personal links, told once: to be sent to whoever has no account. */
final class DialogueLiens extends Dialog {

  private DialogueLiens(String phrase, List<LienPersonnel> liens, String adresse) {
    setHeaderTitle("Liens personnels");
    setWidth("38rem");
    setMaxWidth("100%");
    add(new Paragraph(phrase));
    liens.forEach(lien -> add(champ(lien, adresse)));
    getFooter().add(new Button("Fermer", _ -> close()));
  }

  /** Those of a poll. */
  static DialogueLiens duSondage(List<LienPersonnel> liens, String adresse) {
    return new DialogueLiens(
        "Chaque membre qui a un compte a reçu le sien. Envoyez les autres : ils ne sont montrés"
            + " qu’une fois, et chacun répond une fois, pour ce membre seulement.",
        liens,
        adresse);
  }

  /** Those of a convocation, for the members who have no account. */
  static DialogueLiens deLaConvocation(List<LienPersonnel> liens, String adresse) {
    return new DialogueLiens(
        "Ces membres n’ont pas de compte : envoyez à chacun la convocation avec son lien, montré"
            + " cette fois seulement. Il répond sans mot de passe, jusqu’à la réunion.",
        liens,
        adresse);
  }

  static TextField champ(LienPersonnel lien, String adresse) {
    var champ = new TextField(lien.qualite());
    champ.setReadOnly(true);
    champ.setValue(adresse + lien.chemin());
    champ.setWidthFull();
    return champ;
  }
}
