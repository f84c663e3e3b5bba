@NullMarked
package fr.cascade.conventions;

import org.jspecify.annotations.NullMarked;
