package fr.cascade.spie;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a call says.
 *
 * @param clotureLe last second when an application is received
 * @param delaiDeGrace minutes after it, from 0 to 60, for uploads that had begun
 * @param plafond most State money for one application
 * @param enveloppe most State money for all
 */
public record AppelSaisi(
    String titre,
    String texte,
    String porteurs,
    Instant ouvertureLe,
    Instant clotureLe,
    int delaiDeGrace,
    int places,
    BigDecimal plafond,
    BigDecimal enveloppe,
    String regleEgalite,
    String recours) {}
