/** Cascade, territorial partnership and convention management. */
@NullMarked
package fr.cascade;

import org.jspecify.annotations.NullMarked;
