package fr.cascade.avenants.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.avenants.AvenantLu.ArticleChange;
import fr.cascade.avenants.AvenantService.ArticleEnregistre;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EditeurTexte;
import fr.cascade.socle.ui.EditeurTexte.VariableProposee;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Issue;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An article being rewritten, beside its words of today; saved by itself. What is typed is never
 * replaced by what was saved: a refusal leaves it where it is (RG-510).
 */
final class EditionChange extends Section {

  private static final int DELAI = 600;

  private final Brouillon brouillon;
  private final String cle;
  private int version;
  private boolean muet;

  private final TextField titre = new TextField("Titre de l’article");
  private final EditeurTexte texte;
  private final Span etat = new Span();

  EditionChange(Brouillon brouillon, ArticleChange article, SerializableRunnable retirer) {
    this.brouillon = brouillon;
    this.cle = article.cle();
    this.version = article.version();
    this.texte = new EditeurTexte("Nouveau texte de l’article " + article.rang());
    addClassNames("carte", "edition-change");
    var oter = new Button("Retirer de l’avenant…", _ -> oter(article, retirer));
    oter.addThemeVariants(ButtonVariant.LUMO_SMALL);
    oter.setAriaLabel("Retirer de l’avenant : " + article.designation());
    var tete = new Div(new H2(article.designation()), oter);
    tete.addClassName("tete");
    etat.getElement().setAttribute("role", "status");
    etat.addClassNames("etat-enregistrement");
    var nouveau = new Div(new H3("Nouveau texte"), titre, texte, etat);
    if (!HtmlNettoyeur.chiffres(article.texte()).isEmpty()) {
      nouveau.add(chiffresGardes());
    }
    add(tete, CarteChange.cote(CarteChange.texte("Texte en vigueur", article.avant()), nouveau));
    remplir(article);
  }

  private static Paragraph chiffresGardes() {
    var phrase =
        new Paragraph(
            "Les chiffres marqués dans le texte y restent, avec la valeur que la convention leur"
                + " donne : un avenant d’articles ne les change pas.");
    phrase.addClassName("discret");
    return phrase;
  }

  private void remplir(ArticleChange article) {
    titre.setValue(article.titre());
    titre.setWidthFull();
    titre.setManualValidation(true);
    titre.setValueChangeMode(ValueChangeMode.LAZY);
    titre.setValueChangeTimeout(DELAI);
    texte.setValue(article.texte());
    marques(brouillon.texte(), article.texte());
    titre.addValueChangeListener(_ -> enregistrer());
    texte.addValueChangeListener(_ -> enregistrer());
    var le = article.modifieLe();
    if (le != null) {
      etat.setText(
          "Dernier enregistrement le %s, par %s"
              .formatted(Formats.dateHeure(le), article.modifiePar()));
    }
  }

  /** What the marks inside the text stand for; the figures that it holds have to stay. */
  private void marques(TexteEnVigueur convention, String html) {
    texte.setChiffres(
        HtmlNettoyeur.chiffres(html).stream()
            .filter(convention.chiffres()::containsKey)
            .collect(
                Collectors.toMap(
                    c -> c, c -> Objects.requireNonNull(convention.chiffres().get(c)))));
    texte.setVariables(
        convention.variables().stream()
            .map(
                v ->
                    new VariableProposee(
                        v.variable().name(),
                        v.variable().libelle(),
                        v.variable().sens(convention.niveau()),
                        v.enClair(),
                        v.manque() || !v.variable().seRemplit(convention.niveau())))
            .toList());
  }

  /** The field that a rule names by the key of the article. */
  EditeurTexte champ() {
    return texte;
  }

  private void enregistrer() {
    if (muet) {
      return;
    }
    try {
      noter(brouillon.ecrire(cle, version, titre.getValue(), texte.getValue()));
    } catch (RuntimeException cause) {
      refuser(Issue.de(cause));
    }
  }

  private void noter(ArticleEnregistre recu) {
    version = recu.version();
    titre.setInvalid(false);
    texte.setInvalid(false);
    etat.removeClassName("echec");
    etat.setText("Enregistré à " + heure(recu.le()));
  }

  private void refuser(Issue issue) {
    boolean surTitre =
        issue instanceof Issue.Regle(var regle)
            && regle.champ().filter("titre"::equals).isPresent();
    titre.setInvalid(surTitre);
    texte.setInvalid(!surTitre);
    if (surTitre) {
      titre.setErrorMessage(issue.phrase());
    } else {
      texte.setErrorMessage(issue.phrase());
    }
    etat.addClassName("echec");
    etat.setText("Non enregistré");
    if (issue instanceof Issue.Regle(var regle) && regle.code().equals("RG-510")) {
      brouillon.relire().article(cle).ifPresent(a -> choisir(a, issue.phrase()));
    }
  }

  /** Two texts for one article: the drafter sees both, and chooses. */
  private void choisir(ArticleChange autre, String phrase) {
    new ConflitChange(
            phrase,
            autre,
            texte.getValue(),
            () -> {
              version = autre.version();
              enregistrer();
            },
            () -> {
              muet = true;
              titre.setValue(autre.titre());
              texte.setValue(autre.texte());
              muet = false;
              noter(
                  new ArticleEnregistre(
                      autre.version(),
                      Objects.requireNonNullElse(autre.modifieLe(), Instant.EPOCH),
                      autre.texte()));
            })
        .open();
  }

  private static void oter(ArticleChange article, SerializableRunnable retirer) {
    Confirmation.demanderGrave(
        "Retirer l’article de l’avenant ?",
        "%s : ce que vous avez écrit pour lui sera perdu ; la convention garde son texte."
            .formatted(article.designation()),
        "Retirer",
        retirer);
  }

  private static String heure(Instant le) {
    ZonedDateTime heure = le.atZone(HorlogeMetier.PARIS);
    return "%d h %02d".formatted(heure.getHour(), heure.getMinute());
  }
}
