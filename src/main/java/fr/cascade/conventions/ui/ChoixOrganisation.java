package fr.cascade.conventions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;

/** An organisation to add, searched by name or acronym among those of the day. */
final class ChoixOrganisation extends ComboBox<Organisation> {

  ChoixOrganisation(String libelle, OrganisationConsultation organisations, HorlogeMetier horloge) {
    super(libelle);
    setItems(
        requete ->
            organisations
                .rechercher(
                    requete.getFilter().orElse(""),
                    null,
                    horloge.aujourdhui(),
                    requete.getOffset(),
                    requete.getLimit())
                .stream(),
        requete ->
            organisations.compter(requete.getFilter().orElse(""), null, horloge.aujourdhui()));
    setItemLabelGenerator(Organisation::nom);
    setPlaceholder("Nom ou sigle");
    setManualValidation(true);
    setWidthFull();
  }
}
