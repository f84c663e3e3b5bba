package fr.cascade.comites;

import java.util.List;

/** A meeting held already: when, who was there, what was decided. */
public record SeanceTenue(
    HoraireSeance horaire, List<MembreId> presents, List<DecisionSaisie> decisions) {

  public SeanceTenue {
    presents = List.copyOf(presents);
    decisions = List.copyOf(decisions);
  }
}
