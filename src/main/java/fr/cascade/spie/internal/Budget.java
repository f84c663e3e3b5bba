package fr.cascade.spie.internal;

import fr.cascade.socle.ui.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The budget of an application: its rows add up, the State's share is what is asked for. */
record Budget(List<Ligne> lignes) {

  /** Key of the question that holds it, in a form of the SPIE. */
  static final String CLE = "budget";

  record Ligne(String poste, BigDecimal total, BigDecimal etat, BigDecimal autres) {}

  /** Reads the rows of the answer; columns: heading, total, State, others. */
  static Budget lire(String json) {
    return new Budget(
        Json.lignes(json).stream()
            .filter(l -> l.stream().anyMatch(c -> !c.isBlank()))
            .map(l -> new Ligne(cellule(l, 0), montant(l, 1), montant(l, 2), montant(l, 3)))
            .toList());
  }

  private static String cellule(List<String> ligne, int rang) {
    return rang < ligne.size() ? ligne.get(rang) : "";
  }

  private static BigDecimal montant(List<String> ligne, int rang) {
    String saisie = cellule(ligne, rang);
    return saisie.isBlank() ? BigDecimal.ZERO : Montants.lire(saisie, CLE);
  }

  /** What the State is asked for. */
  BigDecimal partEtat() {
    return lignes.stream().map(Ligne::etat).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The first row that does not add up, in a sentence (RG-415). */
  Optional<String> ecart() {
    return lignes.stream()
        .filter(l -> l.total().compareTo(l.etat().add(l.autres())) != 0)
        .findFirst()
        .map(
            l ->
                "« %s » : le total de %s n’est pas la somme de la part de l’État et des autres financements, %s."
                    .formatted(
                        l.poste(),
                        Formats.euros(l.total()),
                        Formats.euros(l.etat().add(l.autres()))));
  }
}
