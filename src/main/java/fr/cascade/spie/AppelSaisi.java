package fr.cascade.spie;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a call says.
 *
 * @param clotureLe last second when an application is received
 * @param plafond most State money for one application
 * @param enveloppe most State money for all
 */
public record AppelSaisi(
    String titre,
    String texte,
    String porteurs,
    Instant ouvertureLe,
    Instant clotureLe,
    int places,
    BigDecimal plafond,
    BigDecimal enveloppe,
    String regleEgalite,
    String recours) {}
