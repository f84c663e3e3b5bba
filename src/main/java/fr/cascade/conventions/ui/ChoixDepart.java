package fr.cascade.conventions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.DemandeGroupee.Depart;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.PaireLocale;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.ResumeErreurs.Erreur;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose words start the drafts: the parent's, the pair's former agreement, a neighbour's. */
final class ChoixDepart extends Section {

  private final RadioButtonGroup<Depart> depart = new RadioButtonGroup<>("Textes repris");
  private final ComboBox<ConventionResume> voisine = new ComboBox<>("Convention voisine");
  private final ConventionConsultation conventions;
  private final ConventionFiltre voisines;
  private long anciennes;

  ChoixDepart(ConventionConsultation conventions, ConventionId parent) {
    this.conventions = conventions;
    this.voisines = new ConventionFiltre("", Niveau.LOCAL, null, null, parent);
    addClassNames("carte", "choix-depart");
    depart.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    depart.setItemLabelGenerator(this::libelle);
    depart.setItems(Depart.values());
    depart.setValue(Depart.PARENT);
    depart.addValueChangeListener(choix -> voisine.setVisible(choix.getValue() == Depart.VOISINE));
    voisine.setVisible(false);
    voisine.setManualValidation(true);
    voisine.setRequiredIndicatorVisible(true);
    voisine.setItemLabelGenerator(ConventionResume::titre);
    voisine.setItems(
        requete ->
            conventions
                .rechercher(
                    filtre(requete.getFilter().orElse("")), requete.getOffset(), requete.getLimit())
                .stream());
    voisine.addValueChangeListener(choix -> voisine.setInvalid(false));
    add(
        new H2("Textes de départ"),
        depart,
        voisine,
        new Paragraph(
            "Les articles à reprendre tels quels viennent toujours du texte parent ; parties,"
                + " dates et chiffres suivent ses règles."));
  }

  private ConventionFiltre filtre(String texte) {
    return new ConventionFiltre(
        texte, voisines.niveau(), voisines.etat(), voisines.territoire(), voisines.parent());
  }

  /** Offers only what exists; what was chosen stays chosen while it does. */
  void montrer(List<PaireLocale> paires) {
    anciennes = paires.stream().filter(p -> p.aDecliner() && !p.anciennes().isEmpty()).count();
    boolean uneVoisine = conventions.compter(voisines) > 0;
    Depart choisi = depart.getOptionalValue().orElse(Depart.PARENT);
    Set<Depart> offerts = EnumSet.of(Depart.PARENT);
    if (anciennes > 0) {
      offerts.add(Depart.ANCIENNE);
    }
    if (uneVoisine) {
      offerts.add(Depart.VOISINE);
    }
    depart.setItems(Depart.values());
    depart.setItemEnabledProvider(offerts::contains);
    depart.setValue(offerts.contains(choisi) ? choisi : Depart.PARENT);
  }

  private String libelle(Depart choix) {
    return switch (choix) {
      case PARENT -> "Ceux du texte parent";
      case ANCIENNE ->
          anciennes == 0
              ? "Ceux de l’ancienne convention de chaque paire (aucune n’en a)"
              : "Ceux de l’ancienne convention de chaque paire (%s)"
                  .formatted(Formats.compte(anciennes, "paire en a une", "paires en ont une"));
      case VOISINE -> "Ceux d’une convention voisine, qui décline le même texte";
    };
  }

  void figer(boolean oui) {
    depart.setReadOnly(oui);
    voisine.setReadOnly(oui);
  }

  Depart depart() {
    return depart.getValue();
  }

  Optional<ConventionId> voisine() {
    return depart() == Depart.VOISINE
        ? voisine.getOptionalValue().map(ConventionResume::id)
        : Optional.empty();
  }

  List<Erreur> verifier() {
    if (depart() != Depart.VOISINE || !voisine.isEmpty()) {
      return List.of();
    }
    String phrase = "Choisissez la convention voisine.";
    voisine.setErrorMessage(phrase);
    voisine.setInvalid(true);
    return List.of(new Erreur(phrase, voisine));
  }
}
