/** Users, roles, perimeters and who may do what. */
@ApplicationModule(
    displayName = "Habilitations",
    allowedDependencies = {"socle", "socle :: ui", "referentiel"})
@NullMarked
package fr.cascade.habilitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
