package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.PointLu;
import fr.cascade.socle.ui.Messages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The item at hand: what is said, saved as it is typed, and what is decided. */
final class PanneauPoint extends Section {

  private static final int PAUSE_MS = 800;

  private final @Nullable PointId point;
  private final ServicesSeance services;
  private final Agir agir;
  private final TextArea notes = new TextArea("Notes pour le relevé");
  private final Paragraph lues = new Paragraph();
  private final Div decisions = new Div();
  private String enregistrees = "";

  PanneauPoint(SeanceDetail seance, @Nullable PointId point, ServicesSeance services, Agir agir) {
    this.point = point;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    notes.setWidthFull();
    notes.setMinHeight("9rem");
    notes.setMaxLength(20_000);
    notes.setValueChangeMode(ValueChangeMode.LAZY);
    notes.setValueChangeTimeout(PAUSE_MS);
    lues.addClassName("notes-lues");
    var titre = courant(seance);
    add(new H2(titre == null ? "Décisions" : "%d. %s".formatted(titre.rang(), titre.titre())));
    add(notes, lues, decisions);
    rafraichir(seance);
    notes.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            noter(seance, change.getValue());
          }
        });
  }

  boolean montre(@Nullable PointId autre) {
    return Objects.equals(point, autre);
  }

  /** What others did; the words being typed here stay. */
  void rafraichir(SeanceDetail seance) {
    PointLu lu = courant(seance);
    boolean ecrit = seance.peut(ActionSeance.PREPARER) && lu != null;
    notes.setVisible(ecrit);
    String texte = lu == null ? "" : lu.notes();
    if (notes.getValue().equals(enregistrees)) {
      notes.setValue(texte);
    }
    enregistrees = texte;
    lues.setVisible(!ecrit && !texte.isBlank());
    lues.setText(texte);
    decisions.removeAll();
    seance.decisions().stream()
        .filter(d -> point == null || Objects.equals(d.point(), point))
        .forEach(d -> decisions.add(new CarteDecision(d)));
    if (seance.peut(ActionSeance.DECIDER)) {
      var decider =
          new Button(
              "Noter une décision…",
              _ -> new DialogueDecision(seance, point, services, agir).open());
      decider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      decisions.add(decider);
    } else if (decisions.getComponentCount() == 0) {
      decisions.add(Mots.discret(sansDecision(seance)));
    }
  }

  private static String sansDecision(SeanceDetail seance) {
    return switch (seance.statut()) {
      case PLANIFIEE, CONVOQUEE -> "Les décisions se notent une fois la séance ouverte.";
      case OUVERTE -> "Aucune décision pour le moment.";
      case TENUE -> "Aucune décision prise ici.";
      case SANS_QUORUM -> "Faute de quorum, rien n’a été décidé.";
      case ANNULEE -> "La réunion n’a pas eu lieu.";
    };
  }

  private @Nullable PointLu courant(SeanceDetail seance) {
    return seance.points().stream().filter(p -> p.id().equals(point)).findFirst().orElse(null);
  }

  private void noter(SeanceDetail seance, String texte) {
    PointId ici = point;
    if (ici != null && Messages.essayer(() -> services.ordre().noter(seance.id(), ici, texte))) {
      enregistrees = texte;
    }
  }
}
