/** The inbox on screen. */
@NullMarked
package fr.cascade.taches.ui;

import org.jspecify.annotations.NullMarked;
