package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.Question;
import fr.cascade.spie.Question.Colonne;
import fr.cascade.spie.ReponseTableau;
import fr.cascade.spie.TypeQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An answer to read. */
final class ReponseAffichee extends Div {

  ReponseAffichee(Question question, CandidatureLue lue, LienPieces page) {
    addClassName("reponse");
    add(new H3(question.libelle()));
    String valeur = lue.valeur(question.cle());
    if (valeur.isBlank()) {
      add(Adresses.discret("Sans réponse."));
    } else if (question.type() == TypeQuestion.FICHIER) {
      add(page.lien(lue.id(), question.cle(), valeur));
    } else if (question.type() == TypeQuestion.TABLEAU) {
      add(tableau(question, valeur));
    } else if (question.type() == TypeQuestion.DATE) {
      add(new Paragraph(Formats.date(LocalDate.parse(valeur))));
    } else {
      valeur.lines().filter(l -> !l.isBlank()).forEach(l -> add(new Paragraph(l)));
    }
  }

  private static Tableau tableau(Question question, String valeur) {
    var tableau =
        new Tableau(
            question.libelle(),
            question.colonnes().stream().map(Colonne::libelle).toArray(String[]::new));
    for (List<String> lue : ReponseTableau.lire(valeur)) {
      List<String> ligne = new ArrayList<>(lue);
      while (ligne.size() < question.colonnes().size()) {
        ligne.add("");
      }
      tableau.ligne(ligne.subList(0, question.colonnes().size()).toArray(String[]::new));
    }
    return tableau;
  }
}
