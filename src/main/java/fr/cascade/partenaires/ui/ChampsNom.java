package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.partenaires.Appellation;
import fr.cascade.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name, its short form, its first day and the act that gives it. */
final class ChampsNom extends Div {

  private final TextField nom = new TextField("Nom");
  private final TextField sigle = new TextField("Sigle (facultatif)");
  private final ChampDate debut = new ChampDate("À partir du");
  private final TextField acte = new TextField("Acte (facultatif)");

  ChampsNom(LocalDate jour) {
    addClassName("champs-dialogue");
    nom.setMaxLength(200);
    nom.setRequiredIndicatorVisible(true);
    nom.setManualValidation(true);
    sigle.setMaxLength(60);
    debut.setRequiredIndicatorVisible(true);
    debut.setManualValidation(true);
    debut.setValue(jour);
    acte.setMaxLength(255);
    acte.setHelperText("Loi, décret ou statuts qui donnent ce nom.");
    add(nom, sigle, debut, acte);
  }

  /** What is typed; null when the first day is not a date, told at its field. */
  @Nullable Appellation lue() {
    parNom().values().forEach(champ -> champ.setInvalid(false));
    LocalDate depuis = debut.getValue();
    if (depuis == null) {
      debut.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
      debut.setInvalid(true);
      return null;
    }
    return new Appellation(
        nom.getValue().strip(), rempli(sigle.getValue()), depuis, rempli(acte.getValue()));
  }

  private static @Nullable String rempli(String texte) {
    return texte.isBlank() ? null : texte.strip();
  }

  /** Where the rules' refusals are told. */
  Map<String, HasValidationProperties> parNom() {
    return Map.of("nom", nom, "sigle", sigle, "debut", debut, "acte", acte);
  }
}
