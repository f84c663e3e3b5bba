package fr.cascade;

import fr.cascade.habilitations.internal.Authentifications;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs the test as the account of this login, with its roles, as after a connection. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = ConnecteComme.Fabrique.class)
public @interface ConnecteComme {

  String value();

  /** Builds the context from the account in the database. */
  class Fabrique implements WithSecurityContextFactory<ConnecteComme> {

    private final Authentifications authentifications;

    Fabrique(Authentifications authentifications) {
      this.authentifications = authentifications;
    }

    @Override
    public SecurityContext createSecurityContext(ConnecteComme annotation) {
      return new SecurityContextImpl(authentifications.pour(annotation.value()));
    }
  }
}
