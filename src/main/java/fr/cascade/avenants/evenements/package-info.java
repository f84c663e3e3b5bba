/** What modules below learn of avenants. */
@NamedInterface("evenements")
@NullMarked
package fr.cascade.avenants.evenements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
