package fr.cascade.portail;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.socle.ui.Issue;

/** Anything else: a number on screen, the stack trace in the log under the same number. */
@PageTitle("Erreur inattendue")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErreurInattendue extends PageErreur implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    dire("La page ne peut pas s’ouvrir", Issue.de(parameter.getCaughtException()).phrase());
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }
}
