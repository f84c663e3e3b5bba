package fr.cascade.moteur;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** The words of the models. A deployed version never changes: each label is read once. */
@Component
public class LibellesModeles {

  private static final String CORPS = "#" + ActivityTypes.MULTI_INSTANCE_BODY;

  private final RepositoryService modeles;
  private final Map<Cle, String> libelles = new ConcurrentHashMap<>();

  LibellesModeles(RepositoryService modeles) {
    this.modeles = modeles;
  }

  private record Cle(String definition, String element) {}

  /** The label of an element; its id when the model names it not. */
  public String element(String definition, String element) {
    String id =
        element.endsWith(CORPS) ? element.substring(0, element.length() - CORPS.length()) : element;
    return libelles.computeIfAbsent(new Cle(definition, id), this::lire);
  }

  private String lire(Cle cle) {
    ModelElementInstance element =
        modeles.getBpmnModelInstance(cle.definition()).getModelElementById(cle.element());
    String nom = element == null ? null : element.getAttributeValue("name");
    return nom == null || nom.isBlank() ? cle.element() : nom.replaceAll("\\s+", " ").strip();
  }
}
