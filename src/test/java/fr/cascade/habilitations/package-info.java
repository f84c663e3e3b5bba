/** Tests of the module. */
@NullMarked
package fr.cascade.habilitations;

import org.jspecify.annotations.NullMarked;
