package fr.cascade.signatures.ui;

import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.CircuitLu.Ligne;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.List;

/** A round of signatures in one sentence and one badge. */
final class EtatDuTour {

  private EtatDuTour() {}

  static String phrase(CircuitLu circuit) {
    return switch (circuit.statut()) {
      case OUVERT -> enCours(circuit);
      case SIGNE -> "Toutes les parties ont signé.";
      case RETIRE -> "Le rédacteur a retiré ce texte : ce tour de signature est clos.";
      case REFUSE -> "Un signataire a refusé : ce tour de signature est clos.";
    };
  }

  private static String enCours(CircuitLu circuit) {
    List<String> attendues =
        circuit.signatures().stream()
            .filter(s -> s.statut() == SignatureStatut.ATTENDUE && s.attendueDepuis() != null)
            .map(Ligne::organisationNom)
            .toList();
    return "%s sur %d ; %s %s signer."
        .formatted(
            Formats.compte(circuit.donnees(), "signature", "signatures"),
            circuit.signatures().size(),
            String.join(" et ", attendues),
            attendues.size() > 1 ? "doivent" : "doit");
  }

  static Badge badge(CircuitLu circuit) {
    return new Badge(
        switch (circuit.statut()) {
          case OUVERT -> Ton.A_SIGNER;
          case SIGNE -> Ton.EN_VIGUEUR;
          case REFUSE -> Ton.REFUSE;
          case RETIRE -> Ton.BROUILLON;
        },
        circuit.statut().libelle());
  }

  static Badge badge(SignatureStatut statut) {
    return new Badge(
        switch (statut) {
          case ATTENDUE -> Ton.A_SIGNER;
          case SIGNEE -> Ton.EN_VIGUEUR;
          case REFUSEE -> Ton.REFUSE;
          case SANS_OBJET -> Ton.BROUILLON;
        },
        statut.libelle());
  }
}
