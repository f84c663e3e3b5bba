package fr.cascade.conventions.internal;

import fr.cascade.socle.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An organisation bound by an agreement. */
@Entity
public class Partie {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  @SuppressWarnings("UnusedVariable") // read by the mapping only
  private Convention convention;

  private long organisationId;
  private int rang;
  private int ordreSignature;
  private boolean locale;

  @SuppressWarnings("NullAway.Init")
  protected Partie() {}

  Partie(Convention convention, int rang, OrganisationId organisation, int ordre, boolean locale) {
    this.convention = convention;
    this.rang = rang;
    this.organisationId = organisation.valeur();
    this.ordreSignature = ordre;
    this.locale = locale;
  }

  void placer(int nouvelOrdre) {
    ordreSignature = nouvelOrdre;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  /** Group of signatories, from 1; 0 when associated without signing. */
  public int ordreSignature() {
    return ordreSignature;
  }

  public boolean signe() {
    return ordreSignature > 0;
  }

  public boolean locale() {
    return locale;
  }

  public int rang() {
    return rang;
  }
}
