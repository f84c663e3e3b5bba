/** Screens of calls, applications, instruction and selection. */
@NullMarked
package fr.cascade.spie.ui;

import org.jspecify.annotations.NullMarked;
