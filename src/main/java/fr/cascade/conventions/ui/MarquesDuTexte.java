package fr.cascade.conventions.ui;

import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.socle.ui.EditeurTexte;
import fr.cascade.socle.ui.EditeurTexte.VariableProposee;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the editor of an article what the marks inside its text stand for. */
final class MarquesDuTexte {

  private final EditeurTexte texte;
  private final String cle;
  private Map<String, String> chiffres = Map.of();
  private List<VariableProposee> variables = List.of();

  MarquesDuTexte(EditeurTexte texte, String cle) {
    this.texte = texte;
    this.cle = cle;
  }

  void montrer(ConventionDetail detail) {
    montrerChiffres(detail);
    montrerVariables(detail);
  }

  private void montrerVariables(ConventionDetail detail) {
    List<VariableProposee> proposees =
        detail.variables().stream()
            .map(
                v ->
                    new VariableProposee(
                        v.variable().name(),
                        v.variable().libelle(),
                        v.variable().sens(detail.niveau()),
                        v.enClair(),
                        v.manque() || !v.variable().seRemplit(detail.niveau())))
            .toList();
    if (!proposees.equals(variables)) {
      variables = proposees;
      texte.setVariables(proposees);
    }
  }

  /** The article's own figures, and those of others that its text quotes. */
  private void montrerChiffres(ConventionDetail detail) {
    Map<String, String> enClair =
        detail.chiffres().stream()
            .filter(c -> c.articleCle().equals(cle) || cite(c))
            .collect(Collectors.toMap(c -> c.type().name(), ChiffreLu::enClair));
    if (!enClair.equals(chiffres)) {
      chiffres = enClair;
      texte.setChiffres(enClair);
    }
  }

  private boolean cite(ChiffreLu chiffre) {
    return texte.getValue().contains("data-chiffre=\"" + chiffre.type() + "\"");
  }
}
