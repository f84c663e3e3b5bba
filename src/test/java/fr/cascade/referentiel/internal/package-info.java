/** Tests of what the registers are made of. */
@NullMarked
package fr.cascade.referentiel.internal;

import org.jspecify.annotations.NullMarked;
