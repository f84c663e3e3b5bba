package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.AvisExpertService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asks an expert: whom, what, for when. */
final class DialogueExpert extends Dialog {

  private static final int JOURS_PROPOSES = 10;

  private final ComboBox<CompteResume> expert = new ComboBox<>("Expert");
  private final TextArea question = new TextArea("Ce que vous lui demandez");
  private final ChampDate echeance = new ChampDate("Avis attendu pour le");

  DialogueExpert(
      CandidatureId id,
      List<CompteResume> experts,
      AvisExpertService service,
      LocalDate aujourdhui,
      SerializableRunnable ensuite) {
    setHeaderTitle("Demander un avis d’expert");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    expert.setItems(experts);
    expert.setItemLabelGenerator(CompteResume::libelle);
    expert.setRequiredIndicatorVisible(true);
    question.setRequiredIndicatorVisible(true);
    question.setMinHeight("7rem");
    echeance.setValue(aujourdhui.plusDays(JOURS_PROPOSES));
    var champs = new Div(expert, question, echeance);
    champs.addClassName("formulaire");
    add(
        new Paragraph(
            "L’expert lit le dossier une fois qu’il a déclaré n’avoir aucun lien avec ce"
                + " territoire. Son avis est montré à l’instruction et au jury."),
        champs);
    var demander = new Button("Demander l’avis", _ -> demander(id, service, ensuite));
    demander.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), demander);
  }

  private void demander(CandidatureId id, AvisExpertService service, SerializableRunnable ensuite) {
    Map<String, HasValidationProperties> champs =
        Map.of("expert", expert, "question", question, "echeance", echeance);
    champs.values().forEach(c -> c.setInvalid(false));
    CompteResume choisi = expert.getValue();
    if (choisi == null) {
      expert.setErrorMessage("Choisissez l’expert.");
      expert.setInvalid(true);
      expert.focus();
      return;
    }
    boolean fait =
        Messages.essayer(
            () -> service.demander(id, choisi.id(), question.getValue(), echeance.getValue()),
            champs);
    if (fait) {
      close();
      Messages.succes("Avis demandé : l’expert est prévenu.");
      ensuite.run();
    }
  }
}
