package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.AvisRecu;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.util.HashMap;
import java.util.Map;

/** Records, for a party, the avis that it sent by post or mail. */
final class DialogueAvisRecu extends Dialog {

  private final ChampDate recuLe = new ChampDate("Reçu le");
  private final ChampsAvis champs = new ChampsAvis();
  private final ChampPiece piece =
      new ChampPiece("Courrier reçu (facultatif, PDF de 20 Mo au plus)");
  private final SerializableConsumer<AvisRecu> acte;

  DialogueAvisRecu(TourLu tour, AvisLu avis, SerializableConsumer<AvisRecu> acte) {
    this.acte = acte;
    setHeaderTitle("Avis reçu par courrier – %s".formatted(avis.organisationNom()));
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    recuLe.setManualValidation(true);
    recuLe.setRequiredIndicatorVisible(true);
    recuLe.setHelperText(
        "La consultation est ouverte jusqu’au %s inclus.".formatted(Formats.date(tour.echeance())));
    add(
        new Paragraph(
            "Vous l’enregistrez pour cette partie : il portera votre nom et ne se modifiera plus."),
        recuLe,
        champs,
        piece);
    var enregistrer = new Button("Enregistrer l’avis", clic -> agir());
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", clic -> close()), enregistrer);
  }

  private void agir() {
    if (!champs.complets()) {
      return;
    }
    Map<String, HasValidationProperties> aux = new HashMap<>(champs.parNom());
    aux.put("recuLe", recuLe);
    aux.values().forEach(c -> c.setInvalid(false));
    var recu = new AvisRecu(champs.sens(), champs.commentaire(), recuLe.getValue(), piece.piece());
    if (Messages.essayer(() -> acte.accept(recu), aux)) {
      close();
    }
  }
}
