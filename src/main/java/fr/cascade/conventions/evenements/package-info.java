/** What modules below learn of agreements. */
@NamedInterface("evenements")
@NullMarked
package fr.cascade.conventions.evenements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
