package fr.cascade.taches.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.taches.EcheanceVoulue;
import fr.cascade.taches.EtapeLue;
import fr.cascade.taches.FiltreTaches;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters above the inbox; it tells each change and shows what it is given. */
final class FiltresTaches extends Div {

  private static final String TOUTES = "Toutes les étapes";
  private static final String TOUTES_DATES = "Toutes les échéances";

  private final TextField texte = new TextField("Rechercher dans mes tâches");
  private final Select<EtapeLue> etape = new Select<>();
  private final Select<EcheanceVoulue> echeance = new Select<>();
  private boolean suivies;
  private final Button effacer = new Button("Effacer les filtres");

  FiltresTaches(SerializableConsumer<FiltreTaches> auChangement) {
    addClassName("filtres-taches");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", "Filtrer mes tâches");
    texte.setPlaceholder("Étape, convention, territoire");
    texte.setClearButtonVisible(true);
    texte.setValueChangeMode(ValueChangeMode.LAZY);
    toutes(etape, "Étape", TOUTES);
    etape.setItemLabelGenerator(e -> e == null ? TOUTES : e.libelle());
    toutes(echeance, "Échéance", TOUTES_DATES);
    echeance.setItemLabelGenerator(e -> e == null ? TOUTES_DATES : e.libelle());
    echeance.setItems(EcheanceVoulue.values());
    effacer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    effacer.addClickListener(_ -> auChangement.accept(filtre().efface()));
    add(texte, etape, echeance, effacer);
    for (HasValue<?, ?> champ : List.of(texte, etape, echeance)) {
      champ.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              auChangement.accept(filtre());
            }
          });
    }
  }

  private static void toutes(Select<?> champ, String libelle, String toutes) {
    champ.setLabel(libelle);
    champ.setEmptySelectionAllowed(true);
    champ.setEmptySelectionCaption(toutes);
    champ.setPlaceholder(toutes);
  }

  /**
   * Shows these filters without telling a change, and offers these steps; one that nothing waits
   * for any more stays said, so that an empty list has its reason on screen.
   */
  void montrer(FiltreTaches filtre, List<EtapeLue> etapes) {
    if (!texte.getValue().strip().equals(filtre.texte())) {
      texte.setValue(filtre.texte());
    }
    suivies = filtre.suivies();
    EtapeLue voulue = voulue(filtre, etapes);
    List<EtapeLue> offertes = new ArrayList<>(etapes);
    if (voulue != null && !offertes.contains(voulue)) {
      offertes.add(voulue);
    }
    etape.setItems(offertes);
    etape.setValue(voulue);
    echeance.setValue(filtre.echeance());
    effacer.setVisible(!filtre.estVide());
  }

  /** The words of a filter, to say why nothing is left. */
  String enClair() {
    List<String> mots = new ArrayList<>();
    if (etape.getValue() != null) {
      mots.add("étape « %s »".formatted(etape.getValue().libelle()));
    }
    if (echeance.getValue() != null) {
      mots.add("échéance « %s »".formatted(echeance.getValue().libelle()));
    }
    if (!texte.isEmpty()) {
      mots.add("mots « %s »".formatted(texte.getValue().strip()));
    }
    return String.join(", ", mots);
  }

  private static @Nullable EtapeLue voulue(FiltreTaches filtre, List<EtapeLue> etapes) {
    String cle = filtre.etape();
    if (cle == null) {
      return null;
    }
    return etapes.stream()
        .filter(e -> e.cle().equals(cle))
        .findFirst()
        .orElse(new EtapeLue(cle, "Étape que rien n’attend"));
  }

  private FiltreTaches filtre() {
    EtapeLue choisie = etape.getValue();
    return new FiltreTaches(
        texte.getValue().strip(),
        choisie == null ? null : choisie.cle(),
        echeance.getValue(),
        suivies);
  }
}
