package fr.cascade.comites.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quorum of a committee, as fields; what they say shows as a sentence while one chooses. */
final class ChampsQuorum extends Div {

  private static final List<Part> PARTS =
      List.of(
          new Part(1, 3, false),
          Part.MOITIE,
          new Part(1, 2, true),
          new Part(2, 3, false),
          new Part(3, 4, false));

  private final Select<Part> part = parts("Quorum", "Le texte n’en fixe pas");
  private final Checkbox parCollege = new Checkbox("À atteindre dans chaque collège");
  private final Checkbox representes = new Checkbox("Les membres représentés comptent", true);
  private final IntegerField procurations = entier("Procurations par porteur, au plus", 1);
  private final Checkbox seconde = new Checkbox("Seconde convocation à défaut de quorum");
  private final IntegerField jours = entier("Dans un délai de, en jours", 15);
  private final Select<Part> secondePart = parts("Quorum de la seconde", "Aucun quorum exigé");
  private final Checkbox conjointe = new Checkbox("Une même lettre peut convoquer les deux");
  private final Div detail = new Div(parCollege, representes, procurations, seconde);
  private final Div suite = new Div(jours, secondePart, conjointe);
  private final Paragraph phrase = new Paragraph();

  ChampsQuorum() {
    detail.addClassName("champs-comite");
    suite.addClassName("champs-comite");
    phrase.addClassName("regle");
    phrase.getElement().setAttribute("role", "status");
    add(part, detail, suite, phrase);
    List.<HasValue<?, ?>>of(
            part, parCollege, representes, procurations, seconde, jours, secondePart, conjointe)
        .forEach(c -> c.addValueChangeListener(_ -> dire()));
    dire();
  }

  private static Select<Part> parts(String libelle, String aucune) {
    var choix = new Select<Part>();
    choix.setLabel(libelle);
    choix.setItems(PARTS);
    choix.setItemLabelGenerator(p -> p == null ? aucune : p.enClair() + " des voix");
    choix.setEmptySelectionAllowed(true);
    choix.setEmptySelectionCaption(aucune);
    choix.setPlaceholder(aucune);
    choix.setWidthFull();
    return choix;
  }

  private static IntegerField entier(String libelle, int valeur) {
    var champ = new IntegerField(libelle);
    champ.setManualValidation(true);
    champ.setStepButtonsVisible(true);
    champ.setMin(0);
    champ.setValue(valeur);
    return champ;
  }

  private void dire() {
    detail.setVisible(part.getValue() != null);
    procurations.setVisible(representes.getValue());
    suite.setVisible(part.getValue() != null && seconde.getValue());
    phrase.setText(lue().map(RegleQuorum::phrase).orElse("Le texte ne fixe pas de quorum."));
  }

  /** The rule, where the figures typed so far make one. */
  private Optional<RegleQuorum> lue() {
    try {
      return Optional.ofNullable(lire());
    } catch (RegleMetierException _) {
      return Optional.empty();
    }
  }

  /** The fields by the names that the rules give them. */
  Map<String, HasValidationProperties> champs() {
    return Map.of("procurations", procurations, "jours", jours);
  }

  /** The rule; none where no share is chosen. */
  @Nullable RegleQuorum lire() {
    Part voulue = part.getValue();
    return voulue == null
        ? null
        : new RegleQuorum(
            voulue,
            parCollege.getValue(),
            representes.getValue(),
            representes.getValue() ? nombre(procurations) : 0,
            seconde.getValue()
                ? new Seconde(nombre(jours), secondePart.getValue(), conjointe.getValue())
                : null);
  }

  /** Nothing typed is no figure: the rule refuses it. */
  private static int nombre(IntegerField champ) {
    return Objects.requireNonNullElse(champ.getValue(), -1);
  }
}
