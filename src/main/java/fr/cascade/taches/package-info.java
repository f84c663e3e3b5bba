/** The one inbox and the incidents, generic over processes. */
@ApplicationModule(
    displayName = "Tâches",
    allowedDependencies = {
      "socle",
      "socle :: ui",
      "moteur",
      "habilitations",
      "signatures",
      "referentiel",
      "journal"
    })
@NullMarked
package fr.cascade.taches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
