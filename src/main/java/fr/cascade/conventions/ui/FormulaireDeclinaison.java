package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.DeclinaisonConsultation;
import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.conventions.Niveau;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.ResumeErreurs.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Level, territory and, for a local text, its Mission locale and its site. */
final class FormulaireDeclinaison extends Div {

  private final ConventionId parent;
  private final DeclinaisonConsultation declinaisons;
  private final RadioButtonGroup<Niveau> niveau = new RadioButtonGroup<>("Niveau");
  private final ChampTerritoire territoire;
  private final ComboBox<Organisation> missionLocale = new ComboBox<>("Mission locale");
  private final ComboBox<Organisation> site = new ComboBox<>("Site Pôle emploi");
  private final Map<String, Component> champs;

  FormulaireDeclinaison(
      ConventionId parent,
      DeclinaisonConsultation declinaisons,
      SerializableConsumer<Optional<DemandeDeclinaison>> auChangement) {
    this.parent = parent;
    this.declinaisons = declinaisons;
    territoire = new ChampTerritoire("Territoire", this::proposer);
    champs = Map.of("territoire", territoire, "missionLocale", missionLocale, "site", site);
    addClassName("formulaire");
    niveau.setItemLabelGenerator(Niveau::nature);
    niveau.setRequiredIndicatorVisible(true);
    niveau.setItems(declinaisons.niveaux(parent));
    territoire.setRequiredIndicatorVisible(true);
    territoire.setManualValidation(true);
    regler(missionLocale);
    regler(site);
    add(niveau, territoire, missionLocale, site);
    niveau.addValueChangeListener(choix -> changerNiveau());
    territoire.addValueChangeListener(choix -> changerTerritoire());
    territoire.addValueChangeListener(choix -> suivre(territoire, auChangement));
    missionLocale.addValueChangeListener(choix -> suivre(missionLocale, auChangement));
    site.addValueChangeListener(choix -> suivre(site, auChangement));
    niveau.setValue(declinaisons.niveaux(parent).getFirst());
    niveau.setReadOnly(declinaisons.niveaux(parent).size() == 1);
  }

  /** Chooses a territory, and the first level that is declined there; nothing where none is. */
  void choisir(TerritoireCode code) {
    declinaisons.niveaux(parent).stream()
        .filter(n -> trouver(n, code).isPresent())
        .findFirst()
        .ifPresent(
            n -> {
              niveau.setValue(n);
              territoire.setValue(trouver(n, code).orElseThrow());
            });
  }

  private Optional<Territoire> trouver(Niveau choisi, TerritoireCode code) {
    return declinaisons.territoires(parent, choisi, code.valeur(), 0, 2).stream()
        .filter(t -> t.code().equals(code))
        .findFirst();
  }

  private void suivre(
      HasValidation champ, SerializableConsumer<Optional<DemandeDeclinaison>> auChangement) {
    champ.setInvalid(false);
    auChangement.accept(demande());
  }

  /** What is asked for, once level and territory are chosen. */
  Optional<DemandeDeclinaison> demande() {
    Territoire choisi = territoire.getValue();
    if (niveau.isEmpty() || choisi == null) {
      return Optional.empty();
    }
    return Optional.of(
        new DemandeDeclinaison(
            parent,
            niveau.getValue(),
            choisi.code(),
            local() ? id(missionLocale) : null,
            local() ? id(site) : null));
  }

  /** What is missing, told at each field too. */
  List<Erreur> verifier() {
    List<Erreur> erreurs = new ArrayList<>();
    exiger(territoire, "Choisissez un territoire.", erreurs);
    if (local()) {
      exiger(missionLocale, "Choisissez la Mission locale.", erreurs);
      exiger(site, "Choisissez le site Pôle emploi.", erreurs);
    }
    return erreurs;
  }

  /** Shows at its field why the service refused; nothing that was chosen is lost. */
  Erreur refuser(RegleMetierException regle) {
    Component champ = regle.champ().map(champs::get).orElse(null);
    if (champ instanceof HasValidation valide) {
      valide.setErrorMessage(regle.phrase());
      valide.setInvalid(true);
    }
    return new Erreur(regle.phrase(), champ);
  }

  private static void exiger(ComboBox<?> champ, String phrase, List<Erreur> erreurs) {
    if (champ.isEmpty()) {
      champ.setErrorMessage(phrase);
      champ.setInvalid(true);
      erreurs.add(new Erreur(phrase, champ));
    }
  }

  private void changerNiveau() {
    territoire.clear();
    territoire.setHelperText(
        local()
            ? "Un département ou une intercommunalité de votre ressort."
            : "Une région de votre ressort.");
    declinaisons.territoireHabituel(parent, niveau.getValue()).ifPresent(territoire::setValue);
    changerTerritoire();
  }

  private void changerTerritoire() {
    remplir(missionLocale, TypeOrganisation.MISSION_LOCALE, "Aucune Mission locale");
    remplir(site, TypeOrganisation.OPERATEUR_SITE, "Aucun site Pôle emploi");
  }

  /** Only a local text has such a party; the one candidate is chosen at once. */
  private void remplir(ComboBox<Organisation> champ, TypeOrganisation type, String aucune) {
    Territoire choisi = territoire.getValue();
    Organisation avant = champ.getValue();
    champ.setVisible(local() && choisi != null);
    if (!local() || choisi == null) {
      champ.clear();
      return;
    }
    List<Organisation> candidates = declinaisons.candidates(type, choisi.code());
    champ.setItems(candidates);
    champ.setHelperText(
        candidates.isEmpty()
            ? aucune + " n’est enregistré sur ce territoire : voyez votre administrateur."
            : null);
    champ.setValue(
        candidates.size() == 1 ? candidates.getFirst() : candidates.contains(avant) ? avant : null);
  }

  private List<Territoire> proposer(String texte, int depuis, int nombre) {
    return niveau.isEmpty()
        ? List.of()
        : declinaisons.territoires(parent, niveau.getValue(), texte, depuis, nombre);
  }

  private boolean local() {
    return niveau.getValue() == Niveau.LOCAL;
  }

  private static void regler(ComboBox<Organisation> champ) {
    champ.setItemLabelGenerator(Organisation::nom);
    champ.setRequiredIndicatorVisible(true);
    champ.setManualValidation(true);
    champ.setVisible(false);
  }

  private static @Nullable OrganisationId id(ComboBox<Organisation> champ) {
    return champ.isEmpty() ? null : champ.getValue().id();
  }
}
