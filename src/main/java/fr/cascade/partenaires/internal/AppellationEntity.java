package fr.cascade.partenaires.internal;

import fr.cascade.partenaires.Appellation;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name of an organisation, from a day to a day. */
@Entity
@Table(name = "organisation_appellation")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class AppellationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private OrganisationEntity organisation;

  private String nom;
  private @Nullable String sigle;
  private LocalDate debut;
  private @Nullable LocalDate fin;
  private @Nullable String acte;

  protected AppellationEntity() {}

  AppellationEntity(OrganisationEntity organisation, Appellation appellation) {
    this.organisation = organisation;
    this.nom = appellation.nom();
    this.sigle = appellation.sigle();
    this.debut = appellation.debut();
    this.fin = appellation.fin();
    this.acte = appellation.acte();
  }

  /** Ends on the day before another name starts (RG-052). */
  void cederLe(LocalDate jour) {
    if (!jour.isAfter(debut)) {
      throw new RegleMetierException(
          "RG-052", "Le nouveau nom doit commencer après le nom actuel.", "debut");
    }
    fin = jour.minusDays(1);
  }
}
