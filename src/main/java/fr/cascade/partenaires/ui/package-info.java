/** The directory of organisations. */
@NullMarked
package fr.cascade.partenaires.ui;

import org.jspecify.annotations.NullMarked;
