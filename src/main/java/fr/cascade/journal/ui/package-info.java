/** The history of an object, on its page. */
@NamedInterface("ui")
@NullMarked
package fr.cascade.journal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
