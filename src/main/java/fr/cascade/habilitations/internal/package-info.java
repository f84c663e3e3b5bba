/** Accounts and roles as rows, connection and its lock-out, security of the web. */
@NullMarked
package fr.cascade.habilitations.internal;

import org.jspecify.annotations.NullMarked;
