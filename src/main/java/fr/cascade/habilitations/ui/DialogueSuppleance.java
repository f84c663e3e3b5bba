package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.DemandeSuppleance;
import fr.cascade.habilitations.SuppleanceService;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.Map;

/** Who replaces the holder of the account, from when to when, with or without the signature. */
final class DialogueSuppleance extends Dialog {

  private final UtilisateurId titulaire;
  private final SuppleanceService service;
  private final SerializableRunnable suite;
  private final ComboBox<CompteResume> suppleant = new ComboBox<>("Suppléant");
  private final ChampDate debut = new ChampDate("Premier jour");
  private final ChampDate fin = new ChampDate("Dernier jour");
  private final TextField delegation = new TextField("Acte de délégation de signature");

  DialogueSuppleance(
      UtilisateurId titulaire,
      SuppleanceService service,
      HorlogeMetier horloge,
      SerializableRunnable suite) {
    this.titulaire = titulaire;
    this.service = service;
    this.suite = suite;
    setHeaderTitle("Désigner un suppléant");
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    regler(horloge);
    var jours = new Div(debut, fin);
    jours.addClassName("dates");
    add(
        new Paragraph(
            "Le suppléant voit et fait ce que les rôles de cette personne permettent, sauf"
                + " administrer le portail. L’historique nomme les deux."),
        suppleant,
        jours,
        delegation);
    var designer = new Button("Désigner", _ -> designer());
    designer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), designer);
  }

  private void regler(HorlogeMetier horloge) {
    suppleant.setItems(
        requete ->
            service.proposes(requete.getFilter().orElse("")).stream()
                .skip(requete.getOffset())
                .limit(requete.getLimit()),
        requete -> service.proposes(requete.getFilter().orElse("")).size());
    suppleant.setItemLabelGenerator(CompteResume::libelle);
    suppleant.setPlaceholder("Fonction ou identifiant");
    suppleant.setRequiredIndicatorVisible(true);
    suppleant.setManualValidation(true);
    suppleant.setWidthFull();
    debut.setValue(horloge.aujourdhui());
    debut.setManualValidation(true);
    fin.setManualValidation(true);
    delegation.setWidthFull();
    delegation.setManualValidation(true);
    delegation.setHelperText(
        "Facultatif : référence et date de l’acte. Sans lui, la suppléance ne permet pas de"
            + " signer.");
  }

  private void designer() {
    CompteResume qui = suppleant.getValue();
    LocalDate du = debut.getValue();
    LocalDate au = fin.getValue();
    exiger(suppleant, qui == null, "Choisissez la personne.");
    exiger(debut, du == null, "Écrivez la date sous la forme jj/mm/aaaa.");
    exiger(fin, au == null, "Écrivez la date sous la forme jj/mm/aaaa.");
    delegation.setInvalid(false);
    if (qui == null || du == null || au == null) {
      return;
    }
    var demande = new DemandeSuppleance(titulaire, qui.id(), du, au, delegation.getValue());
    Map<String, HasValidationProperties> champs =
        Map.of("suppleant", suppleant, "debut", debut, "fin", fin, "delegation", delegation);
    if (Messages.essayer(() -> service.designer(demande), champs)) {
      close();
      Messages.succes("La suppléance est enregistrée.");
      suite.run();
    }
  }

  private static void exiger(HasValidationProperties champ, boolean manque, String phrase) {
    champ.setErrorMessage(phrase);
    champ.setInvalid(manque);
  }
}
