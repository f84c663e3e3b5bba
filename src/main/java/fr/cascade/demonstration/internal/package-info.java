/** Scenes, their data and the persisted clock. */
@NullMarked
package fr.cascade.demonstration.internal;

import org.jspecify.annotations.NullMarked;
