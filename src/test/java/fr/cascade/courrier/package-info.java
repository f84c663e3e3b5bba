/** Tests of the courrier module. */
@NullMarked
package fr.cascade.courrier;

import org.jspecify.annotations.NullMarked;
