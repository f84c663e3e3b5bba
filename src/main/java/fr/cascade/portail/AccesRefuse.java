package fr.cascade.portail;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.socle.AccesRefuseException;

/** The reader knows the object but may not do this. */
@PageTitle("Accès refusé")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class AccesRefuse extends PageErreur implements HasErrorParameter<AccesRefuseException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccesRefuseException> parameter) {
    dire("Accès refusé", String.valueOf(parameter.getException().getMessage()));
    return HttpStatusCode.FORBIDDEN.getCode();
  }
}
