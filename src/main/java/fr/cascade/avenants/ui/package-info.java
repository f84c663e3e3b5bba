/** Screens of avenants. */
@NullMarked
package fr.cascade.avenants.ui;

import org.jspecify.annotations.NullMarked;
