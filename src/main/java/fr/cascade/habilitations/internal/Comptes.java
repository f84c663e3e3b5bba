package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts as they stand on the day of the business clock. */
@Component
@Transactional(readOnly = true)
public class Comptes {

  private final UtilisateurRepository utilisateurs;
  private final SuppleanceRepository suppleances;
  private final HorlogeMetier horloge;

  Comptes(
      UtilisateurRepository utilisateurs, SuppleanceRepository suppleances, HorlogeMetier horloge) {
    this.utilisateurs = utilisateurs;
    this.suppleances = suppleances;
    this.horloge = horloge;
  }

  /** The account of somebody who acts: refused once it is closed or before its first password. */
  public Utilisateur actif(String login) {
    return actif(utilisateurs.findByLogin(login));
  }

  /** The account of somebody who acts: refused once it is closed or before its first password. */
  public Utilisateur actif(UtilisateurId id) {
    return actif(utilisateurs.findById(id.valeur()));
  }

  /** Whether the account of somebody connected has been closed since. */
  public boolean ferme(String login) {
    return utilisateurs.findByLogin(login).filter(compte -> !compte.actif()).isPresent();
  }

  /** Whether somebody connected has yet to choose a password. */
  public boolean motDePasseAChanger(String login) {
    return utilisateurs.findByLogin(login).map(UtilisateurEntity::motDePasseAChanger).orElse(false);
  }

  /** Who holds one of the roles on exactly this perimeter, or replaces such a person today. */
  public List<CompteResume> titulaires(Collection<Role> roles, Perimetre perimetre) {
    if (roles.isEmpty()) {
      return List.of();
    }
    var pretes = roles.stream().filter(Role::sePrete).toList();
    var trouves =
        switch (perimetre) {
          case Perimetre.SurTerritoire(TerritoireCode code) ->
              utilisateurs.titulaires(roles, pretes, code.valeur(), null, horloge.aujourdhui());
          case Perimetre.SurOrganisation(OrganisationId id) ->
              utilisateurs.titulaires(roles, pretes, null, id.valeur(), horloge.aujourdhui());
        };
    return trouves.stream().map(UtilisateurEntity::versResume).toList();
  }

  private Utilisateur actif(Optional<UtilisateurEntity> compte) {
    UtilisateurEntity trouve =
        compte
            .filter(UtilisateurEntity::actif)
            .orElseThrow(() -> new AccesRefuseException("Votre compte n’est plus actif."));
    if (trouve.motDePasseAChanger()) {
      throw new AccesRefuseException("Choisissez d’abord votre mot de passe.");
    }
    LocalDate jour = horloge.aujourdhui();
    return trouve.versUtilisateur(
        jour,
        suppleances.duJour(trouve.id().valeur(), jour).stream().map(s -> s.titre(jour)).toList());
  }
}
