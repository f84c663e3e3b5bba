/** Committees of agreements: cadence, meetings, quorum, decisions and their record. */
@ApplicationModule(
    displayName = "Comités",
    allowedDependencies = {
      "socle",
      "socle :: ui",
      "moteur",
      "referentiel",
      "habilitations",
      "partenaires",
      "documents",
      "courrier",
      "journal",
      "journal :: ui",
      "signatures",
      "conventions",
      "conventions :: evenements",
      "avenants",
      "avenants :: evenements"
    })
@NullMarked
package fr.cascade.comites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
