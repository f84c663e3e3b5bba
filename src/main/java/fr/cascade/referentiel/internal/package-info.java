/** Searches and dated inclusions behind the register's two readers. */
@NullMarked
package fr.cascade.referentiel.internal;

import org.jspecify.annotations.NullMarked;
