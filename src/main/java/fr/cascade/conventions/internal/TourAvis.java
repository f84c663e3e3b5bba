package fr.cascade.conventions.internal;

import fr.cascade.conventions.AvisId;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ClotureConsultation;
import fr.cascade.conventions.DemandeConsultation;
import fr.cascade.conventions.TransitionConvention;
import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A round of consultation on a draft: who is asked, until when, and what they answered. */
@Entity
public class TourAvis {

  /** Longest time that parties may be given, in days (RG-161). */
  public static final int DELAI_MAX = 90;

  private static final int MESSAGE_MAX = 2000;

  /** A reminder leaves so many days before the last one. */
  private static final int RAPPEL = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  private Convention convention;

  private int numero;

  @Column(nullable = false)
  private LocalDate echeance;

  @Column(nullable = false)
  private String message;

  @Column(nullable = false)
  private Instant ouvertLe;

  @Column(nullable = false)
  private String ouvertPar;

  @Enumerated(EnumType.STRING)
  private @Nullable ClotureConsultation cloture;

  private @Nullable Instant closLe;
  private @Nullable String closPar;

  @OneToMany(mappedBy = "tour", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 50)
  private List<Avis> avis = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected TourAvis() {}

  private TourAvis(Convention convention, int numero, LocalDate echeance, Acteur acteur) {
    this.convention = convention;
    this.numero = numero;
    this.echeance = echeance;
    this.message = "";
    this.ouvertLe = acteur.le();
    this.ouvertPar = acteur.libelle();
  }

  /** Asks the parties of a draft: no empty article (RG-160), a day (RG-161), a party (RG-162). */
  public static TourAvis ouvrir(
      Convention convention, int numero, DemandeConsultation demande, LocalDate jour, Acteur qui) {
    convention.vie().exiger(TransitionConvention.CONSULTER);
    PartiesProposees.exigerRedigee(convention);
    exigerEcheance(demande.echeance(), jour);
    exigerParties(convention, demande.parties());
    var tour = new TourAvis(convention, numero, demande.echeance(), qui);
    tour.ecrire(demande.message().strip());
    demande.parties().forEach(o -> tour.avis.add(new Avis(tour, o)));
    convention.vie().consulter(qui);
    return tour;
  }

  private static void exigerEcheance(LocalDate echeance, LocalDate jour) {
    if (!echeance.isAfter(jour)) {
      throw new RegleMetierException(
          "RG-161", "L'échéance doit être postérieure à aujourd'hui.", "echeance");
    }
    if (echeance.isAfter(jour.plusDays(DELAI_MAX))) {
      throw new RegleMetierException(
          "RG-161",
          "L'échéance est trop lointaine : le %s au plus tard, quatre-vingt-dix jours après aujourd'hui."
              .formatted(Jours.enClair(jour.plusDays(DELAI_MAX))),
          "echeance");
    }
  }

  private static void exigerParties(Convention convention, List<OrganisationId> parties) {
    if (parties.isEmpty()) {
      throw new RegleMetierException(
          "RG-162", "Choisissez au moins une partie à consulter.", "parties");
    }
    List<OrganisationId> connues = convention.parties().stream().map(Partie::organisation).toList();
    if (!connues.containsAll(parties) || parties.stream().distinct().count() != parties.size()) {
      throw new RegleMetierException(
          "RG-162", "Seules les parties du projet sont consultées, une fois chacune.", "parties");
    }
  }

  private void ecrire(String texte) {
    if (texte.length() > MESSAGE_MAX) {
      throw new RegleMetierException(
          "RG-162", "Le message dépasse 2 000 caractères : résumez-le.", "message");
    }
    message = texte;
  }

  /** Refuses what comes once the round is closed or its last day has passed (RG-164). */
  void exigerOuvert(LocalDate jour) {
    Instant clos = closLe;
    if (clos != null) {
      throw new RegleMetierException(
          "RG-164",
          "La consultation est close depuis le %s : elle ne reçoit plus d'avis."
              .formatted(Jours.moment(clos)));
    }
    if (jour.isAfter(echeance)) {
      throw new RegleMetierException(
          "RG-164",
          "L'échéance du %s est passée : la consultation ne reçoit plus d'avis."
              .formatted(Jours.enClair(echeance)));
    }
  }

  /** Closes the round early: the parties that have not answered are waited for no more (RG-168). */
  public void cloreAvantEcheance(Acteur acteur) {
    clore(ClotureConsultation.ANTICIPEE, AvisSens.NON_ATTENDU, acteur.libelle(), acteur.le());
  }

  /** Closes the round by itself: everybody answered, or silence at the last day (RG-168). */
  public void clore(Instant le) {
    boolean tous = avis.stream().allMatch(a -> a.sens().rendu());
    clore(
        tous ? ClotureConsultation.TOUS_RENDUS : ClotureConsultation.ECHEANCE,
        AvisSens.SILENCE,
        "Portail",
        le);
  }

  private void clore(ClotureConsultation raison, AvisSens manquant, String par, Instant le) {
    if (cloture != null) {
      return;
    }
    cloture = raison;
    closLe = le;
    closPar = par;
    avis.forEach(a -> a.constater(manquant));
  }

  /** The day of the reminder; none for a round that opened later than that day. */
  public LocalDate rappelLe() {
    return echeance.minusDays(RAPPEL);
  }

  public ConsultationId id() {
    return new ConsultationId(Objects.requireNonNull(id));
  }

  public Convention convention() {
    return convention;
  }

  public int numero() {
    return numero;
  }

  public LocalDate echeance() {
    return echeance;
  }

  public String message() {
    return message;
  }

  public Instant ouvertLe() {
    return ouvertLe;
  }

  public String ouvertPar() {
    return ouvertPar;
  }

  /** Empty while the round is open. */
  public Optional<ClotureConsultation> cloture() {
    return Optional.ofNullable(cloture);
  }

  public @Nullable Instant closLe() {
    return closLe;
  }

  public @Nullable String closPar() {
    return closPar;
  }

  public List<Avis> avis() {
    return List.copyOf(avis);
  }

  /** Those with this answer, or with none yet. */
  public List<Avis> avis(AvisSens sens) {
    return avis.stream().filter(a -> a.sens() == sens).toList();
  }

  public Optional<Avis> avis(AvisId cherche) {
    return avis.stream().filter(a -> a.id().equals(cherche)).findFirst();
  }
}
