/** The engine's beans and settings. */
@NullMarked
package fr.cascade.moteur.internal;

import org.jspecify.annotations.NullMarked;
