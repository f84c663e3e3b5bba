package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Several proposed dates that may be changed, at one time and place. */
final class DialogueAnnee extends Dialog {

  private final ComiteDetail comite;
  private final List<ChampDate> dates = new ArrayList<>();
  private final TimePicker heure = new TimePicker("Heure");
  private final TextField lieu = new TextField("Lieu (facultatif)");
  private final SerializableConsumer<List<HoraireSeance>> acte;

  /** The meetings that the year still owes. */
  static DialogueAnnee planifier(
      ComiteDetail comite,
      List<LocalDate> proposees,
      SerializableConsumer<List<HoraireSeance>> acte) {
    return new DialogueAnnee(
        comite,
        "Planifier l’année " + comite.etat().annee(),
        "Planifier ces dates",
        proposees,
        acte);
  }

  /** The slots of a poll. */
  static DialogueAnnee sonder(
      ComiteDetail comite,
      List<LocalDate> proposees,
      SerializableConsumer<List<HoraireSeance>> acte) {
    return new DialogueAnnee(
        comite, "Sonder les membres sur une date", "Envoyer le sondage", proposees, acte);
  }

  private DialogueAnnee(
      ComiteDetail comite,
      String titre,
      String verbe,
      List<LocalDate> proposees,
      SerializableConsumer<List<HoraireSeance>> acte) {
    this.comite = comite;
    this.acte = acte;
    setHeaderTitle(titre);
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(
        new Paragraph(
            "Ces dates sont ouvrées sur le territoire, assez espacées, et libres pour les membres"
                + " connus ici. Changez-les ou effacez-les."));
    var champs = new Div();
    champs.addClassName("champs-annee");
    for (int rang = 0; rang < proposees.size(); rang++) {
      var date = new ChampDate("Date " + (rang + 1));
      date.setManualValidation(true);
      date.setClearButtonVisible(true);
      date.setValue(proposees.get(rang));
      dates.add(date);
      champs.add(date);
    }
    heure.setLocale(Locale.FRANCE);
    heure.setStep(Duration.ofMinutes(15));
    heure.setManualValidation(true);
    heure.setValue(comite.habitude().heure());
    lieu.setValue(comite.habitude().lieu());
    lieu.setMaxLength(200);
    champs.add(heure, lieu);
    add(champs);
    var planifier = new Button(verbe, _ -> agir());
    planifier.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), planifier);
  }

  private void agir() {
    var quand = heure.getValue();
    if (quand == null) {
      heure.setErrorMessage("Écrivez l’heure, par exemple 14:30.");
      heure.setInvalid(true);
      return;
    }
    boolean fait =
        Messages.essayer(
            () ->
                acte.accept(
                    dates.stream()
                        .map(ChampDate::getValue)
                        .filter(Objects::nonNull)
                        .map(
                            d ->
                                new HoraireSeance(
                                    d, quand, comite.habitude().duree(), lieu.getValue()))
                        .toList()));
    if (fait) {
      close();
    }
  }
}
