package fr.cascade.spie.processus;

import fr.cascade.spie.internal.DecisionRecevabilite;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Asks {@code bpmn/dmn/recevabilite-spie.dmn}, by the decision engine alone: a page that explains
 * the rules only reads, and no history of it is written.
 */
@Component
class DecisionRecevabiliteCamunda implements DecisionRecevabilite {

  static final String DECISION = "recevabilite-spie";

  private final DmnEngine moteur;
  private final DmnDecision table;

  DecisionRecevabiliteCamunda() throws IOException {
    moteur = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    try (var fichier = new ClassPathResource("bpmn/dmn/" + DECISION + ".dmn").getInputStream()) {
      table = moteur.parseDecision(DECISION, fichier);
    }
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
    return moteur.evaluateDecisionTable(table, variables).getResultList().stream()
        .map(
            sortie ->
                new Manquement(
                    String.valueOf(sortie.get("regle")), String.valueOf(sortie.get("explication"))))
        .toList();
  }
}
