package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.PartieLue;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parties of a draft and the order in which they sign; saved at each change. */
final class PartiesEnEdition extends Div {

  private static final int GROUPE_PROPOSE = 1;

  private final Brouillon brouillon;
  private final UnorderedList liste = new UnorderedList();
  private final Paragraph ordre = new Paragraph();
  private final ChoixOrganisation ajout;
  private final Map<OrganisationId, LignePartie> lignes = new LinkedHashMap<>();
  private SerializableRunnable surEnregistrement = () -> {};

  PartiesEnEdition(Brouillon brouillon, ChoixOrganisation ajout) {
    this.brouillon = brouillon;
    this.ajout = ajout;
    addClassName("parties-en-edition");
    ordre.addClassName("ordre");
    ajout.addValueChangeListener(
        choix -> {
          if (choix.getValue() != null) {
            ajouter(choix.getValue());
          }
        });
    add(ordre, liste, ajout);
    montrer(brouillon.detail());
  }

  void surEnregistrement(SerializableRunnable suite) {
    surEnregistrement = suite;
  }

  /** Refreshes in place: what has the focus keeps it. */
  void montrer(ConventionDetail detail) {
    var gardees = detail.parties().stream().map(PartieLue::organisation).toList();
    lignes
        .entrySet()
        .removeIf(
            l -> {
              boolean partie = !gardees.contains(l.getKey());
              if (partie) {
                liste.remove(l.getValue());
              }
              return partie;
            });
    for (PartieLue partie : detail.parties()) {
      LignePartie ligne = lignes.get(partie.organisation());
      if (ligne == null) {
        ligne = new LignePartie(partie, this::placer, this::retirer);
        lignes.put(partie.organisation(), ligne);
        liste.add(ligne);
      } else {
        ligne.montrer(partie);
      }
    }
    ordre.setText(OrdreDeSignature.phrase(detail.parties()));
  }

  private void ajouter(Organisation organisation) {
    if (lignes.containsKey(organisation.id())) {
      ajout.setErrorMessage("%s est déjà partie à la convention.".formatted(organisation.nom()));
      ajout.setInvalid(true);
      return;
    }
    ajout.setInvalid(false);
    enregistrer(
        Stream.concat(
                saisies().stream(), Stream.of(new PartieSaisie(organisation.id(), GROUPE_PROPOSE)))
            .toList());
    ajout.clear();
  }

  private void placer(OrganisationId organisation, Integer groupe) {
    enregistrer(
        saisies().stream()
            .map(
                s ->
                    s.organisation().equals(organisation)
                        ? new PartieSaisie(organisation, groupe)
                        : s)
            .toList());
  }

  private void retirer(PartieLue partie) {
    Confirmation.demanderGrave(
        "Retirer une partie ?",
        "%s ne sera plus partie à la convention.".formatted(partie.nom()),
        "Retirer",
        () ->
            enregistrer(
                saisies().stream()
                    .filter(s -> !s.organisation().equals(partie.organisation()))
                    .toList()));
  }

  private List<PartieSaisie> saisies() {
    return brouillon.detail().parties().stream()
        .map(p -> new PartieSaisie(p.organisation(), p.groupe()))
        .toList();
  }

  private void enregistrer(List<PartieSaisie> saisies) {
    if (Messages.essayer(() -> brouillon.definirParties(saisies), Map.of("parties", ajout))) {
      ajout.setInvalid(false);
      surEnregistrement.run();
    } else {
      montrer(brouillon.detail());
    }
  }
}
