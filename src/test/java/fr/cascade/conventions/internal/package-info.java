@NullMarked
package fr.cascade.conventions.internal;

import org.jspecify.annotations.NullMarked;
