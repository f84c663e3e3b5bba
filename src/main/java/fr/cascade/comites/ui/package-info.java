/** Screens of committees and of meetings. */
@NullMarked
package fr.cascade.comites.ui;

import org.jspecify.annotations.NullMarked;
