package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.PaireLocale;
import fr.cascade.conventions.PaireLocale.Existante;
import fr.cascade.partenaires.Organisation;

/** One Mission locale to tick, with its site; or the agreement that it has already. */
final class LignePaire {

  private final PaireLocale paire;
  private final Checkbox coche = new Checkbox();
  private final ComboBox<Organisation> site = new ComboBox<>();
  private final Div etat = new Div();

  LignePaire(PaireLocale paire, SerializableRunnable auChangement) {
    this.paire = paire;
    coche.setLabel(paire.missionLocale().nom());
    coche.addValueChangeListener(
        choix -> {
          site.setInvalid(false);
          auChangement.run();
        });
    site.setAriaLabel("Site Pôle emploi – " + paire.missionLocale().nom());
    site.setItemLabelGenerator(Organisation::nom);
    site.setItems(paire.sites());
    site.setManualValidation(true);
    site.setErrorMessage("Choisissez le site Pôle emploi.");
    site.setWidthFull();
    paire.siteReferent().ifPresent(site::setValue);
    site.addValueChangeListener(
        choix -> {
          site.setInvalid(false);
          decrire();
        });
    decrire();
  }

  /** Its cells in the table: Mission locale, département, site, agreement. */
  Component[] cellules() {
    Existante existante = paire.existante();
    return new Component[] {
      existante == null ? coche : new Span(paire.missionLocale().nom()),
      new Span(Badges.nomEtCode(paire.territoireNom(), paire.missionLocale().territoire())),
      existante == null ? site : new Span(existante.site()),
      etat
    };
  }

  private void decrire() {
    etat.removeAll();
    etat.addClassName("etat-paire");
    Existante existante = paire.existante();
    if (existante != null) {
      etat.add(Badges.etat(existante.etat()));
      var id = existante.id();
      etat.add(
          id == null
              ? new Span(existante.reference())
              : lien(ConventionRoutes.fiche(id), existante.reference()));
      return;
    }
    var ancienne = site.isEmpty() ? null : paire.anciennes().get(site.getValue().id());
    if (ancienne == null) {
      etat.add(new Span("À créer"));
    } else {
      etat.add(new Span("À créer\u00a0; ancienne convention :"));
      etat.add(lien(ConventionRoutes.fiche(ancienne.id()), ancienne.reference()));
    }
  }

  private Anchor lien(String adresse, String reference) {
    var lien = new Anchor(adresse, reference);
    lien.setAriaLabel(reference + " – " + paire.missionLocale().nom());
    return lien;
  }

  boolean aDecliner() {
    return paire.aDecliner();
  }

  boolean cochee() {
    return coche.getValue();
  }

  void cocher(boolean oui) {
    if (paire.aDecliner()) {
      coche.setValue(oui);
    }
  }

  void figer(boolean oui) {
    coche.setReadOnly(oui);
    site.setReadOnly(oui);
  }

  /** The site's field when it lacks one. */
  boolean completer() {
    site.setInvalid(site.isEmpty());
    return !site.isEmpty();
  }

  ComboBox<Organisation> site() {
    return site;
  }

  String nom() {
    return paire.missionLocale().nom();
  }

  Paire paire() {
    return new Paire(paire.missionLocale().id(), site.getValue().id());
  }
}
