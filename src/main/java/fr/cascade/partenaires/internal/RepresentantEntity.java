package fr.cascade.partenaires.internal;

import fr.cascade.partenaires.NouveauRepresentant;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A function that represents an organisation, from a day to a day. */
@Entity
@Table(name = "representant")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class RepresentantEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long organisationId;
  private String fonction;
  private @Nullable Long utilisateurId;
  private boolean signataire;
  private @Nullable String pouvoir;
  private LocalDate debut;
  private @Nullable LocalDate fin;

  protected RepresentantEntity() {}

  public RepresentantEntity(OrganisationId organisation, NouveauRepresentant nouveau) {
    if (nouveau.fonction().isBlank()) {
      throw new RegleMetierException("RG-053", "La fonction est à écrire.", "fonction");
    }
    Longueurs.verifier(nouveau.fonction(), 150, "La fonction", "fonction");
    Longueurs.verifier(nouveau.pouvoir(), 255, "L’acte", "pouvoir");
    if (nouveau.signataire() && (nouveau.pouvoir() == null || nouveau.pouvoir().isBlank())) {
      throw new RegleMetierException(
          "RG-053", "Un signataire tient son pouvoir d’un acte : indiquez lequel.", "pouvoir");
    }
    organisationId = organisation.valeur();
    fonction = nouveau.fonction();
    utilisateurId = nouveau.utilisateur() == null ? null : nouveau.utilisateur().valeur();
    signataire = nouveau.signataire();
    pouvoir = nouveau.pouvoir();
    debut = nouveau.periode().debut();
    fin = nouveau.periode().fin();
  }

  /** Ends sooner than said so far, never before its first day (RG-056). */
  public void terminer(LocalDate dernierJour) {
    if (fin != null && dernierJour.isAfter(fin)) {
      throw new RegleMetierException(
          "RG-056", "Cette fonction prend fin avant : désignez de nouveau le représentant.", "fin");
    }
    fin = new Periode(debut, dernierJour).fin();
  }

  public long id() {
    return id;
  }

  public String fonction() {
    return fonction;
  }

  public Periode periode() {
    return new Periode(debut, fin);
  }

  /** The account whose role of signatory comes from this function, if any. */
  public @Nullable UtilisateurId signataireAvecCompte() {
    return signataire && utilisateurId != null ? new UtilisateurId(utilisateurId) : null;
  }
}
