package fr.cascade.avenants.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.NouvelAvenant;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** Opens the draft of an avenant: what for, and which articles. */
final class DialogueOuverture extends Dialog {

  private final ConventionId convention;
  private final AvenantService avenants;
  private final TextField objet = new TextField("Objet de l’avenant");
  private final ChampArticles articles;

  DialogueOuverture(ConventionId convention, AvenantConsultation lecture, AvenantService avenants) {
    this.convention = convention;
    this.avenants = avenants;
    articles = new ChampArticles("Articles à modifier", lecture.texte(convention).articles());
    articles.setHelperText("Vous pourrez en ajouter ou en retirer dans le brouillon.");
    objet.setHelperText("En une phrase, par exemple : dire où le comité se réunit.");
    objet.setRequiredIndicatorVisible(true);
    objet.setManualValidation(true);
    objet.setMaxLength(200);
    objet.setWidthFull();
    setHeaderTitle("Ouvrir un avenant");
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(
        new Paragraph(
            "L’avenant remplace le texte d’articles de la convention. Une seconde personne le"
                + " valide, puis chaque partie le signe ; le texte signé s’applique d’ici là."),
        objet,
        articles);
    var ouvrir = new Button("Ouvrir le brouillon", _ -> ouvrir());
    ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), ouvrir);
  }

  @Override
  public void open() {
    super.open();
    objet.focus();
  }

  private void ouvrir() {
    objet.setInvalid(false);
    articles.setInvalid(false);
    Messages.essayer(
        () -> {
          AvenantId id =
              avenants.ouvrir(new NouvelAvenant(convention, objet.getValue(), "", articles.cles()));
          close();
          UI.getCurrentOrThrow().navigate(AvenantRoutes.avenant(id));
        },
        Map.of("objet", objet, "articles", articles));
  }
}
