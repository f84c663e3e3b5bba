package fr.cascade.partenaires.internal;

import fr.cascade.habilitations.NomsDOrganisations;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the accounts' page which organisations the roles are held on. */
@Component
class NomsDesPerimetres implements NomsDOrganisations {

  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  NomsDesPerimetres(OrganisationConsultation organisations, HorlogeMetier horloge) {
    this.organisations = organisations;
    this.horloge = horloge;
  }

  @Override
  public Map<OrganisationId, String> noms(Collection<OrganisationId> ids) {
    return organisations.noms(ids, horloge.aujourdhui());
  }

  @Override
  public Set<OrganisationId> dans(Collection<TerritoireCode> territoires) {
    return organisations.dans(territoires, horloge.aujourdhui());
  }

  @Override
  public Map<OrganisationId, String> rechercher(String texte, int depuis, int nombre) {
    Map<OrganisationId, String> noms = new LinkedHashMap<>();
    organisations
        .rechercher(texte, null, horloge.aujourdhui(), depuis, nombre)
        .forEach(organisation -> noms.put(organisation.id(), organisation.nom()));
    return noms;
  }
}
