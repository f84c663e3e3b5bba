/** Committees and meetings as aggregates, their repositories, what the engine calls. */
@NullMarked
package fr.cascade.comites.internal;

import org.jspecify.annotations.NullMarked;
