package fr.cascade.comites.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteFiltre;
import fr.cascade.comites.ComiteResume;
import fr.cascade.comites.ConventionAnimable;
import fr.cascade.comites.NouveauComite;
import fr.cascade.comites.TypeComite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a committee is: its agreement, its kind and name, how often it meets, its quorum. */
final class FormulaireComite extends Div {

  private final ComboBox<ConventionAnimable> convention = new ComboBox<>("Convention");
  private final Select<TypeComite> type = new Select<>();
  private final TextField perimetre = new TextField("Périmètre (facultatif)");
  private final TextField nom = new TextField("Nom du comité");
  private final IntegerField parAn = new IntegerField("Réunions par an, au moins (facultatif)");
  private final ChampsQuorum quorum = new ChampsQuorum();
  private final Checkbox voixPreponderante =
      new Checkbox("La voix de la présidence l’emporte en cas de partage");
  private final Checkbox releveSigne = new Checkbox("La présidence signe les relevés");
  private final ComboBox<ComiteResume> auDessus =
      new ComboBox<>("Comité prévenu si des réunions manquent (facultatif)");
  private final Checkbox parties =
      new Checkbox("Nommer membres les parties de la convention", true);
  private String nomPropose = "";

  FormulaireComite(ComiteConsultation comites, @Nullable ConventionAnimable choisie) {
    regler(comites);
    var quoi = new Div(convention, type, perimetre, nom);
    quoi.addClassName("champs-comite");
    add(
        Mots.carte("Le comité", quoi, parties),
        Mots.carte("Cadence", parAn, auDessus),
        Mots.carte("Quorum et votes", quorum, voixPreponderante, releveSigne));
    convention.setValue(choisie);
    proposerNom();
  }

  private void regler(ComiteConsultation comites) {
    convention.setItems(
        page ->
            comites
                .animables(page.getFilter().orElse(""), page.getOffset(), page.getLimit())
                .stream());
    convention.setItemLabelGenerator(ConventionAnimable::titre);
    convention.setRequiredIndicatorVisible(true);
    convention.setManualValidation(true);
    type.setLabel("Type");
    type.setItems(TypeComite.values());
    type.setItemLabelGenerator(TypeComite::libelle);
    type.setValue(TypeComite.COTECH);
    perimetre.setHelperText(
        "Ce qui le distingue d’un autre du même type : un bassin, par exemple.");
    perimetre.setManualValidation(true);
    perimetre.setMaxLength(100);
    nom.setRequiredIndicatorVisible(true);
    nom.setManualValidation(true);
    nom.setMaxLength(200);
    parAn.setManualValidation(true);
    parAn.setStepButtonsVisible(true);
    parAn.setMin(0);
    auDessus.setItems(
        page ->
            comites
                .rechercher(
                    new ComiteFiltre(page.getFilter().orElse(""), null),
                    page.getOffset(),
                    page.getLimit())
                .stream());
    auDessus.setItemLabelGenerator(ComiteResume::nom);
    auDessus.setClearButtonVisible(true);
    auDessus.setWidthFull();
    convention.addValueChangeListener(_ -> proposerNom());
    type.addValueChangeListener(_ -> proposerNom());
    perimetre.addValueChangeListener(_ -> proposerNom());
  }

  /** A name that was typed is never replaced. */
  private void proposerNom() {
    ConventionAnimable choisie = convention.getValue();
    String ou = perimetre.getValue().strip();
    if (ou.isEmpty() && choisie != null) {
      ou = choisie.territoire();
    }
    String propose = type.getValue().libelle() + (ou.isEmpty() ? "" : " – " + ou);
    if (nom.getValue().isBlank() || nom.getValue().equals(nomPropose)) {
      nom.setValue(propose);
    }
    nomPropose = propose;
  }

  /** The fields by the names that the rules give them. */
  Map<String, HasValidationProperties> champs() {
    Map<String, HasValidationProperties> champs = new HashMap<>(quorum.champs());
    champs.put("convention", convention);
    champs.put("perimetre", perimetre);
    champs.put("nom", nom);
    champs.put("parAn", parAn);
    champs.values().forEach(c -> c.setInvalid(false));
    return champs;
  }

  /** Whether an agreement is chosen; told at the field where none is. */
  boolean complet() {
    convention.setErrorMessage("Choisissez la convention dont il dépend.");
    convention.setInvalid(convention.getValue() == null);
    return convention.getValue() != null;
  }

  boolean avecParties() {
    return parties.getValue();
  }

  NouveauComite lire() {
    ComiteResume dessus = auDessus.getValue();
    return new NouveauComite(
        convention.getValue().id(),
        type.getValue(),
        nom.getValue(),
        perimetre.getValue(),
        parAn.getValue(),
        quorum.lire(),
        voixPreponderante.getValue(),
        releveSigne.getValue(),
        dessus == null ? null : dessus.id(),
        List.of());
  }
}
