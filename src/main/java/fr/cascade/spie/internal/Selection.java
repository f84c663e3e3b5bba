package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.LigneClassement;
import fr.cascade.spie.internal.CalculClassement.Bilan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ranking of a call, and what places, floors and money make of it (RG-437). */
@Component
public class Selection {

  private static final List<CandidatureStatut> CLASSEES =
      List.of(
          CandidatureStatut.RECEVABLE,
          CandidatureStatut.RETENUE,
          CandidatureStatut.LISTE_ATTENTE,
          CandidatureStatut.NON_RETENUE,
          CandidatureStatut.DESISTEE);

  private final CandidatureRepository candidatures;
  private final EvaluationRepository evaluations;
  private final Mouvements mouvements;

  Selection(
      CandidatureRepository candidatures, EvaluationRepository evaluations, Mouvements mouvements) {
    this.candidatures = candidatures;
    this.evaluations = evaluations;
    this.mouvements = mouvements;
  }

  /** An application, and what is proposed for it. */
  record Place(Candidature candidature, LigneClassement ligne) {}

  public List<LigneClassement> lignes(Appel appel) {
    return places(appel).stream().map(Place::ligne).toList();
  }

  List<Place> places(Appel appel) {
    List<Candidature> classees = classees(appel.id());
    Map<Long, List<Evaluation>> notes =
        classees.isEmpty()
            ? Map.of()
            : evaluations.avecNotes(classees.stream().map(c -> c.id().valeur()).toList()).stream()
                .collect(Collectors.groupingBy(e -> e.candidature().valeur()));
    List<Bilan> calcules = CalculClassement.classer(classees, notes, appel.grille());
    List<Bilan> ordre = CalculClassement.deplacer(calcules);
    Map<Long, String> changes = mouvements.phrases(appel.id());
    List<Place> places = new ArrayList<>();
    int prises = 0;
    BigDecimal reste = appel.contenu().enveloppe();
    for (int rang = 0; rang < ordre.size(); rang++) {
      Bilan bilan = ordre.get(rang);
      BigDecimal montant = bilan.candidature().depot().montant();
      CandidatureStatut proposition;
      if (!bilan.sousPlancher().isEmpty() || bilan.rendues() == 0) {
        proposition = CandidatureStatut.NON_RETENUE;
      } else if (prises < appel.contenu().places() && montant.compareTo(reste) <= 0) {
        proposition = CandidatureStatut.RETENUE;
        prises++;
        reste = reste.subtract(montant);
      } else {
        proposition = CandidatureStatut.LISTE_ATTENTE;
      }
      places.add(
          place(
              bilan,
              rang + 1,
              calcules.indexOf(bilan) + 1,
              proposition,
              changes.get(bilan.candidature().id().valeur())));
    }
    return places;
  }

  private List<Candidature> classees(AppelId appel) {
    return candidatures.findByAppelIdAndStatutInOrderById(appel.valeur(), CLASSEES);
  }

  private static Place place(
      Bilan bilan,
      int rang,
      int rangCalcule,
      CandidatureStatut proposition,
      @Nullable String mouvement) {
    Candidature candidature = bilan.candidature();
    boolean decidee = candidature.statut() != CandidatureStatut.RECEVABLE;
    return new Place(
        candidature,
        new LigneClassement(
            candidature.id(),
            candidature.nom(),
            candidature.depot().montant(),
            rang,
            rangCalcule,
            bilan.moyenne(),
            bilan.mediane(),
            bilan.ecart(),
            bilan.rendues(),
            bilan.attendues(),
            bilan.sousPlancher(),
            decidee ? candidature.statut() : proposition,
            candidature.classement().motifRang(),
            candidature.classement().conditions(),
            mouvement,
            candidature.etat().inventee()));
  }

  /** Keeps rank, mean and proposal, so that what is validated is what was put forward. */
  public void figer(Appel appel) {
    for (Place place : places(appel)) {
      place
          .candidature()
          .classement()
          .proposer(place.ligne().rang(), place.ligne().moyenne(), place.ligne().proposition());
    }
  }
}
