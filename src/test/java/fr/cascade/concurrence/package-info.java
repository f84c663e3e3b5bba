@NullMarked
package fr.cascade.concurrence;

import org.jspecify.annotations.NullMarked;
