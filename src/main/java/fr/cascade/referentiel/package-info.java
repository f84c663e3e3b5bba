/** Territories by official code and dated registers. */
@ApplicationModule(
    displayName = "Référentiel",
    allowedDependencies = {"socle"})
@NullMarked
package fr.cascade.referentiel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
