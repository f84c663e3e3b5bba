package fr.cascade.conventions.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.PaireLocale;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.ResumeErreurs.Erreur;
import fr.cascade.socle.ui.Tableau;
import java.util.ArrayList;
import java.util.List;

/** The Missions locales of the text's territory: to tick one by one or all at once. */
final class TableauPaires extends Section {

  private final SerializableRunnable auChangement;
  private final Checkbox toutes = new Checkbox();
  private final Div contenu = new Div();
  private List<LignePaire> lignes = List.of();
  private boolean ensemble;

  TableauPaires(SerializableRunnable auChangement) {
    this.auChangement = auChangement;
    addClassName("paires");
    toutes.addValueChangeListener(
        choix -> {
          if (choix.isFromClient()) {
            toutCocher(choix.getValue());
          }
        });
    add(new H2("Missions locales"), contenu);
  }

  /**
   * @param partagees the figures that the text shares out among those below
   */
  void montrer(List<PaireLocale> paires, List<TypeChiffre> partagees) {
    lignes = paires.stream().map(p -> new LignePaire(p, partagees, this::suivre)).toList();
    long aCreer = lignes.stream().filter(LignePaire::aDecliner).count();
    toutes.setLabel(
        aCreer == lignes.size()
            ? "Cocher les " + Formats.nombre(aCreer)
            : "Cocher les "
                + Formats.compte(aCreer, "Mission locale", "Missions locales")
                + " sans convention");
    toutes.setVisible(aCreer > 1);
    List<String> colonnes = new ArrayList<>(List.of("Mission locale", "Département", "Site"));
    partagees.forEach(type -> colonnes.add(type.libelle()));
    colonnes.add("Convention");
    var tableau = new Tableau("Missions locales et sites", colonnes.toArray(String[]::new));
    lignes.forEach(l -> tableau.ligne(l.cellules()));
    contenu.removeAll();
    contenu.add(toutes, tableau);
    suivre();
  }

  private void toutCocher(boolean oui) {
    ensemble = true;
    lignes.forEach(l -> l.cocher(oui));
    ensemble = false;
    suivre();
  }

  private void suivre() {
    if (ensemble) {
      return;
    }
    long aCreer = lignes.stream().filter(LignePaire::aDecliner).count();
    toutes.setValue(aCreer > 0 && cochees() == aCreer);
    toutes.setIndeterminate(cochees() > 0 && cochees() < aCreer);
    auChangement.run();
  }

  int cochees() {
    return (int) lignes.stream().filter(LignePaire::cochee).count();
  }

  /** While drafts are being created nothing changes under the reader's hand. */
  void figer(boolean oui) {
    toutes.setReadOnly(oui);
    lignes.forEach(l -> l.figer(oui));
  }

  /** What is missing, told at each field too. */
  List<Erreur> verifier() {
    List<Erreur> erreurs = new ArrayList<>();
    lignes.stream().filter(LignePaire::cochee).forEach(l -> erreurs.addAll(l.verifier()));
    if (cochees() == 0) {
      erreurs.add(new Erreur("Cochez au moins une Mission locale.", toutes));
    }
    return erreurs;
  }

  List<Paire> demandees() {
    return lignes.stream().filter(LignePaire::cochee).map(LignePaire::paire).toList();
  }
}
