package fr.cascade.spie.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.util.EnumSet;
import java.util.List;

/** Chooses the départements and intercommunalities of an application. */
final class ChoixTerritoires extends MultiSelectComboBox<Territoire> {

  ChoixTerritoires(TerritoireConsultation territoires, HorlogeMetier horloge) {
    super("Territoires");
    setHelperText("Un département, une intercommunalité, ou plusieurs pour un territoire composé.");
    setWidthFull();
    setItemLabelGenerator(t -> t.nom() + " (" + t.codeOfficiel() + ")");
    setItems(
        demande ->
            territoires
                .rechercherDans(
                    TerritoireCode.NATION,
                    demande.getFilter().orElse(""),
                    EnumSet.of(TypeTerritoire.DEPARTEMENT, TypeTerritoire.EPCI),
                    horloge.aujourdhui(),
                    demande.getOffset() + demande.getLimit())
                .stream()
                .skip(demande.getOffset()));
  }

  List<TerritoireCode> codes() {
    return getValue().stream().map(Territoire::code).toList();
  }
}
