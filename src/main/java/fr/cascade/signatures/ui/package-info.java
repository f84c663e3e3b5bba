/** Screens of signature. */
@NullMarked
package fr.cascade.signatures.ui;

import org.jspecify.annotations.NullMarked;
