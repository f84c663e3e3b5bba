package fr.cascade.avenants.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.avenants.AvenantService;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/**
 * What is done to an avenant from its page, each with its question; the page is then read again.
 */
final class ActesAvenant {

  private final AvenantId id;
  private final AvenantService avenants;
  private final SerializableRunnable relire;

  ActesAvenant(AvenantId id, AvenantService avenants, SerializableRunnable relire) {
    this.id = id;
    this.avenants = avenants;
    this.relire = relire;
  }

  /** What keeps the draft from going on is told at its article. */
  void soumettre(Map<String, HasValidationProperties> champs) {
    champs.values().forEach(c -> c.setInvalid(false));
    Messages.essayer(
        () -> {
          avenants.soumettre(id);
          fait("Avenant soumis : une seconde personne le valide.");
        },
        champs);
  }

  void abandonner() {
    new DialogueMotif(
            "Abandonner l’avenant ?",
            "La convention reste inchangée. Ce brouillon et son historique restent lisibles.",
            "Pourquoi est-il abandonné ?",
            "Abandonner",
            motif -> {
              avenants.abandonner(id, motif);
              fait("Avenant abandonné.");
            })
        .open();
  }

  void valider() {
    Confirmation.demander(
        "Valider et figer l’avenant ?",
        "L’avenant sera figé en PDF et ne changera plus. Il part aussitôt à la signature de toutes"
            + " les parties de la convention, et prend effet à la dernière.",
        "Valider et figer",
        () ->
            Messages.essayer(
                () -> {
                  avenants.valider(id);
                  fait("Avenant validé et figé : les signataires sont prévenus.");
                }));
  }

  void renvoyer() {
    new DialogueMotif(
            "Renvoyer l’avenant au rédacteur ?",
            "L’avenant redevient un brouillon ; le rédacteur lira ce que vous écrivez ici.",
            "Que faut-il corriger ?",
            "Renvoyer",
            motif -> {
              avenants.renvoyer(id, motif);
              fait("Avenant renvoyé au rédacteur.");
            })
        .open();
  }

  private void fait(String phrase) {
    Messages.succes(phrase);
    relire.run();
  }
}
