package fr.cascade.portail;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.socle.IntrouvableException;

/** The page exists, its object does not or stands outside the reader's perimeter. */
@PageTitle("Élément introuvable")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ObjetIntrouvable extends PageErreur implements HasErrorParameter<IntrouvableException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<IntrouvableException> parameter) {
    dire("Élément introuvable", String.valueOf(parameter.getException().getMessage()));
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
