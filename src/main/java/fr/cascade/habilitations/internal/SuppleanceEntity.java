package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.AuTitreDe;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.Suppleance;
import fr.cascade.socle.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody acts in the place of another for some days. */
@Entity
@Table(name = "suppleance")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class SuppleanceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "titulaire_id")
  private UtilisateurEntity titulaire;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "suppleant_id")
  private UtilisateurEntity suppleant;

  @Column(nullable = false)
  private LocalDate debut;

  @Column(nullable = false)
  private LocalDate fin;

  private @Nullable String delegation;

  @Column(nullable = false)
  private Instant creeeLe;

  @Column(nullable = false)
  private String creeePar;

  protected SuppleanceEntity() {}

  public SuppleanceEntity(
      UtilisateurEntity titulaire,
      UtilisateurEntity suppleant,
      Periode periode,
      @Nullable String delegation,
      Instant creeeLe,
      String creeePar) {
    this.titulaire = titulaire;
    this.suppleant = suppleant;
    this.debut = periode.debut();
    this.fin = Objects.requireNonNull(periode.fin());
    this.delegation = delegation;
    this.creeeLe = creeeLe;
    this.creeePar = creeePar;
  }

  /** Ends on the eve of the day; false when it has not begun by then and leaves no trace. */
  public boolean finirLaVeille(LocalDate jour) {
    LocalDate veille = jour.minusDays(1);
    if (debut.isAfter(veille)) {
      return false;
    }
    if (fin.isAfter(veille)) {
      fin = veille;
    }
    return true;
  }

  /** Signing is lent with a delegation only (RG-043). */
  AuTitreDe titre(LocalDate jour) {
    return new AuTitreDe(
        titulaire.id(),
        titulaire.versResume().libelle(),
        delegation,
        titulaire.habilitationsAu(jour).stream()
            .filter(h -> h.role().sePrete())
            .filter(h -> h.role() != Role.SIGNATAIRE || delegation != null)
            .collect(Collectors.toUnmodifiableSet()));
  }

  public UtilisateurEntity titulaire() {
    return titulaire;
  }

  public Suppleance lire() {
    return new Suppleance(
        id, titulaire.versResume(), suppleant.versResume(), new Periode(debut, fin), delegation);
  }
}
