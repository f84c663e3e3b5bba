/** Screens of agreements: list, file, drafting. */
@NullMarked
package fr.cascade.conventions.ui;

import org.jspecify.annotations.NullMarked;
