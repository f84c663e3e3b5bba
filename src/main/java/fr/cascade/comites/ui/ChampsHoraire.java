package fr.cascade.comites.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.cascade.comites.ComiteDetail.Habitude;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.socle.ui.ChampDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Date, time, length and place of a meeting, filled with the habits of the committee. */
final class ChampsHoraire extends Div {

  private static final int LIEU_MAX = 200;

  private final ChampDate date = new ChampDate("Date");
  private final TimePicker heure = new TimePicker("Heure");
  private final IntegerField duree = new IntegerField("Durée, en minutes");
  private final TextField lieu = new TextField("Lieu (facultatif)");

  ChampsHoraire(Habitude habitude, @Nullable LocalDate propose) {
    addClassName("champs-horaire");
    date.setRequiredIndicatorVisible(true);
    date.setManualValidation(true);
    if (propose != null) {
      date.setValue(propose);
    }
    heure.setStep(Duration.ofMinutes(15));
    heure.setLocale(Locale.FRANCE);
    heure.setRequiredIndicatorVisible(true);
    heure.setManualValidation(true);
    heure.setValue(habitude.heure());
    duree.setValue(habitude.duree());
    duree.setManualValidation(true);
    duree.setStep(15);
    duree.setMin(0);
    duree.setStepButtonsVisible(true);
    lieu.setMaxLength(LIEU_MAX);
    lieu.setManualValidation(true);
    lieu.setValue(habitude.lieu());
    add(date, heure, duree, lieu);
  }

  /** Puts these in the fields. */
  void montrer(HoraireSeance horaire) {
    date.setValue(horaire.date());
    heure.setValue(horaire.heure());
    duree.setValue(horaire.duree());
    lieu.setValue(horaire.lieu());
  }

  void choisir(LocalDate jour) {
    date.setValue(jour);
    date.setInvalid(false);
  }

  /** The fields by the names that the rules give them. */
  Map<String, HasValidationProperties> champs() {
    Map<String, HasValidationProperties> champs = new HashMap<>();
    champs.put("date", date);
    champs.put("heure", heure);
    champs.put("duree", duree);
    champs.put("lieu", lieu);
    return champs;
  }

  /** What was typed; empty, and told at the field, when something is missing. */
  Optional<Saisie> lire() {
    champs().values().forEach(c -> c.setInvalid(false));
    boolean complet =
        Stream.of(
                exiger(date, date.getValue() != null, "Écrivez la date sous la forme jj/mm/aaaa."),
                exiger(heure, heure.getValue() != null, "Écrivez l’heure, par exemple 14:30."),
                exiger(duree, duree.getValue() != null, "Écrivez la durée en minutes."))
            .allMatch(bon -> bon);
    return complet
        ? Optional.of(
            new Saisie(date.getValue(), heure.getValue(), duree.getValue(), lieu.getValue()))
        : Optional.empty();
  }

  /** Not yet an {@link HoraireSeance}: its own rules are told at the fields, like the others. */
  record Saisie(LocalDate date, LocalTime heure, int duree, String lieu) {

    HoraireSeance horaire() {
      return new HoraireSeance(date, heure, duree, lieu);
    }
  }

  private static boolean exiger(HasValidation champ, boolean bon, String phrase) {
    if (!bon) {
      champ.setErrorMessage(phrase);
      champ.setInvalid(true);
    }
    return bon;
  }

  void viser() {
    date.focus();
  }
}
