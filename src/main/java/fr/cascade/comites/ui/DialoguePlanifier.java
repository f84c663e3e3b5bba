package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.List;

/** Sets one meeting: a proposed date, the usual time and place, one button. */
final class DialoguePlanifier extends Dialog {

  private final ChampsHoraire champs;
  private final SerializableConsumer<HoraireSeance> acte;

  DialoguePlanifier(
      ComiteDetail comite, List<LocalDate> proposees, SerializableConsumer<HoraireSeance> acte) {
    this.acte = acte;
    champs =
        new ChampsHoraire(comite.habitude(), proposees.isEmpty() ? null : proposees.getFirst());
    setHeaderTitle("Planifier une " + comite.type().mot());
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(champs);
    if (!proposees.isEmpty()) {
      add(propositions(proposees));
    }
    var planifier = new Button("Planifier", _ -> agir());
    planifier.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    planifier.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
    getFooter().add(new Button("Annuler", _ -> close()), planifier);
  }

  private Div propositions(List<LocalDate> proposees) {
    var boutons = new Div(new Span("Dates libres proposées :"));
    boutons.addClassName("dates-proposees");
    proposees.forEach(
        jour -> {
          var bouton = new Button(Formats.jourEtDate(jour), _ -> champs.choisir(jour));
          bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
          boutons.add(bouton);
        });
    return boutons;
  }

  @Override
  public void open() {
    super.open();
    champs.viser();
  }

  private void agir() {
    champs
        .lire()
        .filter(s -> Messages.essayer(() -> acte.accept(s.horaire()), champs.champs()))
        .ifPresent(_ -> close());
  }
}
