package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.comites.SeanceDetail.NotesLues;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.TexteRiche;
import java.util.stream.Collectors;

/**
 * Two people noted the same item: shows what one's own notes change in those that were saved, and
 * lets one choose. Neither is lost: the text put aside stays under the item.
 */
final class ConflitNotes extends Dialog {

  ConflitNotes(
      NotesLues enregistrees,
      String miennes,
      SerializableRunnable garderLesDeux,
      SerializableRunnable garderLesMiennes,
      SerializableRunnable prendreLesAutres) {
    setHeaderTitle("Deux textes pour le même point");
    setWidth("48rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    var le = enregistrees.le();
    String qui = enregistrees.par();
    add(
        new Paragraph(
            "%s a noté ce point%s pendant que vous l’écriviez. Gardez les deux textes à la suite, ou"
                    .formatted(
                        qui == null ? "Une autre personne" : Mots.majuscule(qui),
                        le == null ? "" : ", le " + Formats.dateHeure(le) + ",")
                + " choisissez-en un : l’autre restera mis de côté sous le point."),
        new H3("Ce que vos notes changent dans les notes enregistrées"),
        new TexteRiche(DifferenceTexte.entre(html(enregistrees.texte()), html(miennes)).html()));
    var lesDeux = bouton("Garder les deux", garderLesDeux);
    lesDeux.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter()
        .add(
            new Button("Choisir plus tard", _ -> close()),
            bouton("Prendre les notes enregistrées", prendreLesAutres),
            bouton("Garder mes notes", garderLesMiennes),
            lesDeux);
  }

  private Button bouton(String verbe, SerializableRunnable suite) {
    return new Button(
        verbe,
        _ -> {
          close();
          suite.run();
        });
  }

  private static String html(String texte) {
    return texte
        .lines()
        .filter(ligne -> !ligne.isBlank())
        .map(ligne -> "<p>" + HtmlNettoyeur.echapper(ligne) + "</p>")
        .collect(Collectors.joining());
  }
}
