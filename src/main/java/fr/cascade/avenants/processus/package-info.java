/** The process of an avenant: the only room of the module that knows the engine. */
@NullMarked
package fr.cascade.avenants.processus;

import org.jspecify.annotations.NullMarked;
