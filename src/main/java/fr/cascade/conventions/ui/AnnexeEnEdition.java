package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.conventions.AnnexeId;
import fr.cascade.conventions.AnnexeLue;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ui.ChampFichier;
import fr.cascade.socle.ui.ChampFichier.Admis;
import fr.cascade.socle.ui.Confirmation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One annex of a draft: its title, its place, and its text or its file. */
final class AnnexeEnEdition extends ListItem {

  private final AnnexeLue annexe;
  private final SectionAnnexes section;
  private final TextField titre = new TextField("Titre");
  private final @Nullable Details texte;

  AnnexeEnEdition(AnnexeLue annexe, int nombre, SectionAnnexes section) {
    this.annexe = annexe;
    this.section = section;
    addClassName("annexe-en-edition");
    titre.setValue(annexe.titre());
    titre.setWidthFull();
    titre.setManualValidation(true);
    titre.addValueChangeListener(_ -> renommer());
    var numero = new H3("Annexe " + annexe.rang());
    var tete = new Div(numero, actions(nombre));
    tete.addClassName("tete");
    texte = annexe.fichier() == null ? texte() : null;
    add(tete, titre, texte == null ? fichier() : texte);
  }

  AnnexeId id() {
    return annexe.id();
  }

  void donnerLeFocus() {
    titre.focus();
  }

  /** Opens the text to be written. */
  void ouvrir() {
    if (texte != null) {
      texte.setOpened(true);
    }
  }

  private Component actions(int nombre) {
    var monter =
        bouton(
            "Monter", () -> deplacer(() -> section.service().monter(section.convention(), id())));
    monter.setEnabled(annexe.rang() > 1);
    var descendre =
        bouton(
            "Descendre",
            () -> deplacer(() -> section.service().descendre(section.convention(), id())));
    descendre.setEnabled(annexe.rang() < nombre);
    var actions = new Div(monter, descendre, bouton("Retirer…", this::retirer));
    actions.addClassName("actions");
    return actions;
  }

  private Button bouton(String libelle, Runnable acte) {
    var bouton = new Button(libelle, _ -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel(libelle.replace("…", "") + " « " + annexe.designation() + " »");
    return bouton;
  }

  /** The editor is built when it is opened: most visits only read the list. */
  private Details texte() {
    var details = new Details("Texte de l’annexe");
    if (annexe.heritee()) {
      details.setSummaryText("Texte de l’annexe, repris du texte parent");
    }
    details.setWidthFull();
    details.addOpenedChangeListener(
        ouverture -> {
          if (ouverture.isOpened() && details.getContent().findAny().isEmpty()) {
            details.add(new TexteAnnexe(annexe, section));
          }
        });
    return details;
  }

  private Component fichier() {
    var champ = new ChampFichier[1];
    champ[0] =
        new ChampFichier(
            "Remplacer le fichier…",
            Admis.pdf(DocumentService.TAILLE_MAX),
            (nom, contenu) ->
                section.agir(
                    () -> section.service().remplacer(section.convention(), id(), nom, contenu),
                    Map.of("fichier", champ[0])));
    var ligne = new Paragraph();
    annexe.leFichier().ifPresent(f -> ligne.add(new Span(AnnexesLues.description(f) + " ")));
    ligne.add(
        AnnexesLues.lien(section.convention(), annexe, "Ouvrir le PDF", section.consultation()));
    return new Div(ligne, champ[0]);
  }

  private void renommer() {
    section.agir(
        () -> section.service().renommer(section.convention(), id(), titre.getValue()),
        Map.of("titre", titre));
  }

  private void deplacer(Runnable acte) {
    if (section.agir(acte, Map.of())) {
      section.retrouver(id());
    }
  }

  private void retirer() {
    Confirmation.demanderGrave(
        "Retirer cette annexe ?",
        "« %s » ne fera plus partie du texte.".formatted(annexe.designation())
            + (annexe.fichier() == null ? " Ce qui y est écrit sera perdu." : ""),
        "Retirer",
        () -> section.agir(() -> section.service().retirer(section.convention(), id()), Map.of()));
  }
}
