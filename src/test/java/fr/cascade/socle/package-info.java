/** Tests of the module. */
@NullMarked
package fr.cascade.socle;

import org.jspecify.annotations.NullMarked;
