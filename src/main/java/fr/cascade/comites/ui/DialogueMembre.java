package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.NouveauMembre;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Seats somebody: a function, an organisation, a college, a vote, a term. */
final class DialogueMembre extends Dialog {

  private final TextField qualite = new TextField("Fonction");
  private final ComboBox<Organisation> organisation = new ComboBox<>("Organisation (facultatif)");
  private final ComboBox<String> college = new ComboBox<>("Collège");
  private final Checkbox voix = new Checkbox("Voix délibérative", true);
  private final Checkbox president = new Checkbox("Préside ou copréside");
  private final ComboBox<MembreLu> titulaire = new ComboBox<>("Suppléant de (facultatif)");
  private final ChampDate debut = new ChampDate("Début du mandat");
  private final ChampDate fin = new ChampDate("Fin du mandat (facultatif)");
  private final SerializableConsumer<NouveauMembre> acte;

  DialogueMembre(
      ComiteDetail comite,
      OrganisationConsultation organisations,
      LocalDate jour,
      SerializableConsumer<NouveauMembre> acte) {
    this.acte = acte;
    setHeaderTitle("Nommer un membre");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    qualite.setRequiredIndicatorVisible(true);
    qualite.setManualValidation(true);
    qualite.setMaxLength(200);
    qualite.setHelperText("La fonction, par exemple « Directeur adjoint de la Mission locale ».");
    organisation.setItemLabelGenerator(Organisation::nomCourt);
    organisation.setItemsWithFilterConverter(
        (Query<Organisation, String> page) -> trouver(organisations, page, jour), texte -> texte);
    college.setAllowCustomValue(true);
    college.addCustomValueSetListener(e -> college.setValue(e.getDetail()));
    college.setItems(comite.membres().stream().map(MembreLu::college).distinct().toList());
    comite.membres().stream().findFirst().ifPresent(m -> college.setValue(m.college()));
    titulaire.setItems(comite.membres().stream().filter(m -> m.suppleantDe() == null).toList());
    titulaire.setItemLabelGenerator(MembreLu::qualite);
    titulaire.setClearButtonVisible(true);
    debut.setManualValidation(true);
    debut.setValue(jour);
    fin.setManualValidation(true);
    var champs = new Div(qualite, organisation, college, voix, president, titulaire, debut, fin);
    champs.addClassName("champs-membre");
    add(champs);
    var nommer = new Button("Nommer", _ -> agir());
    nommer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), nommer);
  }

  private static Stream<Organisation> trouver(
      OrganisationConsultation organisations, Query<Organisation, String> page, LocalDate jour) {
    return organisations
        .rechercher(page.getFilter().orElse(""), null, jour, page.getOffset(), page.getLimit())
        .stream();
  }

  private void agir() {
    Map<String, HasValidationProperties> champs =
        Map.of("qualite", qualite, "debut", debut, "fin", fin);
    champs.values().forEach(c -> c.setInvalid(false));
    var depuis = debut.getValue();
    if (depuis == null) {
      debut.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
      debut.setInvalid(true);
      return;
    }
    var choisie = organisation.getValue();
    var place = titulaire.getValue();
    var nouveau =
        new NouveauMembre(
            choisie == null ? null : choisie.id(),
            null,
            qualite.getValue(),
            college.getValue() == null ? "" : college.getValue(),
            voix.getValue(),
            1,
            president.getValue(),
            place == null ? null : place.id(),
            depuis,
            fin.getValue());
    if (Messages.essayer(() -> acte.accept(nouveau), champs)) {
      close();
    }
  }
}
