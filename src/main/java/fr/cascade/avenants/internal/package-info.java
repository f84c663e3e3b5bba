/** The aggregate of avenants, its rules and its papers. Closed to other modules. */
@NullMarked
package fr.cascade.avenants.internal;

import org.jspecify.annotations.NullMarked;
