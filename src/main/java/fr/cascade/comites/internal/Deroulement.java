package fr.cascade.comites.internal;

import fr.cascade.comites.CalculQuorum;
import fr.cascade.comites.DecisionSaisie;
import fr.cascade.comites.PointId;
import fr.cascade.comites.ReponseSaisie;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.SeanceTenue;
import fr.cascade.comites.VoteSaisi;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a meeting: convened, answered, opened, deciding, closed, convened again. */
public final class Deroulement {

  private final Seance seance;

  Deroulement(Seance seance) {
    this.seance = seance;
  }

  /** What is recorded as held was held, by somebody (RG-313, RG-314). */
  static void exigerTenue(Comite comite, SeanceTenue tenue, Instant maintenant) {
    if (tenue.horaire().debut().isAfter(maintenant)) {
      throw new RegleMetierException(
          "RG-313",
          "Cette date est à venir : planifiez plutôt la %s.".formatted(comite.type().mot()),
          "date");
    }
    if (tenue.presents().isEmpty()) {
      throw new RegleMetierException(
          "RG-314", "Cochez au moins une personne présente.", "presents");
    }
  }

  /** Everybody is asked to come (RG-318); told again, it is another convocation. */
  public void convoquer(Acteur acteur) {
    seance.parcours().exigerAVenir();
    seance.emargement().inviter();
    seance.parcours().convoquer(acteur.le());
    seance.parcours().toucher();
  }

  /** Whether an answer still means something: convened, neither opened nor past (RG-319). */
  boolean attend(Instant maintenant) {
    return seance.statut() == SeanceStatut.CONVOQUEE && maintenant.isBefore(seance.horaire().fin());
  }

  void exigerAttente(Instant maintenant) {
    if (!attend(maintenant)) {
      throw new RegleMetierException(
          "RG-319",
          switch (seance.statut()) {
            case PLANIFIEE ->
                "Cette réunion est reportée : une nouvelle convocation, avec son lien, suivra.";
            case ANNULEE -> "Cette réunion est annulée : elle n’attend plus de réponse.";
            default ->
                "Cette convocation n’attend plus de réponse : la réunion est commencée ou passée.";
          });
    }
  }

  /** What a member answers, until the meeting is open (RG-319). */
  public void repondre(MembreComite membre, ReponseSaisie saisie, Instant le) {
    exigerAttente(le);
    seance.participation(membre).repondre(saisie, le);
    seance.parcours().toucher();
  }

  /** Something changed: pages that wait read again. */
  public void signaler() {
    seance.parcours().toucher();
  }

  /** Presences are noted from the day of the meeting to its end (RG-339). */
  public void exigerLeJour(Instant maintenant) {
    if (!seance.statut().aVenir()) {
      seance.parcours().exigerOuverte();
    }
    if (maintenant.atZone(HorlogeMetier.PARIS).toLocalDate().isBefore(seance.jour())) {
      throw new RegleMetierException(
          "RG-339",
          "La réunion se tient le %s : les présences se notent ce jour-là."
              .formatted(Formats.date(seance.jour())));
    }
  }

  /** Opens it on its day, with the quorum of that instant (RG-331). */
  public CalculQuorum ouvrir(Acteur acteur) {
    seance.parcours().exigerAVenir();
    exigerLeJour(acteur.le());
    CalculQuorum calcul = seance.emargement().quorum();
    if (!calcul.atteint()) {
      throw new RegleMetierException(
          "RG-331", calcul.phrase() + " La réunion ne peut pas s’ouvrir.");
    }
    seance.emargement().inviter();
    seance.parcours().ouvrir(calcul, acteur.le());
    seance.parcours().toucher();
    return calcul;
  }

  /** It had no quorum: it ends there (RG-331). */
  public CalculQuorum constaterCarence(Acteur acteur) {
    seance.parcours().exigerAVenir();
    exigerLeJour(acteur.le());
    CalculQuorum calcul = seance.emargement().quorum();
    if (calcul.atteint()) {
      throw new RegleMetierException("RG-331", "Le quorum est atteint : ouvrez la réunion.");
    }
    seance.parcours().constaterCarence(calcul, acteur.le());
    seance.parcours().toucher();
    return calcul;
  }

  /** A decision, with the quorum of that instant; never once closed (RG-332, RG-336). */
  public DecisionComite decider(
      DecisionSaisie saisie, VoteSaisi vote, @Nullable PointId point, Acteur acteur) {
    seance.parcours().exigerOuverte();
    CalculQuorum calcul = seance.emargement().quorum();
    if (!calcul.atteint()) {
      throw new RegleMetierException("RG-332", calcul.phrase() + " Rien ne peut être décidé.");
    }
    exigerVoix(vote, seance.emargement().voix());
    var decision = new DecisionComite(seance, saisie, acteur.le());
    decision.voter(
        vote.majorite(),
        vote.pour(),
        vote.contre(),
        vote.abstentions(),
        vote.presidentPour() && seance.comite().regles().voixPreponderante());
    decision.garderQuorum(calcul.phrase());
    decision.rattacher(point == null ? null : seance.ordreDuJour().point(point));
    seance.prendre(decision);
    seance.parcours().toucher();
    return decision;
  }

  private static void exigerVoix(VoteSaisi vote, int voix) {
    boolean compte =
        vote.pour() >= 0
            && vote.contre() >= 0
            && vote.abstentions() >= 0
            && vote.voix() > 0
            && vote.voix() <= voix;
    if (vote.majorite().vote() && !compte) {
      throw new RegleMetierException(
          "RG-337",
          "%d voix comptées pour %d présentes ou représentées : recomptez."
              .formatted(vote.voix(), voix),
          "pour");
    }
  }

  /** It is held; its record is to be written. */
  public void clore(Acteur acteur) {
    seance.parcours().exigerOuverte();
    if (seance.participations().stream().noneMatch(p -> p.arriveLe() != null)) {
      throw new RegleMetierException("RG-314", "Notez au moins une personne présente.");
    }
    seance.parcours().clore(acteur.le());
    seance.ouvrirReleve(new Releve(seance, 1, acteur.le()));
    seance.parcours().toucher();
  }

  /** The second meeting that a lack of quorum needs. */
  public SecondeConvocation seconde() {
    return new SecondeConvocation(seance);
  }

  /** The next version of the record, with why it corrects the last (RG-351). */
  public Releve corriger(String raison, Instant le) {
    Releve suivant =
        seance
            .releve()
            .orElseThrow(
                () -> new RegleMetierException("RG-350", "Cette réunion n’a pas de relevé."))
            .corriger(raison, le);
    seance.ouvrirReleve(suivant);
    seance.parcours().toucher();
    return suivant;
  }
}
