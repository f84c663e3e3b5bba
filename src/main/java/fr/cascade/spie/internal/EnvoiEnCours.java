package fr.cascade.spie.internal;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.EnvoiId;
import fr.cascade.spie.EnvoiTardif;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An upload from the arrival of its request; ended once, when its file is kept. */
@Entity
public class EnvoiEnCours {

  private static final int NOM_MAX = 255;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long candidatureId;
  private String champ;
  private long utilisateurId;
  private Instant commenceLe;

  @SuppressWarnings("UnusedVariable") // read by the query of late uploads
  private @Nullable Instant termineLe;

  private @Nullable String fichier;

  @SuppressWarnings("NullAway.Init")
  protected EnvoiEnCours() {}

  /** It begins, for a question or for the letter of an organisation. */
  public EnvoiEnCours(CandidatureId candidature, String champ, Acteur acteur) {
    this.candidatureId = candidature.valeur();
    this.champ = champ;
    this.utilisateurId = acteur.id().valeur();
    this.commenceLe = acteur.le();
  }

  /** The field of a letter; the name of a question never holds a colon. */
  public static String lettre(OrganisationId organisation) {
    return "lettre:" + organisation.valeur();
  }

  /** Refuses another application, another field, another person as if it did not exist. */
  void exiger(CandidatureId candidature, String attendu, UtilisateurId qui) {
    if (candidatureId != candidature.valeur()
        || !champ.equals(attendu)
        || utilisateurId != qui.valeur()) {
      throw introuvable();
    }
  }

  /** Its file is kept: the upload serves no other (RG-482). */
  void terminer(String nom, Instant maintenant) {
    if (termineLe != null) {
      throw new RegleMetierException("RG-482", "Cet envoi est déjà reçu.");
    }
    termineLe = maintenant;
    fichier = nom.substring(0, Math.min(NOM_MAX, nom.length()));
  }

  public EnvoiId id() {
    return new EnvoiId(Objects.requireNonNull(id));
  }

  Instant commenceLe() {
    return commenceLe;
  }

  EnvoiTardif tardif() {
    return new EnvoiTardif(Objects.requireNonNull(fichier), commenceLe);
  }

  static IntrouvableException introuvable() {
    return new IntrouvableException("Cet envoi n’existe pas.");
  }
}
