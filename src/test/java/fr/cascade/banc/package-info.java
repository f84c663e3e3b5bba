/** The bench of {@code ./cascade bench}: what reading costs at full size. No ordinary test. */
@NullMarked
package fr.cascade.banc;

import org.jspecify.annotations.NullMarked;
