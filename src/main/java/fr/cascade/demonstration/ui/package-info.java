/** The banner and the clock page of the demonstration. */
@NullMarked
package fr.cascade.demonstration.ui;

import org.jspecify.annotations.NullMarked;
