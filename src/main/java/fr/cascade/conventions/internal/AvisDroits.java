package fr.cascade.conventions.internal;

import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who speaks for a party: those with such a role on the organisation, and for a service of the
 * State the direction of its region or of its département. Tasks, mails and rights all ask here.
 */
@Component
public class AvisDroits {

  private final OrganisationConsultation organisations;
  private final Groupes groupes;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  AvisDroits(
      OrganisationConsultation organisations,
      Groupes groupes,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.groupes = groupes;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** Engine groups of those who speak for the party. */
  public List<String> groupes(OrganisationId partie) {
    return lire(List.of(partie)).stream().flatMap(o -> groupes(o).stream()).toList();
  }

  private static List<String> groupes(Organisation organisation) {
    String sien = Groupes.de(Permission.RENDRE_AVIS, organisation.id());
    return serviceDeLEtat(organisation)
        ? List.of(sien, Groupes.de(Permission.RENDRE_AVIS, organisation.territoire()))
        : List.of(sien);
  }

  private static boolean serviceDeLEtat(Organisation organisation) {
    return switch (organisation.type()) {
      case ETAT_REGION, ETAT_DEPARTEMENT -> true;
      default -> false;
    };
  }

  /** Of these parties, those that the current user speaks for. */
  public Set<OrganisationId> miennes(Collection<OrganisationId> parties) {
    return connecte
        .courantOuVide()
        .map(moi -> garder(parties, o -> habilitations.estDans(moi, groupes(o))))
        .orElse(Set.of());
  }

  /** Of these parties, those that the current user works for, whoever speaks for them. */
  Set<OrganisationId> deLaMaison(Collection<OrganisationId> parties) {
    var perimetre = habilitations.perimetreLecture();
    return garder(
        parties,
        o ->
            perimetre.organisations().contains(o.id())
                || (serviceDeLEtat(o) && perimetre.territoires().contains(o.territoire())));
  }

  private Set<OrganisationId> garder(
      Collection<OrganisationId> parties, Predicate<Organisation> voulue) {
    return lire(parties).stream()
        .filter(voulue)
        .map(Organisation::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The accounts that speak for the party today. */
  public List<UtilisateurId> porteParole(OrganisationId partie) {
    return groupes(partie).stream()
        .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
        .map(CompteResume::id)
        .distinct()
        .toList();
  }

  private Collection<Organisation> lire(Collection<OrganisationId> parties) {
    return organisations.parIds(parties, horloge.aujourdhui()).values();
  }
}
