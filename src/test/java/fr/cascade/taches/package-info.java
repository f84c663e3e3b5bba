@NullMarked
package fr.cascade.taches;

import org.jspecify.annotations.NullMarked;
