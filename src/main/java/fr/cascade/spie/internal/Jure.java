package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.UtilisateurId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A member of the jury of a call. */
@Entity
public class Jure {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @SuppressWarnings("UnusedVariable") // read by queries
  private long appelId;

  private long utilisateurId;

  protected Jure() {}

  public Jure(AppelId appel, UtilisateurId utilisateur) {
    this.appelId = appel.valeur();
    this.utilisateurId = utilisateur.valeur();
  }

  public UtilisateurId utilisateur() {
    return new UtilisateurId(utilisateurId);
  }
}
