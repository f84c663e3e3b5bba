/** Home pages and dashboards: read only. */
@ApplicationModule(
    displayName = "Pilotage",
    allowedDependencies = {
      "socle",
      "socle :: ui",
      "referentiel",
      "habilitations",
      "partenaires",
      "courrier",
      "signatures",
      "conventions",
      "comites",
      "taches"
    })
@NullMarked
package fr.cascade.pilotage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
