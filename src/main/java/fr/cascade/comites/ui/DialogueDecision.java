package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.comites.DecisionSaisie;
import fr.cascade.comites.Majorite;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.VoteSaisi;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a decision: what, who, by when, and the votes where they are counted. */
final class DialogueDecision extends Dialog {

  private final TextArea texte = new TextArea("Ce qui est décidé");
  private final TextField responsable = new TextField("Chargé de le faire");
  private final ChampDate echeance = new ChampDate("Échéance (facultatif)");
  private final Select<Majorite> majorite = new Select<>();
  private final IntegerField pour = voix("Pour");
  private final IntegerField contre = voix("Contre");
  private final IntegerField abstentions = voix("Abstentions");
  private final Checkbox preponderante = new Checkbox("La présidence a voté pour");
  private final ChampArticle article;
  private final Div votes = new Div(pour, contre, abstentions);

  DialogueDecision(
      SeanceDetail seance, @Nullable PointId point, ServicesSeance services, Agir agir) {
    article = new ChampArticle(seance.articles());
    setHeaderTitle("Noter une décision");
    setWidth("38rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    texte.setManualValidation(true);
    texte.setRequiredIndicatorVisible(true);
    texte.setMaxLength(2000);
    texte.setWidthFull();
    responsable.setManualValidation(true);
    responsable.setRequiredIndicatorVisible(true);
    responsable.setMaxLength(200);
    echeance.setManualValidation(true);
    majorite.setLabel("Comment");
    majorite.setItems(Majorite.values());
    majorite.setItemLabelGenerator(Majorite::libelle);
    majorite.addValueChangeListener(change -> compter(change.getValue(), seance));
    majorite.setValue(Majorite.CONSENSUS);
    votes.addClassName("votes");
    var champs = new Div(responsable, echeance, majorite);
    champs.addClassName("champs-decision");
    add(
        texte,
        champs,
        article,
        votes,
        preponderante,
        new Paragraph("%d voix présentes ou représentées.".formatted(seance.voix())));
    var noter = new Button("Noter la décision", _ -> noter(seance, point, services, agir));
    noter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), noter);
  }

  private static IntegerField voix(String libelle) {
    var champ = new IntegerField(libelle);
    champ.setManualValidation(true);
    champ.setMin(0);
    champ.setValue(0);
    champ.setStepButtonsVisible(true);
    return champ;
  }

  private void compter(Majorite choisie, SeanceDetail seance) {
    votes.setVisible(choisie.vote());
    preponderante.setVisible(choisie.vote() && seance.voixPreponderante());
  }

  @Override
  public void open() {
    super.open();
    texte.focus();
  }

  private void noter(
      SeanceDetail seance, @Nullable PointId point, ServicesSeance services, Agir agir) {
    Map<String, HasValidationProperties> champs =
        Map.of(
            "texte", texte,
            "responsable", responsable,
            "echeance", echeance,
            "article", article.champ(),
            "pour", pour);
    champs.values().forEach(c -> c.setInvalid(false));
    var saisie =
        new DecisionSaisie(
            texte.getValue(),
            responsable.getValue(),
            echeance.getValue(),
            article.cle(),
            article.correction());
    var vote =
        new VoteSaisi(
            majorite.getValue(),
            nombre(pour),
            nombre(contre),
            nombre(abstentions),
            preponderante.getValue());
    if (Messages.essayer(
        () -> services.tenue().decider(seance.id(), saisie, vote, point), champs)) {
      close();
      agir.faire(() -> {});
    }
  }

  private static int nombre(IntegerField champ) {
    return champ.getValue() == null ? 0 : champ.getValue();
  }
}
