package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.Siret;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens an organisation inside what the administrator runs. */
final class DialogueOrganisation extends Dialog {

  private static final Set<TypeTerritoire> TOUS = EnumSet.allOf(TypeTerritoire.class);

  private final ComboBox<TypeOrganisation> type = new ComboBox<>("Type");
  private final ComboBox<Territoire> territoire = new ComboBox<>("Territoire");
  private final TextField siret = new TextField("SIRET (facultatif)");
  private final ChampsNom nom;
  private final SerializableConsumer<CreationOrganisation> acte;

  DialogueOrganisation(
      UtilisateurConsultation comptes,
      TerritoireConsultation territoires,
      LocalDate jour,
      SerializableConsumer<CreationOrganisation> acte) {
    this.acte = acte;
    nom = new ChampsNom(jour);
    setHeaderTitle("Ouvrir une organisation");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    regler(comptes, territoires, jour);
    var champs = new Div(type, territoire, siret);
    champs.addClassName("champs-dialogue");
    add(champs, nom);
    var ouvrir = new Button("Ouvrir", _ -> ouvrir());
    ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), ouvrir);
  }

  private void regler(
      UtilisateurConsultation comptes, TerritoireConsultation territoires, LocalDate jour) {
    type.setItems(TypeOrganisation.values());
    type.setItemLabelGenerator(TypeOrganisation::libelle);
    territoire.setItems(
        demande ->
            comptes.territoiresAdministres().stream()
                .flatMap(
                    ou ->
                        territoires
                            .rechercherDans(
                                ou,
                                demande.getFilter().orElse(""),
                                TOUS,
                                jour,
                                demande.getOffset() + demande.getLimit())
                            .stream())
                .skip(demande.getOffset())
                .limit(demande.getLimit()));
    territoire.setItemLabelGenerator(t -> "%s (%s)".formatted(t.nom(), t.codeOfficiel()));
    territoire.setPlaceholder("Nom ou code");
    for (var champ : List.of(type, territoire)) {
      champ.setRequiredIndicatorVisible(true);
      champ.setManualValidation(true);
    }
    siret.setHelperText("Quatorze chiffres.");
    siret.setManualValidation(true);
  }

  private void ouvrir() {
    Appellation appellation = nom.lue();
    exiger(type, "Choisissez le type.");
    exiger(territoire, "Choisissez le territoire.");
    siret.setInvalid(false);
    if (appellation == null || type.isEmpty() || territoire.isEmpty()) {
      return;
    }
    Map<String, HasValidationProperties> champs = new HashMap<>(nom.parNom());
    champs.put("siret", siret);
    if (Messages.essayer(() -> acte.accept(creation(appellation)), champs)) {
      close();
      Messages.succes("L’organisation est ouverte.");
    }
  }

  private CreationOrganisation creation(Appellation appellation) {
    return new CreationOrganisation(
        type.getValue(),
        territoire.getValue().code(),
        siret.getValue().isBlank() ? null : new Siret(siret.getValue()),
        null,
        List.of(appellation));
  }

  private static void exiger(ComboBox<?> champ, String phrase) {
    champ.setErrorMessage(phrase);
    champ.setInvalid(champ.isEmpty());
  }
}
