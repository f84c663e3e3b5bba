/** The circuit's process: adapter and delegates. */
@NullMarked
package fr.cascade.signatures.processus;

import org.jspecify.annotations.NullMarked;
