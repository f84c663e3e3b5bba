/** Shared screen components of this module. */
@NamedInterface("ui")
@NullMarked
package fr.cascade.moteur.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
