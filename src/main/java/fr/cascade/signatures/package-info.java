/** Circuits of signatories over a frozen document, and their proofs. */
@ApplicationModule(
    displayName = "Signatures",
    allowedDependencies = {
      "socle",
      "socle :: ui",
      "moteur",
      "referentiel",
      "habilitations",
      "partenaires",
      "documents",
      "courrier",
      "journal"
    })
@NullMarked
package fr.cascade.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
