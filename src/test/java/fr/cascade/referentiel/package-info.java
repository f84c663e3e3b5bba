/** Tests of the registers. */
@NullMarked
package fr.cascade.referentiel;

import org.jspecify.annotations.NullMarked;
