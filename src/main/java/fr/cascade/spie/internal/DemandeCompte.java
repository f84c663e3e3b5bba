package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.DemandeCompteStatut;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A territory without an account asks for one; its region confirms or refuses, once. */
@Entity
public class DemandeCompte {

  private static final int FONCTION_MAX = 150;
  private static final int NOM_MAX = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long appelId;
  private String siret;
  private String organisationNom;
  private String fonction;
  private String courriel;
  private String territoireCode;

  @Enumerated(EnumType.STRING)
  private DemandeCompteStatut statut;

  private Instant recueLe;
  private @Nullable String motif;
  private @Nullable Instant decideeLe;
  private @Nullable String decideePar;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Long organisationId;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Long utilisateurId;

  @SuppressWarnings("NullAway.Init")
  protected DemandeCompte() {}

  public DemandeCompte(AppelId appel, TerritoireCode territoire, Demandeur demandeur, Instant le) {
    this.appelId = appel.valeur();
    this.siret = demandeur.siret().valeur();
    this.organisationNom = demandeur.organisation();
    this.fonction = demandeur.fonction();
    this.courriel = demandeur.courriel().valeur();
    this.territoireCode = territoire.valeur();
    this.statut = DemandeCompteStatut.A_EXAMINER;
    this.recueLe = le;
  }

  /** Who asks, each field checked at its own place (RG-461). */
  public record Demandeur(Siret siret, String organisation, String fonction, Courriel courriel) {

    /** In the order of the form. */
    public static Demandeur de(Siret siret, String organisation, String fonction, String courriel) {
      String nom = exiger(organisation, NOM_MAX, "organisation", "le nom de votre organisation");
      String role = exiger(fonction, FONCTION_MAX, "fonction", "votre fonction");
      return new Demandeur(siret, nom, role, new Courriel(courriel));
    }

    private static String exiger(String texte, int maximum, String champ, String quoi) {
      String propre = texte.strip();
      if (propre.isEmpty() || propre.length() > maximum) {
        throw new RegleMetierException(
            "RG-461", "Écrivez %s, en %d caractères au plus.".formatted(quoi, maximum), champ);
      }
      return propre;
    }
  }

  /** The account is opened for this organisation (RG-463). */
  public void confirmer(Acteur acteur, OrganisationId organisation, UtilisateurId compte) {
    decider(DemandeCompteStatut.CONFIRMEE, acteur);
    organisationId = organisation.valeur();
    utilisateurId = compte.valeur();
  }

  /** Refused, with the reason that the applicant is told (RG-463). */
  public void refuser(Acteur acteur, String pourquoi) {
    if (pourquoi.isBlank()) {
      throw new RegleMetierException("RG-463", "Dites pourquoi la demande est refusée.", "motif");
    }
    decider(DemandeCompteStatut.REFUSEE, acteur);
    motif = pourquoi.strip();
  }

  /** Of two people at once, the second is told who came first (RG-463). */
  public void exigerAExaminer() {
    if (statut != DemandeCompteStatut.A_EXAMINER) {
      throw new DejaFaitException(
          "RG-463",
          "Cette demande est déjà traitée par %s le %s."
              .formatted(
                  decideePar,
                  fr.cascade.socle.ui.Formats.dateHeure(Objects.requireNonNull(decideeLe))));
    }
  }

  private void decider(DemandeCompteStatut vers, Acteur acteur) {
    exigerAExaminer();
    statut = vers;
    decideeLe = acteur.le();
    decideePar = acteur.libelle();
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public AppelId appel() {
    return new AppelId(appelId);
  }

  public Siret siret() {
    return new Siret(siret);
  }

  public String organisationNom() {
    return organisationNom;
  }

  public String fonction() {
    return fonction;
  }

  public Courriel courriel() {
    return new Courriel(courriel);
  }

  public TerritoireCode territoire() {
    return new TerritoireCode(territoireCode);
  }

  public DemandeCompteStatut statut() {
    return statut;
  }

  public Instant recueLe() {
    return recueLe;
  }

  public @Nullable String motif() {
    return motif;
  }

  public @Nullable Instant decideeLe() {
    return decideeLe;
  }

  public @Nullable String decideePar() {
    return decideePar;
  }
}
