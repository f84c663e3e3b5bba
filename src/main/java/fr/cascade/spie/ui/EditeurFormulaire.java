package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The form of a call, section by section; each change is a new version. */
final class EditeurFormulaire extends Section {

  private final Formulaire formulaire;
  private final boolean modifiable;
  private final Enregistrement<Formulaire> enregistrer;

  EditeurFormulaire(AppelLu appel, boolean modifiable, Enregistrement<Formulaire> enregistrer) {
    this.formulaire = appel.formulaire();
    this.modifiable = modifiable;
    this.enregistrer = enregistrer;
    addClassName("carte");
    add(new H2("Formulaire"), Adresses.discret("Version " + appel.formulaireVersion() + "."));
    for (int rang = 0; rang < formulaire.sections().size(); rang++) {
      add(section(rang));
    }
    if (modifiable) {
      add(
          new Button(
              "Ajouter une section…",
              _ -> new DialogueTitre("Nouvelle section", titre -> ajouterSection(titre)).open()));
    }
  }

  private Component section(int rang) {
    Formulaire.Section section = formulaire.sections().get(rang);
    var tableau = new Tableau(section.titre(), "Question", "Réponse attendue", "Obligatoire", "");
    section
        .questions()
        .forEach(
            q ->
                tableau.ligne(
                    new Span(q.libelle()),
                    new Span(q.type().libelle()),
                    new Span(q.obligatoire() ? "Oui" : "Non"),
                    gestes(rang, q)));
    var bloc = new Div(new H3(section.titre()), tableau);
    if (modifiable) {
      bloc.add(
          new Button(
              "Ajouter une question…",
              _ ->
                  new DialogueQuestion(
                          null,
                          formulaire,
                          (q, champs) -> enregistrer.essayer(avec(rang, l -> ajout(l, q)), champs))
                      .open()));
    }
    return bloc;
  }

  private Component gestes(int rang, Question question) {
    if (!modifiable) {
      return new Span();
    }
    var modifier =
        new Button(
            "Modifier…",
            _ ->
                new DialogueQuestion(
                        question,
                        formulaire,
                        (q, champs) ->
                            enregistrer.essayer(
                                avec(rang, l -> remplacement(l, question, q)), champs))
                    .open());
    var retirer =
        new Button(
            "Retirer",
            _ -> {
              if (enregistrer.essayer(
                  avec(rang, l -> l.stream().filter(q -> !q.equals(question)).toList()),
                  Map.of())) {
                Messages.information("Question retirée.");
              }
            });
    List.of(modifier, retirer)
        .forEach(
            b -> {
              b.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
              b.setAriaLabel(b.getText() + " : " + question.libelle());
            });
    return new Div(modifier, retirer);
  }

  private boolean ajouterSection(String titre) {
    var sections = new ArrayList<>(formulaire.sections());
    sections.add(new Formulaire.Section(titre, List.of()));
    return enregistrer.essayer(new Formulaire(sections), Map.of());
  }

  private Formulaire avec(int rang, UnaryOperator<List<Question>> changement) {
    var sections = new ArrayList<>(formulaire.sections());
    var section = sections.get(rang);
    sections.set(
        rang, new Formulaire.Section(section.titre(), changement.apply(section.questions())));
    return new Formulaire(sections);
  }

  private static List<Question> ajout(List<Question> questions, Question nouvelle) {
    var suite = new ArrayList<>(questions);
    suite.add(nouvelle);
    return suite;
  }

  private static List<Question> remplacement(
      List<Question> questions, Question ancienne, Question nouvelle) {
    return questions.stream().map(q -> q.equals(ancienne) ? nouvelle : q).toList();
  }
}
