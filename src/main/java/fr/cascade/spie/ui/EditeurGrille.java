package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.Grille;
import fr.cascade.spie.Grille.Critere;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grid of a call; each change is a new version. */
final class EditeurGrille extends Section {

  private final Grille grille;
  private final boolean modifiable;
  private final Enregistrement<Grille> enregistrer;

  EditeurGrille(AppelLu appel, boolean modifiable, Enregistrement<Grille> enregistrer) {
    this.grille = appel.grille();
    this.modifiable = modifiable;
    this.enregistrer = enregistrer;
    addClassName("carte");
    var tableau =
        new Tableau(
            "Grille de notation",
            "Critère",
            "Poids",
            "Note maximale",
            "Plancher",
            "Commentaire exigé",
            "");
    grille
        .criteres()
        .forEach(
            c ->
                tableau.ligne(
                    new Span(c.libelle()),
                    new Span(String.valueOf(c.poids())),
                    new Span(String.valueOf(c.noteMax())),
                    new Span(seuil(c.plancher())),
                    new Span(commentaire(c)),
                    gestes(c)));
    add(
        new H2("Grille de notation"),
        Adresses.discret("Version " + appel.grilleVersion() + "."),
        tableau);
    if (modifiable) {
      add(
          new Button(
              "Ajouter un critère…", _ -> new DialogueCritere(null, this::remplacer).open()));
    }
  }

  private static String seuil(@Nullable Integer seuil) {
    return seuil == null ? "–" : String.valueOf(seuil);
  }

  private static String commentaire(Critere critere) {
    if (critere.commentaireSous() == null && critere.commentaireSur() == null) {
      return "–";
    }
    return "jusqu’à %s, à partir de %s"
        .formatted(seuil(critere.commentaireSous()), seuil(critere.commentaireSur()));
  }

  private Component gestes(Critere critere) {
    if (!modifiable) {
      return new Span();
    }
    var modifier =
        new Button("Modifier…", _ -> new DialogueCritere(critere, this::remplacer).open());
    var retirer =
        new Button(
            "Retirer",
            _ -> {
              if (enregistrer.essayer(
                  new Grille(grille.criteres().stream().filter(c -> !c.equals(critere)).toList()),
                  Map.of())) {
                Messages.information("Critère retiré.");
              }
            });
    List.of(modifier, retirer)
        .forEach(
            b -> {
              b.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
              b.setAriaLabel(b.getText() + " : " + critere.libelle());
            });
    return new Div(modifier, retirer);
  }

  /** Puts a criterion in the place of the one of the same key, or at the end. */
  private boolean remplacer(
      Critere nouveau, Map<String, ? extends HasValidationProperties> champs) {
    List<Critere> criteres = new ArrayList<>(grille.criteres());
    int rang = criteres.stream().map(Critere::cle).toList().indexOf(nouveau.cle());
    if (rang < 0) {
      criteres.add(nouveau);
    } else {
      criteres.set(rang, nouveau);
    }
    return enregistrer.essayer(new Grille(criteres), champs);
  }
}
