/** Tests of the documents module. */
@NullMarked
package fr.cascade.documents;

import org.jspecify.annotations.NullMarked;
