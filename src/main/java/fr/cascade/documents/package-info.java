/** Stored documents, their fingerprints, clean HTML and PDF making. */
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"socle", "habilitations"})
@NullMarked
package fr.cascade.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
