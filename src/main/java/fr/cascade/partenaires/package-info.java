/** Organisations, their dated names, and who signs for them. */
@ApplicationModule(
    displayName = "Partenaires",
    allowedDependencies = {
      "socle",
      "socle :: ui",
      "referentiel",
      "habilitations",
      "journal",
      "journal :: ui"
    })
@NullMarked
package fr.cascade.partenaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
