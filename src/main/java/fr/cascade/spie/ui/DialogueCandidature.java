package fr.cascade.spie.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cascade.partenaires.Organisation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.CandidatureService;
import fr.cascade.spie.NouvelleCandidature;
import fr.cascade.spie.SpieRoutes;
import java.util.List;
import java.util.Map;

/** Asks who applies and for which territory, then opens the draft. */
final class DialogueCandidature extends Dialog {

  private final ComboBox<Organisation> porteur = new ComboBox<>("Organisme porteur");
  private final ChoixTerritoires choix;

  DialogueCandidature(
      AppelLu appel,
      List<Organisation> porteurs,
      CandidatureService service,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    choix = new ChoixTerritoires(territoires, horloge);
    setHeaderTitle("Ouvrir une candidature");
    setWidth("34rem");
    setMaxWidth("100%");
    porteur.setItems(porteurs);
    porteur.setItemLabelGenerator(Organisation::nom);
    porteur.setValue(porteurs.getFirst());
    porteur.setWidthFull();
    territoires
        .parCode(porteurs.getFirst().territoire(), horloge.aujourdhui())
        .filter(t -> t.code().valeur().startsWith("DEP-"))
        .ifPresent(choix::select);
    add(porteur, choix);
    var ouvrir = new Button("Ouvrir le brouillon", _ -> ouvrir(appel, service));
    ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), ouvrir);
  }

  private void ouvrir(AppelLu appel, CandidatureService service) {
    Organisation organisation = porteur.getValue();
    if (organisation == null) {
      porteur.setErrorMessage("Choisissez l’organisme porteur.");
      porteur.setInvalid(true);
      return;
    }
    choix.setInvalid(false);
    Messages.essayer(
        () -> {
          var id =
              service.ouvrir(new NouvelleCandidature(appel.id(), organisation.id(), choix.codes()));
          close();
          UI.getCurrentOrThrow().navigate(SpieRoutes.candidature(id));
        },
        Map.of("territoires", choix));
  }
}
