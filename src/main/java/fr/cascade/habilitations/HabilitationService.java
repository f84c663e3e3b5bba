package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.TitreDeLActe;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what, asked by every service (RG-022). A permission holds on a territory that stood in
 * the role's own on the day of the business clock, and on an organisation that is the role's own or
 * when the role is national. The portal itself is allowed everything, nobody connected nothing.
 */
@Service
@Transactional(readOnly = true)
public class HabilitationService {

  private final UtilisateurConnecte connecte;
  private final TerritoireConsultation territoires;
  private final TitreDeLActe titre;
  private final HorlogeMetier horloge;

  HabilitationService(
      UtilisateurConnecte connecte,
      TerritoireConsultation territoires,
      TitreDeLActe titre,
      HorlogeMetier horloge) {
    this.connecte = connecte;
    this.territoires = territoires;
    this.titre = titre;
    this.horloge = horloge;
  }

  public boolean peut(Permission permission, TerritoireCode territoire) {
    return peutSur(
        permission,
        perimetre ->
            switch (perimetre) {
              case Perimetre.SurTerritoire(TerritoireCode sien) -> contient(sien, territoire);
              case Perimetre.SurOrganisation _ -> false;
            });
  }

  public boolean peut(Permission permission, OrganisationId organisation) {
    return peutSur(
        permission,
        perimetre ->
            switch (perimetre) {
              case Perimetre.SurTerritoire(TerritoireCode sien) ->
                  sien.equals(TerritoireCode.NATION);
              case Perimetre.SurOrganisation(OrganisationId sienne) -> sienne.equals(organisation);
            });
  }

  /** Refuses with a sentence unless the permission holds on the territory. */
  public void exiger(Permission permission, TerritoireCode territoire) {
    if (!peut(permission, territoire)) {
      throw refus(permission, "sur ce territoire");
    }
  }

  /** Refuses with a sentence unless the permission holds on the organisation. */
  public void exiger(Permission permission, OrganisationId organisation) {
    if (!peut(permission, organisation)) {
      throw refus(permission, "pour cette organisation");
    }
  }

  /**
   * Of these engine groups, whether the person connected is in one: as {@link #peut}, on the exact
   * perimeter of the group.
   */
  public boolean estDans(Utilisateur utilisateur, Collection<String> groupes) {
    return detient(
        utilisateur,
        h ->
            h.role().permissions().stream()
                .anyMatch(p -> groupes.contains(Groupes.de(p, h.perimetre()))));
  }

  /** What the queries of the person connected may show; the portal itself sees everything. */
  public PerimetreLecture perimetreLecture() {
    if (connecte.estSysteme()) {
      return new PerimetreLecture(true, Set.of(), Set.of());
    }
    Set<TerritoireCode> racines = new HashSet<>();
    Set<OrganisationId> organisations = new HashSet<>();
    for (Habilitation habilitation : connecte.courant().habilitations()) {
      if (!habilitation.role().accorde(Permission.LIRE)) {
        continue;
      }
      switch (habilitation.perimetre()) {
        case Perimetre.SurTerritoire(TerritoireCode code) -> racines.add(code);
        case Perimetre.SurOrganisation(OrganisationId id) -> organisations.add(id);
      }
    }
    return new PerimetreLecture(racines.contains(TerritoireCode.NATION), racines, organisations);
  }

  private boolean peutSur(Permission permission, Predicate<Perimetre> perimetre) {
    if (connecte.estSysteme()) {
      return true;
    }
    return connecte
        .courantOuVide()
        .filter(u -> detient(u, h -> h.role().accorde(permission) && perimetre.test(h.perimetre())))
        .isPresent();
  }

  /** One's own roles first, then those lent: the title is kept for the history. */
  boolean detient(Utilisateur utilisateur, Predicate<Habilitation> voulue) {
    if (utilisateur.propres().stream().anyMatch(voulue)) {
      titre.retenir(utilisateur.id(), null);
      return true;
    }
    Optional<AuTitreDe> prete =
        utilisateur.suppleances().stream()
            .filter(s -> s.habilitations().stream().anyMatch(voulue))
            .findFirst();
    prete.ifPresent(t -> titre.retenir(utilisateur.id(), t));
    return prete.isPresent();
  }

  private boolean contient(TerritoireCode sien, TerritoireCode territoire) {
    return sien.equals(TerritoireCode.NATION)
        || sien.equals(territoire)
        || territoires.estDans(territoire, sien, horloge.aujourdhui());
  }

  private static AccesRefuseException refus(Permission permission, String ou) {
    return new AccesRefuseException(
        "Vos habilitations ne permettent pas de %s %s.".formatted(permission.verbe(), ou));
  }
}
