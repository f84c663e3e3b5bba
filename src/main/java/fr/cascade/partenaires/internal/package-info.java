/** Organisations, their names and representatives as rows. */
@NullMarked
package fr.cascade.partenaires.internal;

import org.jspecify.annotations.NullMarked;
