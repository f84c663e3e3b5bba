package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ui.LienUnique;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.DemandeCompteLue;
import fr.cascade.spie.DemandeCompteService;
import java.util.List;
import java.util.Map;

/** Confirms the account of a territory: for which organisation, then who is invited. */
final class DialogueConfirmation extends Dialog {

  private final ComboBox<Organisation> organisation =
      new ComboBox<>("Organisation déjà enregistrée (facultatif)");

  DialogueConfirmation(
      DemandeCompteLue demande,
      List<Organisation> proches,
      DemandeCompteService service,
      SerializableRunnable ensuite) {
    setHeaderTitle("Confirmer la demande ?");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(
        new Paragraph(
            "%s pourra porter une candidature au nom de « %s »."
                .formatted(demande.courriel(), demande.nom())));
    if (demande.connue() == null && !proches.isEmpty()) {
      organisation.setItems(proches);
      organisation.setItemLabelGenerator(Organisation::nom);
      organisation.setClearButtonVisible(true);
      organisation.setWidthFull();
      organisation.setHelperText(
          "Si le portail la connaît sans son SIRET, choisissez-la. Sinon elle est ajoutée.");
      add(organisation);
    }
    var confirmer = new Button("Confirmer et inviter", _ -> confirmer(demande, service, ensuite));
    confirmer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), confirmer);
  }

  private void confirmer(
      DemandeCompteLue demande, DemandeCompteService service, SerializableRunnable ensuite) {
    organisation.setInvalid(false);
    Messages.essayer(
        () -> {
          var choisie = organisation.getValue();
          var lien = service.confirmer(demande.id(), choisie == null ? null : choisie.id());
          close();
          lien.filter(l -> !l.parCourriel())
              .ifPresentOrElse(
                  l ->
                      new LienUnique(
                              "Aucun courriel ne peut partir. Remettez ce lien à %s, valable %s : il ne sera plus affiché."
                                  .formatted(demande.courriel().valeur(), l.genre().dureeEnClair()),
                              l.chemin(),
                              ensuite)
                          .open(),
                  () -> {
                    Messages.succes("Demande confirmée : " + demande.courriel() + " est prévenu.");
                    ensuite.run();
                  });
        },
        Map.of("organisation", organisation));
  }
}
