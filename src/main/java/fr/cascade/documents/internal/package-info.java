/** Rows and rendering machinery of the documents module. */
@NullMarked
package fr.cascade.documents.internal;

import org.jspecify.annotations.NullMarked;
