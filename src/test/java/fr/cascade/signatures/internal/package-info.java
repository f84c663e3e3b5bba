@NullMarked
package fr.cascade.signatures.internal;

import org.jspecify.annotations.NullMarked;
