package fr.cascade.habilitations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import fr.cascade.habilitations.internal.Authentifications;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Becomes somebody else in one click, without a password: this class is no bean outside
 * demonstration mode. The session ends with all it held and a new one, of another id, starts.
 */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
public class ChangementDeCompte {

  private final Authentifications authentifications;
  private final SecurityContextRepository contextes;

  ChangementDeCompte(Authentifications authentifications, SecurityContextRepository contextes) {
    this.authentifications = authentifications;
    this.contextes = contextes;
  }

  /** To call from a click: changes account, then loads the home page. */
  public void devenir(String login) {
    var contexte = new SecurityContextImpl(authentifications.pour(login));
    HttpServletRequest requete =
        Objects.requireNonNull(VaadinServletRequest.getCurrent()).getHttpServletRequest();
    HttpServletResponse reponse =
        Objects.requireNonNull(VaadinServletResponse.getCurrent()).getHttpServletResponse();
    UI.getCurrentOrThrow().getPage().setLocation(requete.getContextPath() + "/");
    requete.getSession().invalidate();
    requete.getSession(true);
    SecurityContextHolder.setContext(contexte);
    contextes.saveContext(contexte, requete, reponse);
  }
}
