package fr.cascade.spie.internal;

import fr.cascade.socle.DocumentId;
import fr.cascade.socle.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organisation of a consortium, with its letter and its approval. */
@Entity
public class MembreConsortium {

  static final String PORTEUR = "PORTEUR";
  static final String MEMBRE = "MEMBRE";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "candidature_id")
  private Candidature candidature;

  private long organisationId;
  private String role;
  private @Nullable Long lettreId;
  private @Nullable Instant approuveeLe;
  private @Nullable String approuveePar;

  @SuppressWarnings("NullAway.Init")
  protected MembreConsortium() {}

  MembreConsortium(Candidature candidature, OrganisationId organisation, String role) {
    this.candidature = candidature;
    this.organisationId = organisation.valeur();
    this.role = role;
  }

  public void joindreLettre(DocumentId document) {
    lettreId = document.valeur();
  }

  public void approuver(Acteur acteur) {
    approuveeLe = acteur.le();
    approuveePar = acteur.libelle();
  }

  /** What it approved has changed. */
  void reprendreApprobation() {
    approuveeLe = null;
    approuveePar = null;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public boolean porteur() {
    return role.equals(PORTEUR);
  }

  public Optional<DocumentId> lettre() {
    return Optional.ofNullable(lettreId).map(DocumentId::new);
  }

  public @Nullable Instant approuveeLe() {
    return approuveeLe;
  }

  public @Nullable String approuveePar() {
    return approuveePar;
  }

  Candidature candidature() {
    return candidature;
  }
}
