package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.Comptes;
import fr.cascade.habilitations.internal.TitreDeLActe;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.UtilisateurId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who acts: the person connected, or the portal itself for what nobody asked (timers, first start,
 * loading). The account is read again each time, so that a role withdrawn is withdrawn at once.
 */
@Component
public class UtilisateurConnecte {

  /** An actor set by the code, which stands before the session's: empty means the portal. */
  private static final ScopedValue<Optional<UtilisateurId>> ACTEUR = ScopedValue.newInstance();

  private final Comptes comptes;
  private final TitreDeLActe titre;

  UtilisateurConnecte(Comptes comptes, TitreDeLActe titre) {
    this.comptes = comptes;
    this.titre = titre;
  }

  /** The person connected; refused when nobody is, or when the portal acts by itself. */
  public Utilisateur courant() {
    return courantOuVide()
        .orElseThrow(() -> new AccesRefuseException("Connectez-vous pour continuer."));
  }

  /** The person connected; empty when nobody is, or when the portal acts by itself. */
  public Optional<Utilisateur> courantOuVide() {
    Optional<Utilisateur> lui =
        ACTEUR.isBound() ? ACTEUR.get().map(comptes::actif) : login().map(comptes::actif);
    return lui.map(u -> titre.de(u.id()).map(u::auTitreDe).orElse(u));
  }

  /** Whether the portal acts by itself: it is then allowed everything. */
  public boolean estSysteme() {
    return ACTEUR.isBound() && ACTEUR.get().isEmpty();
  }

  /** Runs as the portal itself: timers, first start, loading of data. */
  public <T> T enTantQueSysteme(Supplier<T> acte) {
    return ScopedValue.where(ACTEUR, Optional.empty()).call(acte::get);
  }

  /** Runs as the portal itself. */
  public void enTantQueSysteme(Runnable acte) {
    ScopedValue.where(ACTEUR, Optional.empty()).run(acte);
  }

  /** Runs as this person, with this person's rights only: data loading and tests. */
  public <T> T comme(UtilisateurId utilisateur, Supplier<T> acte) {
    return ScopedValue.where(ACTEUR, Optional.of(utilisateur)).call(acte::get);
  }

  /** Runs as this person, with this person's rights only. */
  public void comme(UtilisateurId utilisateur, Runnable acte) {
    ScopedValue.where(ACTEUR, Optional.of(utilisateur)).run(acte);
  }

  private static Optional<String> login() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(authentication)
        .filter(Authentication::isAuthenticated)
        .filter(connexion -> !(connexion instanceof AnonymousAuthenticationToken))
        .map(Authentication::getName);
  }
}
