/** Home pages. */
@NullMarked
package fr.cascade.pilotage.ui;

import org.jspecify.annotations.NullMarked;
