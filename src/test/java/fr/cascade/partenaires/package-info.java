/** Tests of the module. */
@NullMarked
package fr.cascade.partenaires;

import org.jspecify.annotations.NullMarked;
