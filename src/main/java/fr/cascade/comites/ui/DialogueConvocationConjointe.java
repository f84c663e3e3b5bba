package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.comites.ComiteDetail.Habitude;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;

/** Convenes a meeting and, by the same letter, the second one that a lack of quorum would need. */
final class DialogueConvocationConjointe extends Dialog {

  private final ChampsHoraire champs;
  private final SerializableConsumer<HoraireSeance> lesDeux;

  DialogueConvocationConjointe(
      SeanceDetail seance,
      SerializableRunnable laPremiere,
      SerializableConsumer<HoraireSeance> lesDeux) {
    this.lesDeux = lesDeux;
    var horaire = seance.horaire();
    champs =
        new ChampsHoraire(
            new Habitude(horaire.heure(), horaire.duree(), horaire.lieu()), seance.auPlusTard());
    setHeaderTitle("Convoquer");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    var auPlusTard = seance.auPlusTard();
    add(
        new Paragraph(
            "La même lettre peut dire quand le comité se réunit de nouveau, faute de quorum%s."
                .formatted(
                    auPlusTard == null
                        ? ""
                        : " : le %s au plus tard".formatted(Formats.date(auPlusTard)))),
        champs);
    var deux = new Button("Convoquer pour les deux dates", _ -> agir());
    deux.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter()
        .add(
            new Button("Annuler", _ -> close()),
            new Button(
                "Convoquer sans seconde date",
                _ -> {
                  close();
                  laPremiere.run();
                }),
            deux);
  }

  private void agir() {
    champs
        .lire()
        .filter(s -> Messages.essayer(() -> lesDeux.accept(s.horaire()), champs.champs()))
        .ifPresent(_ -> close());
  }
}
