package fr.cascade.conventions;

import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.UtilisateurId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Who is on a draft now. Kept in memory: a presence is worth a minute, and the drafts themselves
 * are guarded by their versions.
 */
@Service
public class PresenceService {

  private static final Duration VALIDITE = Duration.ofSeconds(60);

  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final Clock systeme;
  private final Map<Cle, Presence> presences = new ConcurrentHashMap<>();

  @org.springframework.beans.factory.annotation.Autowired
  PresenceService(Visibilite visibilite, UtilisateurConnecte connecte) {
    this(visibilite, connecte, Clock.systemUTC());
  }

  PresenceService(Visibilite visibilite, UtilisateurConnecte connecte, Clock systeme) {
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.systeme = systeme;
  }

  private record Cle(ConventionId convention, UtilisateurId utilisateur) {}

  /**
   * Somebody on a draft.
   *
   * @param articleCle where that person is
   */
  public record Presence(String libelle, String articleCle, Instant vueLe) {}

  /** Says that the current user is there, and tells who else is. */
  public List<Presence> signaler(ConventionId convention, String articleCle) {
    visibilite.exiger(convention);
    Utilisateur moi = connecte.courant();
    Instant maintenant = systeme.instant();
    presences.values().removeIf(p -> p.vueLe().isBefore(maintenant.minus(VALIDITE)));
    presences.put(
        new Cle(convention, moi.id()), new Presence(moi.libelle(), articleCle, maintenant));
    return presences.entrySet().stream()
        .filter(e -> e.getKey().convention().equals(convention))
        .filter(e -> !e.getKey().utilisateur().equals(moi.id()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The current user left the draft. */
  public void quitter(ConventionId convention) {
    connecte.courantOuVide().ifPresent(u -> presences.remove(new Cle(convention, u.id())));
  }
}
