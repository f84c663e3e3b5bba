package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.DecisionPrise;
import fr.cascade.comites.SeanceDetail.PointLu;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The item at hand: what is said, saved as it is typed, and what is decided. */
final class PanneauPoint extends Section {

  private final @Nullable PointId point;
  private final ServicesSeance services;
  private final Agir agir;
  private final @Nullable NotesDuPoint notes;
  private final Div pieces = new Div();
  private final Div decisions = new Div();

  PanneauPoint(SeanceDetail seance, @Nullable PointId point, ServicesSeance services, Agir agir) {
    this.point = point;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    PointLu lu = courant(seance);
    add(new H2(lu == null ? "Décisions" : lu.designation()));
    if (lu == null) {
      notes = null;
    } else {
      var siennes = new NotesDuPoint(seance, lu, services, agir);
      notes = siennes;
      add(siennes);
    }
    pieces.addClassName("liens-releve");
    add(pieces, decisions);
    rafraichir(seance);
  }

  boolean montre(@Nullable PointId autre) {
    return Objects.equals(point, autre);
  }

  /** What others did; the words being typed here stay. */
  void rafraichir(SeanceDetail seance) {
    PointLu lu = courant(seance);
    NotesDuPoint siennes = notes;
    if (siennes != null && lu != null) {
      siennes.rafraichir(lu, seance.peut(ActionSeance.PREPARER));
    }
    pieces.removeAll();
    seance.pieces().stream()
        .filter(p -> point != null && point.equals(p.point()))
        .map(p -> new LienDocument(p.nom(), () -> services.lecture().piece(seance.id(), p.id())))
        .forEach(pieces::add);
    decisions.removeAll();
    seance.decisions().stream()
        .filter(d -> point == null || Objects.equals(d.point(), point))
        .forEach(d -> decisions.add(new CarteDecision(d, correction(seance, d))));
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

  private Optional<Component> correction(SeanceDetail seance, DecisionPrise decision) {
    return seance.peut(ActionSeance.CORRIGER_LE_TEXTE) && decision.aOuvrir()
        ? Optional.of(
            new OuvrirCorrection(
                seance.id(),
                decision.id(),
                String.valueOf(decision.article()),
                services.corrections()))
        : Optional.empty();
  }

  private static String sansDecision(SeanceDetail seance) {
    return switch (seance.statut()) {
      case PLANIFIEE, CONVOQUEE ->
          "Les décisions se notent une fois la %s ouverte.".formatted(seance.type().mot());
      case OUVERTE -> "Aucune décision pour le moment.";
      case TENUE -> "Aucune décision prise ici.";
      case SANS_QUORUM -> "Faute de quorum, rien n’a été décidé.";
      case ANNULEE -> "La réunion n’a pas eu lieu.";
    };
  }

  private @Nullable PointLu courant(SeanceDetail seance) {
    return seance.points().stream().filter(p -> p.id().equals(point)).findFirst().orElse(null);
  }
}
