package fr.cascade.spie.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
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
    setItemLabelGenerator(ChoixTerritoires::enClair);
    setItems(candidats(territoires, horloge));
  }

  /** Territories that may apply, searched as one types. */
  static FetchCallback<Territoire, String> candidats(
      TerritoireConsultation territoires, HorlogeMetier horloge) {
    return demande ->
        territoires
            .rechercherDans(
                TerritoireCode.NATION,
                demande.getFilter().orElse(""),
                EnumSet.of(TypeTerritoire.DEPARTEMENT, TypeTerritoire.EPCI),
                horloge.aujourdhui(),
                demande.getOffset() + demande.getLimit())
            .stream()
            .skip(demande.getOffset());
  }

  static String enClair(Territoire territoire) {
    return territoire.nom() + " (" + territoire.codeOfficiel() + ")";
  }

  List<TerritoireCode> codes() {
    return getValue().stream().map(Territoire::code).toList();
  }
}
