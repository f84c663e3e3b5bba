/** Rows of the journal. */
@NullMarked
package fr.cascade.journal.internal;

import org.jspecify.annotations.NullMarked;
