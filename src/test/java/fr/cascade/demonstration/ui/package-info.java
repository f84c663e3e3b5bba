@NullMarked
package fr.cascade.demonstration.ui;

import org.jspecify.annotations.NullMarked;
