/** Journeys of people through the running portal, in Chromium. */
@NullMarked
package fr.cascade.parcours;

import org.jspecify.annotations.NullMarked;
