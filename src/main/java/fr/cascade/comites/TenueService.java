package fr.cascade.comites;

import fr.cascade.comites.internal.Acteur;
import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.ArticlesConcernes;
import fr.cascade.comites.internal.CadenceMoteur;
import fr.cascade.comites.internal.Convocations;
import fr.cascade.comites.internal.Corrections;
import fr.cascade.comites.internal.DecisionComite;
import fr.cascade.comites.internal.MembreComite;
import fr.cascade.comites.internal.Seance;
import fr.cascade.comites.internal.SeanceMoteur;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.ui.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of a meeting while it is held: who is there, what is decided. */
@Service
public class TenueService {

  private final Animation animation;
  private final SeanceMoteur moteur;
  private final CadenceMoteur cadence;
  private final Convocations convocations;
  private final ArticlesConcernes articles;
  private final Corrections corrections;

  TenueService(
      Animation animation,
      SeanceMoteur moteur,
      CadenceMoteur cadence,
      Convocations convocations,
      ArticlesConcernes articles,
      Corrections corrections) {
    this.animation = animation;
    this.moteur = moteur;
    this.cadence = cadence;
    this.convocations = convocations;
    this.articles = articles;
    this.corrections = corrections;
  }

  /** Somebody arrives, moves between the room and remote, or leaves (RG-339, RG-340). */
  @RepriseSurConflit
  @Transactional
  public void noterPresence(SeanceId id, PresenceSaisie saisie) {
    Seance seance = animation.verrouiller(id);
    Acteur acteur = animation.acteur();
    seance.deroulement().exigerLeJour(acteur.le());
    MembreComite membre = seance.comite().membre(saisie.membre().valeur());
    Presence comment = saisie.presence();
    if (comment == null) {
      seance.emargement().noterAbsent(membre, acteur.le());
    } else {
      seance
          .emargement()
          .noterPresent(membre, comment, membre(seance, saisie.suppleant()), acteur.le());
    }
    seance.deroulement().signaler();
    animation.consignerSeance(
        seance,
        "PRESENCE",
        "%s : %s."
            .formatted(
                membre.qualite(),
                comment == null
                    ? "absent ou parti"
                    : comment.libelle().toLowerCase(Locale.FRANCE)));
  }

  /** Gives or takes back a proxy (RG-341 to RG-345). */
  @RepriseSurConflit
  @Transactional
  public void donnerProcuration(SeanceId id, MembreId mandant, @Nullable MembreId porteur) {
    Seance seance = animation.verrouiller(id);
    seance.deroulement().exigerLeJour(animation.acteur().le());
    MembreComite donne = seance.comite().membre(mandant.valeur());
    MembreComite porte = membre(seance, porteur);
    seance.emargement().donnerProcuration(donne, porte);
    seance.deroulement().signaler();
    animation.consignerSeance(
        seance,
        "PROCURATION",
        porte == null
            ? donne.qualite() + " reprend sa procuration."
            : "%s donne procuration à %s.".formatted(donne.qualite(), porte.qualite()));
  }

  private static @Nullable MembreComite membre(Seance seance, @Nullable MembreId id) {
    return id == null ? null : seance.comite().membre(id.valeur());
  }

  /** Opens it, with the quorum of that instant (RG-331). */
  @RepriseSurConflit
  @Transactional
  public void ouvrir(SeanceId id) {
    Seance seance = animation.verrouiller(id);
    CalculQuorum calcul = seance.deroulement().ouvrir(animation.acteur());
    animation.ecrire();
    moteur.convoquee(id);
    animation.consigner(
        seance,
        "SEANCE_OUVERTE",
        "Ouverture de la %s. %s".formatted(seance.designation(), calcul.phrase()));
  }

  /** It has no quorum and ends there (RG-331). */
  @RepriseSurConflit
  @Transactional
  public void constaterCarence(SeanceId id) {
    Seance seance = animation.verrouiller(id);
    CalculQuorum calcul = seance.deroulement().constaterCarence(animation.acteur());
    moteur.convoquee(id);
    moteur.finie(id, false);
    animation.consigner(
        seance, "SANS_QUORUM", "%s : %s".formatted(seance.designation(), calcul.phrase()));
    enchainer(seance);
    cadence.relire(seance.comite().id());
  }

  /** The second meeting that the same letter convened (RG-388). */
  private void enchainer(Seance premiere) {
    Acteur acteur = animation.acteur();
    boolean libre =
        premiere
            .deroulement()
            .seconde()
            .annoncee(acteur.le())
            .flatMap(h -> animation.occupant(premiere.comite(), h, premiere.id()))
            .isEmpty();
    convocations
        .enchainer(premiere, libre, acteur)
        .ifPresent(
            seconde ->
                animation.consigner(
                    seconde,
                    "SECONDE_CONVOCATION",
                    "Seconde réunion, annoncée avec la première : %s, %s."
                        .formatted(seconde.designation(), Formats.dateHeure(seconde.debutLe()))));
  }

  /**
   * Takes a decision, with the quorum and the votes of that instant (RG-332, RG-334, RG-337), which
   * may bear on an article of the agreement (RG-354) and ask for its correction (RG-357).
   */
  @RepriseSurConflit
  @Transactional
  public DecisionId decider(
      SeanceId id, DecisionSaisie saisie, VoteSaisi vote, @Nullable PointId point) {
    Seance seance = animation.verrouiller(id);
    articles.exiger(seance.comite(), saisie);
    DecisionComite decision = seance.deroulement().decider(saisie, vote, point, animation.acteur());
    animation.ecrire();
    animation.consigner(
        seance,
        decision.adoptee() ? "DECISION" : "DECISION_REJETEE",
        "%s : « %s »".formatted(decision.adoptee() ? "Décidé" : "Rejeté", decision.texte()));
    corrections.demander(decision);
    return decision.id();
  }

  /** Closes it: it counts for the cadence, its record is to be written. */
  @RepriseSurConflit
  @Transactional
  public void clore(SeanceId id) {
    Seance seance = animation.verrouiller(id);
    seance.deroulement().clore(animation.acteur());
    animation.ecrire();
    moteur.finie(id, true);
    animation.consigner(seance, "SEANCE_TENUE", "Tenue : " + seance.designation() + ".");
    cadence.relire(seance.comite().id());
  }
}
