/** The process engine: configuration, clock, diagrams and the titles that a task list shows. */
@ApplicationModule(
    displayName = "Moteur",
    allowedDependencies = {"socle", "socle :: ui"})
@NullMarked
package fr.cascade.moteur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
