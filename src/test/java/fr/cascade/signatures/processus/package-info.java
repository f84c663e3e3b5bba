@NullMarked
package fr.cascade.signatures.processus;

import org.jspecify.annotations.NullMarked;
