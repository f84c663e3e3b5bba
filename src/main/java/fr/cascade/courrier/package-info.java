/** The one outbox of the portal: in-app messages and mails. */
@ApplicationModule(
    displayName = "Courrier",
    allowedDependencies = {"socle", "socle :: ui", "habilitations"})
@NullMarked
package fr.cascade.courrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
