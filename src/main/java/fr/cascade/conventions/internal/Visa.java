package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.VisaId;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The visa of an organisation on a submitted text: it has read it and does not object to its being
 * validated. Whoever changes one has locked its agreement first.
 */
@Entity
public class Visa {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  private Convention convention;

  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private VisaStatut statut;

  private @Nullable String donnePar;
  private @Nullable Instant donneLe;
  private @Nullable String motif;

  @SuppressWarnings("NullAway.Init")
  protected Visa() {}

  /** Asked of an organisation before the text is validated. */
  public Visa(Convention convention, OrganisationId organisation) {
    this.convention = convention;
    this.organisationId = organisation.valeur();
    this.statut = VisaStatut.DEMANDE;
  }

  /** Asked anew: the text may have changed since (RG-203). */
  void redemander() {
    statut = VisaStatut.DEMANDE;
    donnePar = null;
    donneLe = null;
    motif = null;
  }

  /** Gives it, once (RG-201). */
  public void donner(Acteur acteur) {
    repondre(VisaStatut.DONNE, acteur);
  }

  /** Refuses it, with a reason: the text goes back to its drafter (RG-202). */
  public void refuser(Acteur acteur, String raison) {
    exigerAttendu();
    motif = Motif.exiger("RG-202", raison, "Dites au rédacteur ce qui empêche votre visa.");
    repondre(VisaStatut.REFUSE, acteur);
  }

  private void repondre(VisaStatut reponse, Acteur acteur) {
    exigerAttendu();
    statut = reponse;
    donnePar = acteur.libelle();
    donneLe = acteur.le();
  }

  private void exigerAttendu() {
    Instant le = donneLe;
    if (statut != VisaStatut.DEMANDE && le != null) {
      throw new DejaFaitException(
          "RG-201",
          "Ce visa est déjà %s : par %s, le %s. Rechargez la page."
              .formatted(
                  statut == VisaStatut.DONNE ? "donné" : "refusé", donnePar, Jours.moment(le)));
    }
    if (convention.statut() != ConventionStatut.A_VALIDER) {
      throw new RegleMetierException(
          "RG-201", "Ce texte n'attend pas de visa : il n'est pas soumis à la validation.");
    }
  }

  public VisaId id() {
    return new VisaId(Objects.requireNonNull(id));
  }

  public Convention convention() {
    return convention;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public VisaStatut statut() {
    return statut;
  }

  public @Nullable String donnePar() {
    return donnePar;
  }

  public @Nullable Instant donneLe() {
    return donneLe;
  }

  public @Nullable String motif() {
    return motif;
  }
}
