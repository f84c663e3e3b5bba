/** Avenants: what changes the articles of an agreement in force. */
@ApplicationModule(
    displayName = "Avenants",
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
      "signatures :: ui",
      "conventions"
    })
@NullMarked
package fr.cascade.avenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
