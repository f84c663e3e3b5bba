/** Agreements: articles, obligations, conformity, life and the cascade that links them. */
@ApplicationModule(
    displayName = "Conventions",
    allowedDependencies = {
      "socle",
      "socle :: ui",
      "moteur",
      "moteur :: ui",
      "referentiel",
      "habilitations",
      "partenaires",
      "documents",
      "courrier",
      "journal",
      "journal :: ui",
      "signatures",
      "signatures :: ui"
    })
@NullMarked
package fr.cascade.conventions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
