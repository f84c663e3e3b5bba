package fr.cascade.spie.internal;

import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The organisations that somebody applies for. */
@Component
public class PorteursPossibles {

  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  PorteursPossibles(OrganisationConsultation organisations, HorlogeMetier horloge) {
    this.organisations = organisations;
    this.horloge = horloge;
  }

  public List<Organisation> de(Utilisateur utilisateur) {
    List<OrganisationId> ids =
        utilisateur.habilitations().stream()
            .filter(h -> h.role().accorde(Permission.CANDIDATER))
            .flatMap(
                h ->
                    h.perimetre() instanceof Perimetre.SurOrganisation(OrganisationId id)
                        ? Stream.of(id)
                        : Stream.empty())
            .distinct()
            .toList();
    return organisations.parIds(ids, horloge.aujourdhui()).values().stream()
        .sorted(Comparator.comparing(Organisation::nom))
        .toList();
  }
}
