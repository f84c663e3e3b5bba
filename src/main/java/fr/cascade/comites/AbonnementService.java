package fr.cascade.comites;

import fr.cascade.comites.internal.FluxCalendrier;
import fr.cascade.comites.internal.Jeton;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private feed that a person's own calendar reads: an address that nobody guesses, shown once,
 * replaced or revoked at will (RG-370).
 */
@Service
public class AbonnementService {

  private final JdbcClient jdbc;
  private final UtilisateurConnecte connecte;
  private final FluxCalendrier flux;
  private final HorlogeMetier horloge;

  AbonnementService(
      JdbcClient jdbc, UtilisateurConnecte connecte, FluxCalendrier flux, HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.connecte = connecte;
    this.flux = flux;
    this.horloge = horloge;
  }

  /** Whether the reader has one. */
  @Transactional(readOnly = true)
  public boolean abonne() {
    return jdbc.sql(
            "select exists (select 1 from abonnement_calendrier where utilisateur_id = :moi)")
        .param("moi", moi())
        .query(Boolean.class)
        .single();
  }

  /** A new address for the reader; the former one stops working. Told once. */
  @Transactional
  public String ouvrir() {
    revoquer();
    String jeton = Jeton.nouveau();
    jdbc.sql(
            "insert into abonnement_calendrier (utilisateur_id, empreinte, cree_le)"
                + " values (:moi, :empreinte, :le)")
        .param("moi", moi())
        .param("empreinte", Jeton.empreinte(jeton))
        .param("le", Timestamp.from(horloge.instant()))
        .update();
    return ComiteRoutes.CALENDRIER + "/" + jeton + ".ics";
  }

  @Transactional
  public void revoquer() {
    jdbc.sql("delete from abonnement_calendrier where utilisateur_id = :moi")
        .param("moi", moi())
        .update();
  }

  /** The meetings of the person whose token it is; empty for any other word. */
  @Transactional(readOnly = true)
  public Optional<String> lire(String jeton) {
    return jdbc.sql("select utilisateur_id from abonnement_calendrier where empreinte = :empreinte")
        .param("empreinte", Jeton.empreinte(jeton))
        .query(Long.class)
        .optional()
        .map(flux::de);
  }

  private long moi() {
    return connecte.courant().id().valeur();
  }
}
