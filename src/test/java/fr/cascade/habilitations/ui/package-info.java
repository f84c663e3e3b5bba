/** Tests of the module's screens. */
@NullMarked
package fr.cascade.habilitations.ui;

import org.jspecify.annotations.NullMarked;
