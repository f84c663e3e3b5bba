package fr.cascade.comites.internal;

import fr.cascade.comites.MembreId;
import fr.cascade.comites.NouveauMembre;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Formats;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seat in a committee: a function, with or without a vote, for a term. */
@Entity
public class MembreComite {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "comite_id")
  private Comite comite;

  private @Nullable Long organisationId;
  private @Nullable Long utilisateurId;

  @Column(nullable = false)
  private String qualite;

  @Column(nullable = false)
  private String college;

  private boolean voix;
  private int poids;
  private boolean president;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "suppleant_de_id")
  private @Nullable MembreComite titulaire;

  @Column(nullable = false)
  private LocalDate debut;

  private @Nullable LocalDate fin;

  @SuppressWarnings("NullAway.Init")
  protected MembreComite() {}

  MembreComite(Comite comite, NouveauMembre nouveau, @Nullable MembreComite titulaire) {
    OrganisationId organisation = nouveau.organisation();
    UtilisateurId utilisateur = nouveau.utilisateur();
    this.comite = comite;
    this.organisationId = organisation == null ? null : organisation.valeur();
    this.utilisateurId = utilisateur == null ? null : utilisateur.valeur();
    this.qualite = nouveau.qualite().strip();
    this.college = nouveau.college().strip();
    this.voix = nouveau.voix();
    this.poids = Math.max(1, nouveau.poids());
    this.president = nouveau.president();
    this.titulaire = titulaire;
    this.debut = nouveau.debut();
    this.fin = nouveau.fin();
  }

  /** Whether the term runs on that day. */
  public boolean siege(LocalDate jour) {
    return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
  }

  /** Refuses whoever's term does not run on that day (RG-306). */
  void exigerEnMandat(LocalDate jour) {
    if (!siege(jour)) {
      throw new RegleMetierException(
          "RG-306",
          "Le mandat de « %s » ne court pas le %s : ce membre ne siège pas."
              .formatted(qualite, Formats.date(jour)),
          "membre");
    }
  }

  /** Ends the term on that day. */
  public void finir(LocalDate jour) {
    if (jour.isBefore(debut)) {
      throw new RegleMetierException(
          "RG-305", "Le mandat finit avant de commencer : vérifiez ses dates.", "fin");
    }
    fin = jour;
  }

  /** Whether its vote counts: a substitute votes only in the place of the titular. */
  boolean vote() {
    return voix && titulaire == null;
  }

  long numero() {
    return Objects.requireNonNull(id);
  }

  public MembreId id() {
    return new MembreId(numero());
  }

  Comite comite() {
    return comite;
  }

  public Optional<OrganisationId> organisation() {
    return Optional.ofNullable(organisationId).map(OrganisationId::new);
  }

  public Optional<UtilisateurId> utilisateur() {
    return Optional.ofNullable(utilisateurId).map(UtilisateurId::new);
  }

  public String qualite() {
    return qualite;
  }

  public String college() {
    return college;
  }

  public boolean voix() {
    return voix;
  }

  public int poids() {
    return poids;
  }

  public boolean president() {
    return president;
  }

  public Optional<MembreComite> titulaire() {
    return Optional.ofNullable(titulaire);
  }

  public LocalDate debut() {
    return debut;
  }

  public @Nullable LocalDate fin() {
    return fin;
  }
}
