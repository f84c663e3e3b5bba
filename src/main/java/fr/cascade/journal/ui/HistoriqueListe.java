package fr.cascade.journal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import org.springframework.data.domain.PageRequest;

/**
 * The history of one object, latest act first, page by page: date, function, sentence. The page
 * that shows it has checked that the reader may see the object.
 */
public final class HistoriqueListe extends Div {

  private static final int PAGE = 20;

  private final JournalConsultation consultation;
  private final String cle;
  private final OrderedList actes = new OrderedList();
  private final Button suite = new Button("Afficher la suite");
  private int pagesLues;

  /** Reads the first page at once. */
  public HistoriqueListe(JournalConsultation consultation, String cle) {
    this.consultation = consultation;
    this.cle = cle;
    addClassName("historique");
    suite.addClickListener(_ -> lire());
    rafraichir();
  }

  /** Starts again from the latest act. */
  public void rafraichir() {
    removeAll();
    actes.removeAll();
    pagesLues = 0;
    add(actes, suite);
    lire();
    if (actes.getComponentCount() == 0) {
      removeAll();
      add(
          new EtatVide(
              "Rien ne s’est encore passé ici.",
              "Chaque acte s’inscrira dans cet historique : qui, quand, quoi."));
    }
  }

  private void lire() {
    var page = consultation.historique(cle, PageRequest.of(pagesLues++, PAGE));
    page.forEach(acte -> actes.add(ligne(acte)));
    suite.setVisible(page.hasNext());
  }

  private static ListItem ligne(EntreeJournal acte) {
    var quand = new Span(Formats.dateHeure(acte.le()));
    quand.addClassName("quand");
    var qui = new Span(acte.auteur());
    qui.addClassName("qui");
    var quoi = new Paragraph(acte.phrase());
    quoi.addClassName("quoi");
    return new ListItem(quand, qui, quoi);
  }
}
