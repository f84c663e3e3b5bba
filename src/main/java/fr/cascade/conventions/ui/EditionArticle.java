package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.RedactionService.ArticleEnregistre;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EditeurTexte;
import fr.cascade.socle.ui.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Centre of the workshop: one article, saved by itself. What is typed is never replaced by what was
 * saved: a save only moves the version number, and a refusal leaves the text where it is (RG-111).
 */
final class EditionArticle extends Section {

  private static final int DELAI = 600;

  private final Brouillon brouillon;
  private final String cle;
  private int version;
  private boolean enregistre = true;
  private boolean texteRemplace;

  private final H2 numero = new H2();
  private final TextField titre = new TextField("Titre de l’article");
  private final EditeurTexte texte;
  private final ChampsChiffres chiffres;
  private final EtatEnregistrement etat;
  private final Div secours = new Div();
  private final Button retablir = new Button("Rétablir le texte du parent…", clic -> retablir());
  private final MarquesDuTexte marques;

  /**
   * @param reouvrir shows the article anew, after an act wrote its text
   */
  EditionArticle(Brouillon brouillon, ArticleLu article, SerializableConsumer<ArticleLu> reouvrir) {
    this.brouillon = brouillon;
    this.cle = article.cle();
    this.version = article.version();
    addClassName("edition-article");
    numero.setText("Article " + article.rang());
    texte = new EditeurTexte("Texte de l’article");
    marques = new MarquesDuTexte(texte, cle);
    chiffres = new ChampsChiffres(brouillon, cle);
    etat = new EtatEnregistrement(this);
    remplir(article);
    retablir.addThemeVariants(ButtonVariant.LUMO_SMALL);
    retablir.setVisible(seRetablit(brouillon.detail()));
    var pied = new Div(etat, secours, retablir);
    pied.addClassName("pied-article");
    add(numero, titre, chiffres, texte, pied, new StructureArticle(brouillon, article, reouvrir));
  }

  private void remplir(ArticleLu article) {
    titre.setValue(article.titre());
    titre.setWidthFull();
    titre.setManualValidation(true);
    titre.setValueChangeMode(ValueChangeMode.LAZY);
    titre.setValueChangeTimeout(DELAI);
    texte.setValue(article.texte());
    marques.montrer(brouillon.detail());
    titre.addValueChangeListener(saisie -> enregistrer());
    texte.addValueChangeListener(saisie -> enregistrer());
    secours.addClassName("secours");
    secours.add(
        bouton("Réessayer", this::enregistrer), bouton("Recharger l’article…", this::recharger));
    secours.setVisible(false);
    if (article.modifieLe() != null && article.modifiePar() != null) {
      etat.deja(article.modifieLe(), article.modifiePar());
    }
  }

  String cle() {
    return cle;
  }

  /** False while what is on screen was refused. */
  boolean enregistre() {
    return enregistre;
  }

  /** Refreshes what surrounds the text: figures in words and their conformity. */
  void montrer(ConventionDetail detail) {
    detail.article(cle).ifPresent(a -> numero.setText("Article " + a.rang()));
    marques.montrer(detail);
    chiffres.montrer(detail);
    retablir.setVisible(seRetablit(detail));
  }

  /** Only a text to take as it is has one right wording to go back to. */
  private boolean seRetablit(ConventionDetail detail) {
    return detail.constats().stream()
        .anyMatch(c -> c.articleCle().equals(cle) && c.resultat() == Resultat.MODIFIEE);
  }

  void donnerLeFocus() {
    texte.focus();
  }

  private void enregistrer() {
    if (!texteRemplace) {
      garder(() -> brouillon.ecrire(cle, version, titre.getValue(), texte.getValue()));
    }
  }

  private void garder(Supplier<ArticleEnregistre> acte) {
    try {
      ArticleEnregistre recu = acte.get();
      version = recu.version();
      enregistre = true;
      titre.setInvalid(false);
      texte.setInvalid(false);
      secours.setVisible(false);
      etat.enregistre(recu.le());
    } catch (RuntimeException cause) {
      refuser(Issue.de(cause));
    }
  }

  private void refuser(Issue issue) {
    enregistre = false;
    if (issue instanceof Issue.Regle(var regle) && regle.code().equals("RG-111")) {
      brouillon.relire();
      brouillon.article(cle).ifPresent(this::choisir);
    }
    String champ = issue instanceof Issue.Regle(var regle) ? regle.champ().orElse("") : "";
    boolean surTitre = "titre".equals(champ);
    titre.setInvalid(surTitre);
    texte.setInvalid(!surTitre);
    if (surTitre) {
      titre.setErrorMessage(issue.phrase());
    } else {
      texte.setErrorMessage(issue.phrase());
    }
    secours.setVisible(champ.isEmpty());
    etat.echec();
  }

  private void retablir() {
    Confirmation.demanderGrave(
        "Rétablir le texte du parent ?",
        "Le texte de cet article sera remplacé par celui du parent, mot pour mot : ce qui y a été"
            + " ajouté ou réécrit sera perdu. Le titre de l’article ne change pas.",
        "Rétablir le texte",
        () -> garder(() -> remplacer(brouillon.retablir(cle, version))));
  }

  /** Puts a wording that a party proposed in place of the text; false when it was refused. */
  boolean reprendre(IntFunction<ArticleEnregistre> acte) {
    garder(() -> remplacer(acte.apply(version)));
    relire();
    return enregistre;
  }

  /** Reads the draft again for everything around the text. */
  void relire() {
    brouillon.relire();
  }

  /** The only time that the text on screen gives way to the one that was kept. */
  private ArticleEnregistre remplacer(ArticleEnregistre recu) {
    texteRemplace = true;
    texte.setValue(recu.texte());
    texteRemplace = false;
    texte.focus();
    return recu;
  }

  /** Two texts: the drafter chooses, and the other one is kept aside. */
  private void choisir(ArticleLu autre) {
    new ConflitArticle(
            autre,
            texte.getValue(),
            () -> {
              brouillon.garderDeCote(cle, autre.texte());
              version = autre.version();
              enregistrer();
            },
            () -> {
              brouillon.garderDeCote(cle, texte.getValue());
              garder(
                  () ->
                      remplacer(
                          new ArticleEnregistre(
                              autre.version(), instant(autre), autre.texte(), List.of())));
            })
        .open();
  }

  private static Instant instant(ArticleLu article) {
    return Objects.requireNonNullElse(article.modifieLe(), Instant.EPOCH);
  }

  private void recharger() {
    Confirmation.demanderGrave(
        "Recharger l’article ?",
        "Le texte à l’écran, non enregistré, sera remplacé par la dernière version enregistrée."
            + " Copiez-le d’abord si vous voulez le garder.",
        "Recharger",
        () -> UI.getCurrent().refreshCurrentRoute(true));
  }

  private static Button bouton(String libelle, Runnable acte) {
    var bouton = new Button(libelle, clic -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return bouton;
  }
}
