@NullMarked
package fr.cascade.signatures;

import org.jspecify.annotations.NullMarked;
