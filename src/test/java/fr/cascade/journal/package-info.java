/** Tests of the journal module. */
@NullMarked
package fr.cascade.journal;

import org.jspecify.annotations.NullMarked;
