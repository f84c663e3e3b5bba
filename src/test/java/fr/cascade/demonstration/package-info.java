@NullMarked
package fr.cascade.demonstration;

import org.jspecify.annotations.NullMarked;
