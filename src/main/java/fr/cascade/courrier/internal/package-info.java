/** Rows and sending of messages. */
@NullMarked
package fr.cascade.courrier.internal;

import org.jspecify.annotations.NullMarked;
