package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
    ChampsFiltre.texte(texte);
    ChampsFiltre.choix(niveau, "Niveau", "Tous les niveaux", Niveau.values(), Niveau::libelle);
    ChampsFiltre.choix(
        etat, "État", "Tous les états", ConventionEtat.values(), ConventionEtat::libelle);
    add(texte, niveau, etat, territoire);
    ChampsFiltre.ecouter(() -> auChangement.accept(filtre()), texte, niveau, etat, territoire);
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
}
