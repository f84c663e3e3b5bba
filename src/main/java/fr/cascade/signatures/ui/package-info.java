/** Screens of signature, and the card of a round for the pages of what is signed. */
@NamedInterface("ui")
@NullMarked
package fr.cascade.signatures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
