/** Scenes, accounts and the movable clock; absent outside demonstration mode. */
@ApplicationModule(
    displayName = "Démonstration",
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
      "signatures",
      "conventions",
      "comites",
      "spie",
      "portail"
    })
@NullMarked
package fr.cascade.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
