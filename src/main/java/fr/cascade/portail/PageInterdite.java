package fr.cascade.portail;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is for other roles. */
@PageTitle("Accès refusé")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class PageInterdite extends PageErreur implements HasErrorParameter<AccessDeniedException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    dire(
        "Accès refusé",
        "Votre rôle ne donne pas accès à cette page. Adressez-vous à l’administrateur du portail"
            + " si vous devriez y accéder.");
    return HttpStatusCode.FORBIDDEN.getCode();
  }
}
