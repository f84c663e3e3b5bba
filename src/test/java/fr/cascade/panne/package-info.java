@NullMarked
package fr.cascade.panne;

import org.jspecify.annotations.NullMarked;
