@NullMarked
package fr.cascade.conventions.processus;

import org.jspecify.annotations.NullMarked;
