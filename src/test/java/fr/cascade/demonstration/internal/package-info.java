@NullMarked
package fr.cascade.demonstration.internal;

import org.jspecify.annotations.NullMarked;
