/** Shared screen components of this module. */
@NamedInterface("ui")
@NullMarked
package fr.cascade.socle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
