/** Tests of the module's screens. */
@NullMarked
package fr.cascade.partenaires.ui;

import org.jspecify.annotations.NullMarked;
