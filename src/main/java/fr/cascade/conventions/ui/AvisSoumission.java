package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.socle.ui.Formats;
import java.util.List;

/** What keeps a draft from being submitted; each sentence leads to where it is put right. */
final class AvisSoumission extends Dialog {

  AvisSoumission(List<PointATraiter> points, SerializableConsumer<String> ouvrir) {
    setHeaderTitle("Le texte ne peut pas encore être soumis");
    setWidth("36rem");
    setMaxWidth("100%");
    var liste = new UnorderedList();
    liste.addClassName("points-a-traiter");
    points.forEach(point -> liste.add(new ListItem(lien(point, ouvrir))));
    add(new Paragraph(Formats.compte(points.size(), "point", "points") + " à traiter d’abord :"));
    add(liste);
    getFooter().add(new Button("Fermer", clic -> close()));
  }

  private Button lien(PointATraiter point, SerializableConsumer<String> ouvrir) {
    var lien =
        new Button(
            point.phrase(),
            clic -> {
              close();
              ouvrir.accept(point.cle());
            });
    lien.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return lien;
  }
}
