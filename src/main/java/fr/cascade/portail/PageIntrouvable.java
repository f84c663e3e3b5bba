package fr.cascade.portail;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No page at this address. */
@PageTitle("Page introuvable")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class PageIntrouvable extends PageErreur implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    dire(
        "Page introuvable",
        "Cette adresse ne mène à aucune page. Elle est peut-être incomplète, ou l’élément n’est"
            + " pas dans votre périmètre.");
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
