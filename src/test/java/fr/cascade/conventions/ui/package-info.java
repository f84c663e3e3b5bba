@NullMarked
package fr.cascade.conventions.ui;

import org.jspecify.annotations.NullMarked;
