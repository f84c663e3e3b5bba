/** Aggregates, repositories and the port to the engine. */
@NullMarked
package fr.cascade.signatures.internal;

import org.jspecify.annotations.NullMarked;
