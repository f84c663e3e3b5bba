/** Tests of the portal. */
@NullMarked
package fr.cascade;

import org.jspecify.annotations.NullMarked;
