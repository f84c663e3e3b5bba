package fr.cascade.conventions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.Niveau;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters above the tree; it tells each change and shows what it is given. */
final class FiltresCascade extends Div {

  private final TextField texte = new TextField("Rechercher");
  private final ComboBox<ConventionResume> accord = new ComboBox<>("Accord");
  private final Select<ConventionEtat> etat = new Select<>();
  private final ChampTerritoire region;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  FiltresCascade(
      ConventionConsultation conventions,
      TerritoireConsultation territoires,
      HorlogeMetier horloge,
      SerializableConsumer<CascadeFiltre> auChangement) {
    this.territoires = territoires;
    this.horloge = horloge;
    region = new ChampTerritoire("Région", this::regions);
    addClassNames("filtres", "filtres-cascade");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", "Filtrer la cascade");
    ChampsFiltre.texte(texte);
    ChampsFiltre.choix(
        etat, "État", "Tous les états", ConventionEtat.values(), ConventionEtat::libelle);
    accord.setItems(
        page ->
            conventions
                .rechercher(
                    nationaux(page.getFilter().orElse("")), page.getOffset(), page.getLimit())
                .stream());
    accord.setItemLabelGenerator(ConventionResume::titre);
    accord.setPlaceholder("Tous les accords");
    accord.setClearButtonVisible(true);
    accord.getStyle().set("--vaadin-combo-box-overlay-width", "26rem");
    add(texte, accord, etat, region);
    ChampsFiltre.ecouter(() -> auChangement.accept(filtre()), texte, accord, etat, region);
  }

  /** Shows these filters without telling a change; the accord as the tree reads it. */
  void montrer(CascadeFiltre filtre, @Nullable ConventionResume accordChoisi) {
    if (!texte.getValue().strip().equals(filtre.texte())) {
      texte.setValue(filtre.texte());
    }
    accord.setValue(accordChoisi);
    etat.setValue(filtre.etat());
    region.setValue(
        Optional.ofNullable(filtre.region())
            .flatMap(code -> territoires.parCode(code, horloge.aujourdhui()))
            .orElse(null));
  }

  private CascadeFiltre filtre() {
    ConventionResume texteChoisi = accord.getValue();
    Territoire choisie = region.getValue();
    return new CascadeFiltre(
        texte.getValue().strip(),
        texteChoisi == null ? null : texteChoisi.id(),
        etat.getValue(),
        choisie == null ? null : choisie.code());
  }

  private static ConventionFiltre nationaux(String mots) {
    return new ConventionFiltre(mots, Niveau.NATIONAL, null, null, null);
  }

  private List<Territoire> regions(String mots, int depuis, int nombre) {
    return territoires
        .rechercherDans(
            TerritoireCode.NATION,
            mots,
            EnumSet.of(TypeTerritoire.REGION),
            horloge.aujourdhui(),
            depuis + nombre)
        .stream()
        .skip(depuis)
        .toList();
  }
}
