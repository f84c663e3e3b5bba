package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.PointLu;
import org.jspecify.annotations.Nullable;

/** The agenda: one large target for each item; the one at hand is told apart. */
final class PanneauOrdre extends Section {

  private final SeanceDetail seance;
  private final ServicesSeance services;
  private final Agir agir;

  PanneauOrdre(
      SeanceDetail seance,
      @Nullable PointId choisi,
      ServicesSeance services,
      Agir agir,
      SerializableConsumer<PointId> choisir) {
    this.seance = seance;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    add(new H2("Ordre du jour"));
    var points = new OrderedList();
    points.addClassName("points");
    seance.points().forEach(p -> points.add(ligne(p, p.id().equals(choisi), choisir)));
    if (seance.points().isEmpty()) {
      add(Mots.discret("Aucun point : ajoutez-en, ou décidez sans ordre du jour."));
    } else {
      add(points);
    }
    if (seance.peut(ActionSeance.PREPARER)) {
      add(new Button("Ajouter un point…", _ -> ajouter()));
    }
  }

  private ListItem ligne(PointLu point, boolean courant, SerializableConsumer<PointId> choisir) {
    var choix = new Button(point.designation());
    choix.addClickListener(_ -> choisir.accept(point.id()));
    choix.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    choix.addClassName("choix-point");
    if (courant) {
      choix.getElement().setAttribute("aria-current", "true");
    }
    var detail = new Span(detail(point));
    detail.addClassName("discret");
    var ligne = new ListItem(choix, detail);
    if (courant) {
      ligne.addClassName("courant");
      if (seance.peut(ActionSeance.PREPARER)) {
        ligne.add(outils(point));
      }
    }
    return ligne;
  }

  private static String detail(PointLu point) {
    String porteur = point.porteur().isEmpty() ? "" : " · " + point.porteur();
    return point.nature().libelle()
        + porteur
        + (point.duree() == null ? "" : " · " + point.duree() + " min");
  }

  private Component outils(PointLu point) {
    var outils =
        new Div(
            outil(
                VaadinIcon.ARROW_UP,
                "Monter : " + point.titre(),
                () -> services.ordre().deplacer(seance.id(), point.id(), -1)),
            outil(
                VaadinIcon.ARROW_DOWN,
                "Descendre : " + point.titre(),
                () -> services.ordre().deplacer(seance.id(), point.id(), 1)),
            outil(
                VaadinIcon.CLOSE_SMALL,
                "Retirer : " + point.titre(),
                () -> services.ordre().retirer(seance.id(), point.id())));
    outils.addClassName("outils-point");
    return outils;
  }

  private Button outil(VaadinIcon icone, String acte, Runnable suite) {
    var bouton = new Button(new Icon(icone), _ -> agir.faire(suite));
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
    bouton.setAriaLabel(acte);
    bouton.setTooltipText(acte);
    return bouton;
  }

  private void ajouter() {
    new DialoguePoint(point -> services.ordre().ajouter(seance.id(), point), agir).open();
  }
}
