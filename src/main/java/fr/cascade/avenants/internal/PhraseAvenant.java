package fr.cascade.avenants.internal;

import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import java.util.stream.Collectors;

/** One sentence of state and of what comes next. */
final class PhraseAvenant {

  private PhraseAvenant() {}

  static String de(Avenant avenant, List<CircuitLu> circuits) {
    VieAvenant vie = avenant.vie();
    return switch (vie.statut()) {
      case BROUILLON ->
          vie.motif() == null
              ? "Brouillon à compléter, puis à soumettre à la validation ; le texte signé"
                  + " s’applique d’ici là."
              : "Avenant revenu en rédaction : corrigez-le, puis soumettez-le à nouveau.";
      case A_VALIDER ->
          "Soumis par %s ; une seconde personne doit le valider.".formatted(vie.statutPar());
      case A_SIGNER -> circuits.isEmpty() ? "" : aSigner(circuits.getFirst());
      case SIGNE ->
          "Signé par toutes les parties le %s ; le texte de la convention est modifié depuis ce"
                  .formatted(Formats.date(vie.signeLe(), ""))
              + " jour.";
      case ABANDONNE ->
          "Abandonné par %s le %s ; la convention reste inchangée."
              .formatted(vie.statutPar(), Formats.dateHeure(vie.statutDepuis()));
    };
  }

  private static String aSigner(CircuitLu circuit) {
    List<String> attendus =
        circuit.signatures().stream()
            .filter(s -> s.attendueDepuis() != null && s.faiteLe() == null)
            .map(CircuitLu.Ligne::organisationNom)
            .toList();
    return "%s sur %d ; %s %s signer. Il prendra effet à la dernière signature."
        .formatted(
            Formats.compte(circuit.donnees(), "signature", "signatures"),
            circuit.signatures().size(),
            attendus.stream().collect(Collectors.joining(" et ")),
            attendus.size() > 1 ? "doivent" : "doit");
  }
}
