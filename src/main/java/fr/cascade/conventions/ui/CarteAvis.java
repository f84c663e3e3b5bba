package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.AvisSaisi;
import fr.cascade.conventions.AvisService;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The act itself: for which party, what it thinks, why; given once, after a confirmation. */
final class CarteAvis extends Section {

  private final ConventionId convention;
  private final TexteSoumis texte;
  private final AvisService service;
  private final SerializableRunnable apres;
  private final Select<AvisLu> partie = new Select<>();
  private final ChampsAvis champs = new ChampsAvis();

  CarteAvis(
      ConventionId convention,
      TourLu tour,
      List<AvisLu> aRendre,
      TexteSoumis texte,
      AvisService service,
      SerializableRunnable apres) {
    this.convention = convention;
    this.texte = texte;
    this.service = service;
    this.apres = apres;
    addClassName("carte");
    partie.setLabel("Avis rendu pour");
    partie.setItems(aRendre);
    partie.setItemLabelGenerator(AvisLu::organisationNom);
    partie.setValue(aRendre.getFirst());
    partie.setVisible(aRendre.size() > 1);
    partie.setWidthFull();
    add(new H2(aRendre.size() > 1 ? "Votre avis" : "Votre avis pour " + nom()));
    if (!tour.message().isEmpty()) {
      add(new Encart(Ton.NEUTRE, "Message du rédacteur", tour.message()));
    }
    add(
        new Paragraph(
            "À rendre jusqu’au %s inclus. Un avis se rend une seule fois : il ne se modifie pas."
                .formatted(Formats.date(tour.echeance()))));
    add(formulaire());
  }

  private Div formulaire() {
    var rendre = new Button("Rendre l’avis…", clic -> demander());
    rendre.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var aide =
        new Paragraph(
            "Pour proposer une autre rédaction d’un article, servez-vous du bouton placé sous"
                + " son texte.");
    aide.addClassName("discret");
    var formulaire = new Div(partie, champs, aide, rendre);
    formulaire.addClassName("formulaire");
    return formulaire;
  }

  private void demander() {
    if (!champs.complets()) {
      return;
    }
    int propositions = texte.propositions().size();
    String avec =
        propositions == 0
            ? ""
            : ", avec "
                + Formats.compte(propositions, "rédaction proposée", "rédactions proposées");
    Confirmation.demander(
        "Rendre cet avis pour %s ?".formatted(nom()),
        "Avis « %s »%s. Il ne pourra plus être modifié, par vous ni par une autre personne."
            .formatted(champs.libelle(), avec),
        "Rendre l’avis",
        this::rendre);
  }

  private void rendre() {
    Map<String, HasValidationProperties> aux = new HashMap<>(champs.parNom());
    aux.putAll(texte.champs());
    aux.values().forEach(c -> c.setInvalid(false));
    var saisi = new AvisSaisi(champs.sens(), champs.commentaire(), texte.propositions());
    if (Messages.essayer(() -> service.rendre(convention, partie.getValue().id(), saisi), aux)) {
      apres.run();
    }
  }

  private String nom() {
    return partie.getValue().organisationNom();
  }
}
