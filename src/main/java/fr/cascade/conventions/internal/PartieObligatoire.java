package fr.cascade.conventions.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.partenaires.TypeOrganisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A kind of organisation that must sign the texts of a level below (RG-191). */
@Entity
public class PartieObligatoire {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  private Convention convention;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Niveau niveau;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TypeOrganisation type;

  @SuppressWarnings("NullAway.Init")
  protected PartieObligatoire() {}

  public PartieObligatoire(Convention convention, Niveau niveau, TypeOrganisation type) {
    this.convention = convention;
    this.niveau = niveau;
    this.type = type;
  }

  boolean de(Convention source) {
    return convention.id().equals(source.id());
  }

  /** The level of the texts that it binds. */
  public Niveau niveau() {
    return niveau;
  }

  public TypeOrganisation type() {
    return type;
  }
}
