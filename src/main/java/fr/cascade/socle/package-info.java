/** Value objects, business errors and the business clock, shared by every module. */
@ApplicationModule(
    displayName = "Socle",
    allowedDependencies = {})
@NullMarked
package fr.cascade.socle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
