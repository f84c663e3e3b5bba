/** Aggregates, conformity, repositories and the port to the engine. */
@NullMarked
package fr.cascade.conventions.internal;

import org.jspecify.annotations.NullMarked;
