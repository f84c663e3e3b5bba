/** Calls for applications, the applications of territories, their instruction and selection. */
@ApplicationModule(
    displayName = "SPIE",
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
      "conventions"
    })
@NullMarked
package fr.cascade.spie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
