/** The processes of committees and of meetings: adapters and delegates. */
@NullMarked
package fr.cascade.comites.processus;

import org.jspecify.annotations.NullMarked;
