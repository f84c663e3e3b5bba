package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cascade.conventions.Constat;
import fr.cascade.socle.ui.Badge;

/** One finding of conformity: its badge and its sentence, read out when they change. */
final class ConstatVue extends Div {

  private final Badge badge = Badge.neutre("");
  private final Span phrase = new Span();

  ConstatVue(Constat constat) {
    addClassName("constat");
    getElement().setAttribute("role", "status");
    add(badge, phrase);
    montrer(constat);
  }

  void montrer(Constat constat) {
    MarqueArticle marque = MarqueArticle.de(constat.resultat());
    badge.montrer(marque.ton(), marque.mot());
    phrase.setText(constat.phrase());
    getElement().getClassList().set("bloquant", constat.bloquant());
  }
}
