package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.NouveauRepresentant;
import fr.cascade.socle.Periode;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.Map;

/**
 * Names who represents an organisation: a function, its account, whether it signs and by what act.
 */
final class DialogueRepresentant extends Dialog {

  private final TextField fonction = new TextField("Fonction");
  private final ComboBox<CompteAdministre> compte = new ComboBox<>("Compte (facultatif)");
  private final Checkbox signataire = new Checkbox("Peut signer pour l’organisation", true);
  private final TextField pouvoir = new TextField("Acte qui donne le pouvoir de signer");
  private final ChampDate debut = new ChampDate("Premier jour");
  private final ChampDate fin = new ChampDate("Dernier jour (facultatif)");
  private final SerializableConsumer<NouveauRepresentant> acte;

  DialogueRepresentant(
      UtilisateurConsultation comptes,
      LocalDate jour,
      SerializableConsumer<NouveauRepresentant> acte) {
    this.acte = acte;
    setHeaderTitle("Désigner un représentant");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    regler(comptes);
    debut.setValue(jour);
    var jours = new Div(debut, fin);
    jours.addClassName("champs-dialogue");
    add(fonction, compte, signataire, pouvoir, jours);
    var designer = new Button("Désigner", _ -> designer());
    designer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), designer);
  }

  private void regler(UtilisateurConsultation comptes) {
    fonction.setHelperText("Telle qu’elle figure sous la signature : « directeur régional ».");
    fonction.setMaxLength(150);
    fonction.setRequiredIndicatorVisible(true);
    compte.setItems(
        demande ->
            comptes
                .comptes(demande.getFilter().orElse(""), demande.getOffset(), demande.getLimit())
                .stream());
    compte.setItemLabelGenerator(c -> "%s (%s)".formatted(c.libelle(), c.login()));
    compte.setPlaceholder("Fonction ou identifiant");
    compte.setHelperText("Avec un compte, le signataire reçoit la tâche de signer.");
    compte.setClearButtonVisible(true);
    compte.addValueChangeListener(
        choix -> {
          if (fonction.isEmpty() && choix.getValue() != null) {
            fonction.setValue(choix.getValue().libelle());
          }
        });
    pouvoir.setHelperText("« décret de nomination », « délégation du 2 mars 2010 ».");
    pouvoir.setMaxLength(255);
    pouvoir.setRequiredIndicatorVisible(true);
    signataire.addValueChangeListener(
        choix -> {
          pouvoir.setVisible(choix.getValue());
          pouvoir.setInvalid(false);
        });
    for (var champ : new TextField[] {fonction, pouvoir}) {
      champ.setManualValidation(true);
      champ.setWidthFull();
    }
    compte.setManualValidation(true);
    compte.setWidthFull();
    debut.setManualValidation(true);
    fin.setManualValidation(true);
  }

  private void designer() {
    Map<String, HasValidationProperties> champs =
        Map.of(
            "fonction", fonction, "compte", compte, "pouvoir", pouvoir, "debut", debut, "fin", fin);
    champs.values().forEach(champ -> champ.setInvalid(false));
    LocalDate depuis = debut.getValue();
    if (depuis == null) {
      debut.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
      debut.setInvalid(true);
      return;
    }
    if (Messages.essayer(() -> acte.accept(lu(depuis)), champs)) {
      close();
      Messages.succes("Le représentant est désigné.");
    }
  }

  private NouveauRepresentant lu(LocalDate depuis) {
    CompteAdministre choisi = compte.getValue();
    return new NouveauRepresentant(
        fonction.getValue().strip(),
        choisi == null ? null : choisi.id(),
        signataire.getValue(),
        signataire.getValue() ? pouvoir.getValue().strip() : null,
        new Periode(depuis, fin.getValue()));
  }
}
