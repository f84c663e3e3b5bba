/** Layout, menu, banner and error pages; imported by nobody. */
@ApplicationModule(
    displayName = "Portail",
    allowedDependencies = {"socle", "socle :: ui", "habilitations", "courrier", "taches"})
@NullMarked
package fr.cascade.portail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
