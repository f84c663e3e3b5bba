package fr.cascade.spie.internal;

import java.math.BigDecimal;
import java.util.List;

/** Port to the admissibility decision, a table of rules. */
public interface DecisionRecevabilite {

  /** What the rules look at. */
  record Faits(
      boolean porteurDepartement,
      boolean accordDepartement,
      boolean departementMembre,
      boolean operateurMembre,
      boolean lettreDepartement,
      boolean lettreOperateur,
      int approbationsManquantes,
      BigDecimal montant,
      BigDecimal plafond,
      boolean dansLesDelais) {}

  /** A rule that fails, and why. */
  record Manquement(String regle, String explication) {}

  List<Manquement> evaluer(Faits faits);
}
