/** Rows of every act that matters: the history on screen. */
@ApplicationModule(
    displayName = "Journal",
    allowedDependencies = {"socle", "socle :: ui", "habilitations"})
@NullMarked
package fr.cascade.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
