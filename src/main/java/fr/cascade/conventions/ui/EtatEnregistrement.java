package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * Says when the text was saved. The live region speaks when its words change, not at every key:
 * "Enregistrement…" is for the eyes only and is put by the browser as soon as something is typed.
 */
final class EtatEnregistrement extends Div {

  private static final String ECOUTER =
      """
      const etat = this;
      $0.addEventListener('input', () => {
        etat.dataset.enCours = '';
        clearTimeout(etat.oubli);
        etat.oubli = setTimeout(() => delete etat.dataset.enCours, 5000);
      });
      """;

  private final Span phrase = new Span();

  EtatEnregistrement(Component champ) {
    addClassName("etat-enregistrement");
    phrase.getElement().setAttribute("role", "status");
    var enCours = new Span("Enregistrement…");
    enCours.addClassName("en-cours");
    enCours.getElement().setAttribute("aria-hidden", "true");
    add(phrase, enCours);
    phrase.addClassName("phrase");
    addAttachListener(arrivee -> getElement().executeJs(ECOUTER, champ.getElement()));
  }

  void enregistre(Instant le) {
    dire("Enregistré à " + heure(le), false);
  }

  /** What was last saved before this visit. */
  void deja(Instant le, String par) {
    dire("Dernier enregistrement le %s, par %s".formatted(Formats.dateHeure(le), par), false);
  }

  void echec() {
    dire("Non enregistré", true);
  }

  private void dire(String texte, boolean echec) {
    phrase.setText(texte);
    getElement().getClassList().set("echec", echec);
    getElement().executeJs("delete this.dataset.enCours");
  }

  private static String heure(Instant le) {
    ZonedDateTime heure = le.atZone(HorlogeMetier.PARIS);
    return "%d h %02d".formatted(heure.getHour(), heure.getMinute());
  }
}
