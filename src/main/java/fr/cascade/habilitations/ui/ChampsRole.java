package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.ui.PerimetresProposes.Propose;
import fr.cascade.socle.Periode;
import fr.cascade.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A role, its perimeter and its days; the perimeters follow the role. */
final class ChampsRole extends Div {

  private final ComboBox<Role> role = new ComboBox<>("Rôle");
  private final ComboBox<Propose> perimetre = new ComboBox<>("Périmètre");
  private final ChampDate debut = new ChampDate("Premier jour");
  private final ChampDate fin = new ChampDate("Dernier jour (facultatif)");

  ChampsRole(PerimetresProposes perimetres, LocalDate aujourdhui) {
    addClassName("champs");
    role.setItems(perimetres.roles());
    role.setItemLabelGenerator(Role::libelle);
    perimetre.setItemLabelGenerator(Propose::nom);
    perimetre.setPlaceholder("Nom ou code");
    perimetre.setEnabled(false);
    perimetre.setHelperText("Choisissez d’abord le rôle.");
    perimetre.setItems(
        demande ->
            perimetres
                .rechercher(
                    Objects.requireNonNullElse(role.getValue(), Role.LECTEUR),
                    demande.getFilter().orElse(""),
                    demande.getOffset(),
                    demande.getLimit())
                .stream());
    role.addValueChangeListener(_ -> suivre(perimetres));
    debut.setValue(aujourdhui);
    role.setRequiredIndicatorVisible(true);
    perimetre.setRequiredIndicatorVisible(true);
    debut.setRequiredIndicatorVisible(true);
    add(role, perimetre, debut, fin);
  }

  /** The only perimeter of a role is chosen at once. */
  private void suivre(PerimetresProposes perimetres) {
    perimetre.clear();
    perimetre.setEnabled(!role.isEmpty());
    if (role.isEmpty()) {
      return;
    }
    perimetre.setHelperText(null);
    perimetre.getDataProvider().refreshAll();
    List<Propose> premiers = perimetres.rechercher(role.getValue(), "", 0, 2);
    if (premiers.size() == 1) {
      perimetre.setValue(premiers.getFirst());
    }
  }

  /** Tells at each field what is missing; the first one takes the focus. */
  boolean complets() {
    fin.setInvalid(false);
    boolean complets = rempli(debut, debut.isEmpty(), "Indiquez le premier jour.");
    complets &= rempli(perimetre, perimetre.isEmpty(), "Choisissez le périmètre.");
    complets &= rempli(role, role.isEmpty(), "Choisissez le rôle.");
    return complets;
  }

  private static boolean rempli(HasValidationProperties champ, boolean vide, String phrase) {
    champ.setErrorMessage(phrase);
    champ.setInvalid(vide);
    if (vide) {
      champ.getElement().callJsFunction("focus");
    }
    return !vide;
  }

  Habilitation habilitation() {
    return new Habilitation(role.getValue(), perimetre.getValue().perimetre());
  }

  Periode periode() {
    return new Periode(debut.getValue(), fin.getValue());
  }

  /** Where the rules' refusals are told. */
  Map<String, HasValidationProperties> parNom() {
    return Map.of("perimetre", perimetre, "fin", fin);
  }
}
