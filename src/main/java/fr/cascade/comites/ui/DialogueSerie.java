package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.Serie;
import fr.cascade.comites.Serie.Occurrence;
import fr.cascade.comites.Serie.Rang;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Several meetings by a rule: its dates are shown first, to be moved or dropped one by one. */
final class DialogueSerie extends Dialog {

  private final ComiteDetail comite;
  private final SerializableConsumer<List<HoraireSeance>> acte;
  private final Select<Rang> rang = new Select<>();
  private final Select<DayOfWeek> jour = new Select<>();
  private final IntegerField mois = new IntegerField("Tous les … mois");
  private final TimePicker heure = new TimePicker("Heure");
  private final ChampDate premier = new ChampDate("À partir du");
  private final ChampDate jusqua = new ChampDate("Jusqu’au");
  private final TextField lieu = new TextField("Lieu (facultatif)");
  private final Div apercu = new Div();
  private final List<ChampDate> dates = new ArrayList<>();
  private final Button planifier;

  DialogueSerie(
      ComiteDetail comite, LocalDate aujourdhui, SerializableConsumer<List<HoraireSeance>> acte) {
    this.comite = comite;
    this.acte = acte;
    setHeaderTitle("Planifier une série");
    setWidth("40rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    regler(aujourdhui);
    var champs = new Div(rang, jour, mois, heure, premier, jusqua, lieu);
    champs.addClassName("champs-annee");
    apercu.addClassName("champs-annee");
    apercu.getElement().setAttribute("role", "status");
    var voir = new Button("Voir les dates", _ -> voir());
    add(champs, voir, apercu);
    planifier = new Button("Planifier ces dates", _ -> planifier());
    planifier.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    planifier.setEnabled(false);
    getFooter().add(new Button("Annuler", _ -> close()), planifier);
  }

  private void regler(LocalDate aujourdhui) {
    rang.setLabel("Chaque");
    rang.setItems(Rang.values());
    rang.setItemLabelGenerator(Rang::libelle);
    rang.setValue(Rang.DEUXIEME);
    jour.setLabel("Jour");
    jour.setItems(
        Stream.of(DayOfWeek.values()).filter(d -> d.compareTo(DayOfWeek.SATURDAY) < 0).toList());
    jour.setItemLabelGenerator(d -> d.getDisplayName(TextStyle.FULL, Locale.FRANCE));
    jour.setValue(DayOfWeek.TUESDAY);
    mois.setValue(2);
    mois.setMin(1);
    mois.setStepButtonsVisible(true);
    mois.setManualValidation(true);
    heure.setLocale(Locale.FRANCE);
    heure.setStep(Duration.ofMinutes(15));
    heure.setManualValidation(true);
    heure.setValue(comite.habitude().heure());
    premier.setManualValidation(true);
    premier.setValue(aujourdhui.plusDays(comite.cadence().preavis()));
    jusqua.setManualValidation(true);
    jusqua.setValue(comite.cadence().dernier(aujourdhui.getYear()));
    lieu.setValue(comite.habitude().lieu());
    lieu.setMaxLength(200);
  }

  /** The dates of the rule; a new look replaces what was changed by hand. */
  private void voir() {
    Map<String, HasValidationProperties> champs = new HashMap<>();
    champs.put("mois", mois);
    champs.put("premier", premier);
    champs.put("jusqua", jusqua);
    champs.values().forEach(c -> c.setInvalid(false));
    boolean complet =
        Stream.of(
                exiger(premier, premier.getValue() != null),
                exiger(jusqua, jusqua.getValue() != null))
            .allMatch(bon -> bon);
    if (complet) {
      Messages.essayer(() -> montrer(serie().occurrences(comite.cadence())), champs);
    }
  }

  private static boolean exiger(ChampDate champ, boolean bon) {
    champ.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
    champ.setInvalid(!bon);
    return bon;
  }

  private Serie serie() {
    return new Serie(
        rang.getValue(),
        jour.getValue(),
        Objects.requireNonNullElse(mois.getValue(), 0),
        premier.getValue(),
        jusqua.getValue());
  }

  private void montrer(List<Occurrence> occurrences) {
    apercu.removeAll();
    dates.clear();
    apercu.add(
        new Paragraph(
            Formats.compte(occurrences.size(), "date", "dates")
                + " ; changez celles que vous voulez, effacez celles qui ne se tiendront pas."));
    for (Occurrence occurrence : occurrences) {
      var date = new ChampDate("Date " + (dates.size() + 1));
      date.setManualValidation(true);
      date.setClearButtonVisible(true);
      date.setValue(occurrence.proposee());
      if (occurrence.deplacee()) {
        date.setHelperText(
            "Le %s est chômé : jour ouvré suivant.".formatted(Formats.date(occurrence.voulue())));
      }
      dates.add(date);
      apercu.add(date);
    }
    planifier.setEnabled(true);
  }

  private void planifier() {
    var quand = heure.getValue();
    heure.setErrorMessage("Écrivez l’heure, par exemple 14:30.");
    heure.setInvalid(quand == null);
    List<ChampDate> gardees = dates.stream().filter(d -> d.getValue() != null).toList();
    if (quand == null || gardees.isEmpty()) {
      return;
    }
    Map<String, HasValidationProperties> champs = new HashMap<>();
    gardees.forEach(d -> champs.put("date." + champs.size(), d));
    champs.values().forEach(c -> c.setInvalid(false));
    int duree = comite.habitude().duree();
    boolean fait =
        Messages.essayer(
            () ->
                acte.accept(
                    gardees.stream()
                        .map(d -> new HoraireSeance(d.getValue(), quand, duree, lieu.getValue()))
                        .toList()),
            champs);
    if (fait) {
      close();
    }
  }
}
