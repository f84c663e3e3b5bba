package fr.cascade.partenaires.internal;

import fr.cascade.partenaires.NouveauRepresentant;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
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

  public long id() {
    return id;
  }
}
