/** The agreement's process: adapter and delegates. */
@NullMarked
package fr.cascade.conventions.processus;

import org.jspecify.annotations.NullMarked;
