package fr.cascade.conventions.internal;

import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.VisaLu;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.signatures.CircuitLu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One sentence of state and of what comes next: the line under the title of an agreement. */
final class PhraseEtat {

  private static final String[] NOMBRES = {
    "aucune", "une", "deux", "trois", "quatre", "cinq", "six"
  };

  private PhraseEtat() {}

  static String de(
      Convention convention,
      List<CircuitLu> circuits,
      Optional<TourLu> tour,
      List<VisaLu> visas,
      LocalDate jour) {
    return switch (convention.etat(jour)) {
      case BROUILLON ->
          convention.vie().motifRenvoi() == null
              ? tour.map(PhraseEtat::apresConsultation)
                  .orElse("Brouillon à compléter, puis à soumettre à la validation.")
              : "Texte revenu en rédaction : corrigez-le, puis soumettez-le à nouveau.";
      case EN_CONSULTATION -> tour.map(PhraseEtat::enConsultation).orElse("");
      case A_VALIDER ->
          "Soumise par %s ; %s.".formatted(convention.vie().statutPar(), avantValidation(visas));
      case A_SIGNER -> circuits.isEmpty() ? "" : aSigner(convention, circuits.getFirst());
      case ABANDONNEE ->
          "Abandonnée par %s ; le territoire peut être décliné à nouveau."
              .formatted(convention.vie().statutPar());
      case SIGNEE -> "Signée ; entrera en vigueur le " + Jours.enClair(convention.debut()) + ".";
      case EN_VIGUEUR -> "En vigueur jusqu'au " + Jours.enClair(convention.fin()) + ".";
      case EXPIREE -> "Expirée depuis le " + Jours.enClair(convention.fin().plusDays(1)) + ".";
    };
  }

  private static String avantValidation(List<VisaLu> visas) {
    String attendus =
        visas.stream()
            .filter(v -> v.statut() == VisaStatut.DEMANDE)
            .map(VisaLu::organisationNom)
            .collect(Collectors.joining(" et "));
    return attendus.isEmpty()
        ? "une seconde personne doit la valider"
        : "visa attendu de %s, puis validation par une seconde personne".formatted(attendus);
  }

  private static String enConsultation(TourLu tour) {
    return "Consultation ouverte jusqu'au %s ; %s."
        .formatted(Jours.enClair(tour.echeance()), tour.bilan());
  }

  private static String apresConsultation(TourLu tour) {
    return "Consultation close ; %s. Corrigez le texte, puis soumettez-le à la validation."
        .formatted(tour.bilan());
  }

  private static String aSigner(Convention convention, CircuitLu circuit) {
    long donnees = circuit.donnees();
    String attendus =
        circuit.signatures().stream()
            .filter(s -> s.attendueDepuis() != null && s.faiteLe() == null)
            .map(CircuitLu.Ligne::organisationNom)
            .collect(Collectors.joining(" et "));
    String qui =
        attendus.contains(" et ") ? attendus + " doivent signer" : attendus + " doit signer";
    return "%s %s sur %s ; %s avant le %s."
        .formatted(
            majuscule(nombre(donnees)),
            donnees > 1 ? "signatures" : "signature",
            nombre(circuit.signatures().size()),
            qui,
            Jours.enClair(convention.debut()));
  }

  private static String nombre(long n) {
    return n < NOMBRES.length ? NOMBRES[(int) n] : String.valueOf(n);
  }

  private static String majuscule(String mot) {
    return Character.toUpperCase(mot.charAt(0)) + mot.substring(1);
  }
}
