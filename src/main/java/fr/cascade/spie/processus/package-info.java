/** The processes of calls and applications, and the admissibility decision. */
@NullMarked
package fr.cascade.spie.processus;

import org.jspecify.annotations.NullMarked;
