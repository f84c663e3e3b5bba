/** Messages on screen. */
@NullMarked
package fr.cascade.courrier.ui;

import org.jspecify.annotations.NullMarked;
