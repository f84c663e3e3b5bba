package fr.cascade.comites.internal;

import fr.cascade.avenants.evenements.AvenantPrisEffet;
import fr.cascade.socle.HorlogeMetier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An avenant takes effect: the decisions that it answers are done. Told twice, it is done once. */
@Component
class CorrectionsFaites {

  private final AvenantsDesDecisions liens;
  private final DecisionRepository decisions;
  private final Registre registre;
  private final HorlogeMetier horloge;

  CorrectionsFaites(
      AvenantsDesDecisions liens,
      DecisionRepository decisions,
      Registre registre,
      HorlogeMetier horloge) {
    this.liens = liens;
    this.decisions = decisions;
    this.registre = registre;
    this.horloge = horloge;
  }

  @EventListener
  void noter(AvenantPrisEffet effet) {
    for (Long id : liens.aFaire(effet.avenant())) {
      DecisionComite decision = decisions.findById(id).orElseThrow();
      if (decision.faiteLe() == null) {
        decision.faire(horloge.aujourdhui(), "l’avenant qui la met en œuvre");
        registre.consigner(
            decision.seance().comite(),
            "DECISION_FAITE",
            "Décision faite, l’avenant étant signé : « %s »".formatted(decision.texte()));
      }
    }
  }
}
