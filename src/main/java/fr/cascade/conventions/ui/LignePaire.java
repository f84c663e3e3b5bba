package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.PaireLocale;
import fr.cascade.conventions.PaireLocale.Existante;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ui.ResumeErreurs.Erreur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One Mission locale to tick, with its site; or the agreement that it has already. */
final class LignePaire {

  private final PaireLocale paire;
  private final Checkbox coche = new Checkbox();
  private final ComboBox<Organisation> site = new ComboBox<>();
  private final Map<TypeChiffre, BigDecimalField> parts = new EnumMap<>(TypeChiffre.class);
  private final Div etat = new Div();

  LignePaire(PaireLocale paire, List<TypeChiffre> partagees, SerializableRunnable auChangement) {
    this.paire = paire;
    coche.setLabel(paire.missionLocale().nom());
    coche.addValueChangeListener(
        choix -> {
          site.setInvalid(false);
          auChangement.run();
        });
    partagees.forEach(type -> parts.put(type, champ(type)));
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

  private BigDecimalField champ(TypeChiffre type) {
    var champ = new BigDecimalField();
    champ.setAriaLabel(type.libelle() + " – " + paire.missionLocale().nom());
    champ.setLocale(Locale.FRANCE);
    champ.setManualValidation(true);
    champ.setWidth("7rem");
    return champ;
  }

  /** Its cells in the table: Mission locale, département, site, shares, agreement. */
  Component[] cellules() {
    Existante existante = paire.existante();
    List<Component> cellules = new ArrayList<>();
    cellules.add(existante == null ? coche : new Span(paire.missionLocale().nom()));
    cellules.add(
        new Span(Badges.nomEtCode(paire.territoireNom(), paire.missionLocale().territoire())));
    cellules.add(existante == null ? site : new Span(existante.site()));
    parts.values().forEach(champ -> cellules.add(existante == null ? champ : new Span("—")));
    cellules.add(etat);
    return cellules.toArray(Component[]::new);
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
    parts.values().forEach(champ -> champ.setReadOnly(oui));
  }

  /** What is missing or out of bounds, told at each field too. */
  List<Erreur> verifier() {
    List<Erreur> erreurs = new ArrayList<>();
    site.setInvalid(site.isEmpty());
    if (site.isEmpty()) {
      erreurs.add(new Erreur(nom() + " : choisissez le site.", site));
    }
    parts.forEach(
        (type, champ) -> {
          boolean refusee = champ.getValue() != null && !type.accepte(champ.getValue());
          champ.setErrorMessage(type.bornes());
          champ.setInvalid(refusee);
          if (refusee) {
            erreurs.add(new Erreur(nom() + " : " + type.bornes(), champ));
          }
        });
    return erreurs;
  }

  String nom() {
    return paire.missionLocale().nom();
  }

  Paire paire() {
    Map<TypeChiffre, BigDecimal> donnees = new EnumMap<>(TypeChiffre.class);
    parts.forEach(
        (type, champ) -> {
          if (champ.getValue() != null) {
            donnees.put(type, champ.getValue());
          }
        });
    return new Paire(paire.missionLocale().id(), site.getValue().id(), donnees);
  }
}
