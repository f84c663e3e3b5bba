package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EditeurTexte;
import fr.cascade.spie.AppelSaisi;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a call says, in fields; times are those of Paris. */
final class FormulaireAppel extends Div {

  private final TextField titre = new TextField("Intitulé");
  private final EditeurTexte texte = new EditeurTexte();
  private final TextArea porteurs = new TextArea("Qui peut porter une candidature");
  private final DateTimePicker ouverture = new DateTimePicker("Ouverture (heure de Paris)");
  private final DateTimePicker cloture = new DateTimePicker("Clôture (heure de Paris)");
  private final IntegerField grace = new IntegerField("Délai de grâce, en minutes");
  private final IntegerField places = new IntegerField("Places");
  private final BigDecimalField plafond = new BigDecimalField("Plafond par candidature, en euros");
  private final BigDecimalField enveloppe = new BigDecimalField("Enveloppe, en euros");
  private final TextArea egalite = new TextArea("Règle en cas d’égalité de moyenne");
  private final TextArea recours = new TextArea("Voies de recours");

  FormulaireAppel() {
    addClassName("formulaire");
    for (DateTimePicker moment : new DateTimePicker[] {ouverture, cloture}) {
      moment.setLocale(Locale.FRANCE);
      moment.setStep(Duration.ofSeconds(1));
    }
    places.setMin(1);
    texte.setLabel("Texte de l’appel");
    grace.setMin(0);
    grace.setHelperText(
        "Un fichier dont l’envoi a commencé avant la clôture est encore reçu pendant ce délai, et la"
            + " candidature qui l’a reçu peut alors être déposée. De 0 à 60 ; 0 pour aucun délai.");
    add((Component) titre, texte, porteurs, ouverture, cloture, grace, places, plafond);
    add(enveloppe, egalite, recours);
    for (var champ : List.of(plafond, enveloppe)) {
      champ.setLocale(Locale.FRANCE);
    }
  }

  void montrer(AppelSaisi saisi) {
    titre.setValue(saisi.titre());
    texte.setValue(saisi.texte());
    porteurs.setValue(saisi.porteurs());
    ouverture.setValue(local(saisi.ouvertureLe()));
    cloture.setValue(local(saisi.clotureLe()));
    grace.setValue(saisi.delaiDeGrace());
    places.setValue(saisi.places());
    plafond.setValue(saisi.plafond());
    enveloppe.setValue(saisi.enveloppe());
    egalite.setValue(saisi.regleEgalite());
    recours.setValue(saisi.recours());
  }

  /** What is typed; an empty date is one that no rule accepts. */
  AppelSaisi lire() {
    return new AppelSaisi(
        titre.getValue(),
        Objects.requireNonNullElse(texte.getValue(), ""),
        porteurs.getValue(),
        instant(ouverture),
        instant(cloture),
        Objects.requireNonNullElse(grace.getValue(), -1),
        Objects.requireNonNullElse(places.getValue(), 0),
        Objects.requireNonNullElse(plafond.getValue(), BigDecimal.ZERO),
        Objects.requireNonNullElse(enveloppe.getValue(), BigDecimal.ZERO),
        egalite.getValue(),
        recours.getValue());
  }

  /** Fields by the names that rules give them. */
  Map<String, HasValidationProperties> champs() {
    return Map.of(
        "titre", titre,
        "porteurs", porteurs,
        "cloture", cloture,
        "delaiDeGrace", grace,
        "places", places,
        "plafond", plafond,
        "enveloppe", enveloppe);
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, HorlogeMetier.PARIS);
  }

  private static Instant instant(DateTimePicker champ) {
    var valeur = champ.getValue();
    return valeur == null ? Instant.EPOCH : valeur.atZone(HorlogeMetier.PARIS).toInstant();
  }
}
