package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.cascade.comites.ComiteDetail.Habitude;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;

/** Another date for a meeting, with its reason where it is moved. */
final class DialogueReport extends Dialog {

  private final ChampsHoraire champs;
  private final TextArea motif = new TextArea("Motif, lu par les personnes convoquées");
  private final SerializableBiConsumer<HoraireSeance, String> acte;

  DialogueReport(
      String titre,
      String verbe,
      SeanceDetail seance,
      boolean avecMotif,
      SerializableBiConsumer<HoraireSeance, String> acte) {
    this.acte = acte;
    var horaire = seance.horaire();
    champs =
        new ChampsHoraire(
            new Habitude(horaire.heure(), horaire.duree(), horaire.lieu()),
            avecMotif ? horaire.date() : seance.auPlusTard());
    setHeaderTitle(titre);
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    motif.setWidthFull();
    motif.setMaxLength(2000);
    motif.setManualValidation(true);
    motif.setRequiredIndicatorVisible(true);
    motif.setVisible(avecMotif);
    var auPlusTard = seance.auPlusTard();
    if (!avecMotif && auPlusTard != null) {
      add(
          new Paragraph(
              "L’ordre du jour est repris. Dernier jour : le %s."
                  .formatted(Formats.date(auPlusTard))));
    }
    add(champs, motif);
    var agir = new Button(verbe, _ -> agir());
    agir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), agir);
  }

  @Override
  public void open() {
    super.open();
    champs.viser();
  }

  private void agir() {
    motif.setInvalid(false);
    var parNom = champs.champs();
    parNom.put("motif", motif);
    champs
        .lire()
        .filter(s -> Messages.essayer(() -> acte.accept(s.horaire(), motif.getValue()), parNom))
        .ifPresent(_ -> close());
  }
}
