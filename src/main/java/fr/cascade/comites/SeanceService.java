package fr.cascade.comites;

import fr.cascade.comites.internal.Acteur;
import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.ArticlesConcernes;
import fr.cascade.comites.internal.CadenceMoteur;
import fr.cascade.comites.internal.Comite;
import fr.cascade.comites.internal.Convocations;
import fr.cascade.comites.internal.Corrections;
import fr.cascade.comites.internal.Seance;
import fr.cascade.comites.internal.SeanceMoteur;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of meetings: their dates, and those held already. */
@Service
public class SeanceService {

  private final Animation animation;
  private final Convocations convocations;
  private final SeanceMoteur moteur;
  private final CadenceMoteur cadence;
  private final ArticlesConcernes articles;
  private final Corrections corrections;

  SeanceService(
      Animation animation,
      Convocations convocations,
      SeanceMoteur moteur,
      CadenceMoteur cadence,
      ArticlesConcernes articles,
      Corrections corrections) {
    this.animation = animation;
    this.convocations = convocations;
    this.moteur = moteur;
    this.cadence = cadence;
    this.articles = articles;
    this.corrections = corrections;
  }

  /**
   * Sets a meeting to come.
   *
   * @throws fr.cascade.socle.RegleMetierException outside the agreement's life (RG-310), at the
   *     hour of another (RG-311), in the past (RG-312)
   */
  @RepriseSurConflit
  @Transactional
  public SeanceId planifier(ComiteId id, HoraireSeance horaire) {
    Comite comite = animation.verrouiller(id);
    Seance seance = poser(comite, horaire);
    cadence.relire(comite.id());
    return seance.id();
  }

  /** Sets several at once, all or none: the plan of a year. */
  @RepriseSurConflit
  @Transactional
  public List<SeanceId> planifier(ComiteId id, List<HoraireSeance> horaires) {
    Comite comite = animation.verrouiller(id);
    List<SeanceId> posees = new ArrayList<>();
    for (HoraireSeance horaire : horaires) {
      posees.add(poserParmi(comite, horaire, posees.size()));
    }
    cadence.relire(comite.id());
    return posees;
  }

  /** What refuses one of several dates is told at that date. */
  private SeanceId poserParmi(Comite comite, HoraireSeance horaire, int rang) {
    try {
      return poser(comite, horaire).id();
    } catch (RegleMetierException refus) {
      throw new RegleMetierException(
          refus.code(),
          "%s : %s".formatted(Formats.date(horaire.date()), refus.phrase()),
          "date." + rang);
    }
  }

  private Seance poser(Comite comite, HoraireSeance horaire) {
    animation.exigerLibre(comite, horaire, null);
    Acteur acteur = animation.acteur();
    Seance seance = Seance.planifier(comite, horaire, acteur);
    convocations.proposerSuivi(seance);
    animation.garder(seance);
    moteur.planifiee(seance.id());
    comite.prendreHabitude(horaire.heure(), horaire.duree(), horaire.lieu());
    animation.consigner(seance, "SEANCE_PLANIFIEE", phrase(seance, "Planifiée"));
    return seance;
  }

  /** Records one that was held; it counts for the cadence (RG-313, RG-314). */
  @RepriseSurConflit
  @Transactional
  public SeanceId enregistrerTenue(ComiteId id, SeanceTenue tenue) {
    Comite comite = animation.verrouiller(id);
    animation.exigerLibre(comite, tenue.horaire(), null);
    tenue.decisions().forEach(d -> articles.exiger(comite, d));
    Seance seance = animation.garder(Seance.enregistrer(comite, tenue, animation.acteur()));
    moteur.tenueAilleurs(seance.id());
    animation.consigner(seance, "SEANCE_TENUE", phrase(seance, "Enregistrée comme tenue"));
    seance.decisions().forEach(corrections::demander);
    cadence.relire(comite.id());
    return seance.id();
  }

  /** Moves it to another day or hour, with the reason (RG-315). */
  @RepriseSurConflit
  @Transactional
  public void reporter(SeanceId id, HoraireSeance horaire, String motif) {
    Seance seance = animation.verrouiller(id);
    animation.exigerLibre(seance.comite(), horaire, id);
    Instant maintenant = animation.acteur().le();
    String avant = seance.designation();
    boolean convoquee = seance.statut() == SeanceStatut.CONVOQUEE;
    seance.reporter(horaire, motif, maintenant);
    animation.ecrire();
    moteur.reportee(id);
    convocations.prevenir(seance, convoquee, "Réunion reportée", motif.strip());
    animation.consigner(
        seance,
        "SEANCE_REPORTEE",
        "%s reportée au %s : « %s »"
            .formatted(majuscule(avant), Formats.dateHeure(seance.debutLe()), motif.strip()));
    cadence.relire(seance.comite().id());
  }

  /** It will not be held, with the reason. */
  @RepriseSurConflit
  @Transactional
  public void annuler(SeanceId id, String motif) {
    Seance seance = animation.verrouiller(id);
    boolean convoquee = seance.statut() == SeanceStatut.CONVOQUEE;
    seance.annuler(motif);
    animation.ecrire();
    moteur.annulee(id);
    convocations.prevenir(seance, convoquee, "Réunion annulée", motif.strip());
    animation.consigner(
        seance,
        "SEANCE_ANNULEE",
        "%s annulée : « %s »".formatted(majuscule(seance.designation()), motif.strip()));
    cadence.relire(seance.comite().id());
  }

  private static String phrase(Seance seance, String participe) {
    return "%s : %s, %s."
        .formatted(participe, seance.designation(), Formats.dateHeure(seance.debutLe()));
  }

  private static String majuscule(String mots) {
    return Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
  }
}
