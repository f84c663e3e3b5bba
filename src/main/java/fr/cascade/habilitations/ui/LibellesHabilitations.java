package fr.cascade.habilitations.ui;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.NomsDOrganisations;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Roles in words: « Chargé de mission régional (Centre) ». */
@Component
class LibellesHabilitations {

  private final TerritoireConsultation territoires;
  private final ObjectProvider<NomsDOrganisations> organisations;
  private final HorlogeMetier horloge;

  LibellesHabilitations(
      TerritoireConsultation territoires,
      ObjectProvider<NomsDOrganisations> organisations,
      HorlogeMetier horloge) {
    this.territoires = territoires;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  String de(List<Habilitation> habilitations) {
    return habilitations.stream()
        .map(
            habilitation ->
                "%s (%s)".formatted(habilitation.role().libelle(), nom(habilitation.perimetre())))
        .collect(Collectors.joining(" ; "));
  }

  private String nom(Perimetre perimetre) {
    return switch (perimetre) {
      case Perimetre.SurTerritoire(TerritoireCode code) ->
          territoires.nom(code, horloge.aujourdhui());
      case Perimetre.SurOrganisation(OrganisationId id) ->
          organisations
              .orderedStream()
              .map(source -> source.noms(List.of(id)).get(id))
              .filter(nom -> nom != null)
              .findFirst()
              .orElse(perimetre.cle());
    };
  }
}
