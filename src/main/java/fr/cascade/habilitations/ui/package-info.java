/** Connection, change of password, administration of accounts. */
@NullMarked
package fr.cascade.habilitations.ui;

import org.jspecify.annotations.NullMarked;
