package fr.cascade.partenaires.internal;

import fr.cascade.habilitations.NomsDOrganisations;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.util.Collection;
import java.util.Map;
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
}
