/** The embedded MariaDB of ./cascade run and of the tests; absent from the production jar. */
@ApplicationModule(
    displayName = "Base embarquée",
    allowedDependencies = {})
@NullMarked
package fr.cascade.embarque;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
