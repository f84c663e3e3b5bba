package fr.cascade.conventions.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.Niveau;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import java.util.List;
import java.util.Optional;

/** The filters above the list; it tells each change and shows what it is given. */
final class FiltresConventions extends Div {

  private static final int PAUSE = 400;

  private final TextField texte = new TextField("Rechercher");
  private final Select<Niveau> niveau = new Select<>();
  private final Select<ConventionEtat> etat = new Select<>();
  private final ChampTerritoire territoire;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  FiltresConventions(
      TerritoireConsultation territoires,
      HorlogeMetier horloge,
      SerializableConsumer<ConventionFiltre> auChangement) {
    this.territoires = territoires;
    this.horloge = horloge;
    territoire = new ChampTerritoire("Territoire", this::proposer);
    addClassName("filtres");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", "Filtrer les conventions");
    texte.setPlaceholder("Intitulé ou référence");
    texte.setClearButtonVisible(true);
    texte.setValueChangeMode(ValueChangeMode.LAZY);
    texte.setValueChangeTimeout(PAUSE);
    texte.addClassName("large");
    regler(niveau, "Niveau", "Tous les niveaux", Niveau.values());
    niveau.setItemLabelGenerator(n -> n == null ? "Tous les niveaux" : n.libelle());
    regler(etat, "État", "Tous les états", ConventionEtat.values());
    etat.setItemLabelGenerator(e -> e == null ? "Tous les états" : e.libelle());
    add(texte, niveau, etat, territoire);
    ecouter(texte, auChangement);
    ecouter(niveau, auChangement);
    ecouter(etat, auChangement);
    ecouter(territoire, auChangement);
  }

  /** Shows these filters without telling a change. */
  void montrer(ConventionFiltre filtre) {
    if (!texte.getValue().strip().equals(filtre.texte())) {
      texte.setValue(filtre.texte());
    }
    niveau.setValue(filtre.niveau());
    etat.setValue(filtre.etat());
    territoire.setValue(
        Optional.ofNullable(filtre.territoire())
            .flatMap(code -> territoires.parCode(code, horloge.aujourdhui()))
            .orElse(null));
  }

  private ConventionFiltre filtre() {
    Territoire choisi = territoire.getValue();
    return new ConventionFiltre(
        texte.getValue().strip(),
        niveau.getValue(),
        etat.getValue(),
        choisi == null ? null : choisi.code(),
        null);
  }

  private List<Territoire> proposer(String mots, int depuis, int nombre) {
    return territoires.rechercher(mots, null, horloge.aujourdhui(), depuis + nombre).stream()
        .skip(depuis)
        .toList();
  }

  private static <T> void regler(Select<T> champ, String libelle, String tous, T[] valeurs) {
    champ.setLabel(libelle);
    champ.setItems(valeurs);
    champ.setEmptySelectionAllowed(true);
    champ.setEmptySelectionCaption(tous);
    champ.setPlaceholder(tous);
  }

  private <C extends AbstractField<C, T>, T> void ecouter(
      HasValue<ComponentValueChangeEvent<C, T>, T> champ,
      SerializableConsumer<ConventionFiltre> auChangement) {
    champ.addValueChangeListener(
        changement -> {
          if (changement.isFromClient()) {
            auChangement.accept(filtre());
          }
        });
  }
}
