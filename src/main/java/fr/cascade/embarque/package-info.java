/** How a portal starts on a workstation: its embedded MariaDB, and what is said to the person. */
@ApplicationModule(
    displayName = "Démarrage et base embarquée",
    allowedDependencies = {})
@NullMarked
package fr.cascade.embarque;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
