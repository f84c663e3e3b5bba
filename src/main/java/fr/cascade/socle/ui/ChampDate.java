package fr.cascade.socle.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.Locale;

/** Date field in French; its week starts on Monday and 24/06/10 means 2010. */
public final class ChampDate extends DatePicker {

  public ChampDate(String libelle) {
    super(libelle);
    setLocale(Locale.FRANCE);
    setI18n(francais());
    setPlaceholder("jj/mm/aaaa");
    setAutoOpen(false);
  }

  private static DatePickerI18n francais() {
    return new DatePickerI18n()
        .setMonthNames(
            List.of(
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre"))
        .setWeekdays(
            List.of("dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"))
        .setWeekdaysShort(List.of("dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."))
        .setFirstDayOfWeek(1)
        .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "dd.MM.yyyy", "dd-MM-yyyy")
        .setToday("Aujourd’hui")
        .setCancel("Annuler")
        .setBadInputErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.")
        .setRequiredErrorMessage("Indiquez une date.")
        .setMinErrorMessage("Cette date est trop tôt.")
        .setMaxErrorMessage("Cette date est trop tard.");
  }
}
