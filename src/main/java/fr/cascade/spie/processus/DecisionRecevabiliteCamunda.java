package fr.cascade.spie.processus;

import fr.cascade.spie.internal.DecisionRecevabilite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks {@code bpmn/dmn/recevabilite-spie.dmn}. */
@Component
class DecisionRecevabiliteCamunda implements DecisionRecevabilite {

  static final String DECISION = "recevabilite-spie";

  private final DecisionService decisions;

  DecisionRecevabiliteCamunda(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<Manquement> evaluer(Faits faits) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("porteurDepartement", faits.porteurDepartement());
    variables.put("accordDepartement", faits.accordDepartement());
    variables.put("departementMembre", faits.departementMembre());
    variables.put("operateurMembre", faits.operateurMembre());
    variables.put("lettreDepartement", faits.lettreDepartement());
    variables.put("lettreOperateur", faits.lettreOperateur());
    variables.put("approbationsManquantes", faits.approbationsManquantes());
    variables.put("montant", faits.montant().doubleValue());
    variables.put("plafond", faits.plafond().doubleValue());
    variables.put("dansLesDelais", faits.dansLesDelais());
    return decisions.evaluateDecisionTableByKey(DECISION, variables).getResultList().stream()
        .map(
            sortie ->
                new Manquement(
                    String.valueOf(sortie.get("regle")), String.valueOf(sortie.get("explication"))))
        .toList();
  }
}
