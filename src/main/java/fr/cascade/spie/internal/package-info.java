/** Aggregates, repositories and ports of calls and applications. */
@NullMarked
package fr.cascade.spie.internal;

import org.jspecify.annotations.NullMarked;
