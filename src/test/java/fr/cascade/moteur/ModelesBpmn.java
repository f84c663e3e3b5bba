package fr.cascade.moteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models of {@code bpmn/} as files, and the expressions they hold. */
final class ModelesBpmn {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern NOM = Pattern.compile("(?<![.\\w'\"])([A-Za-z_]\\w*)(\\.?)");
  private static final List<String> MOTS = List.of("true", "false", "null", "empty", "not");

  private ModelesBpmn() {}

  static List<Path> fichiers() {
    try (var chemins = Files.walk(Path.of("bpmn"))) {
      return chemins.filter(chemin -> chemin.toString().endsWith(".bpmn")).sorted().toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static BpmnModelInstance lire(Path fichier) {
    return Bpmn.readModelFromFile(fichier.toFile());
  }

  static <T extends ModelElementInstance> Collection<T> elements(Path fichier, Class<T> type) {
    return lire(fichier).getModelElementsByType(type);
  }

  /** Names that the expressions read as beans: asked for a method, or a delegate. */
  static Stream<String> beans(Path fichier) {
    return noms(fichier).filter(ModelesBpmn::estUnBean).map(nom -> nom.replace(".", ""));
  }

  /** Every other name that the expressions read. */
  static Stream<String> variablesLues(Path fichier) {
    return noms(fichier).filter(nom -> !estUnBean(nom) && !nom.equals("execution"));
  }

  private static boolean estUnBean(String nom) {
    return nom.endsWith(".") || nom.endsWith("Delegate");
  }

  private static Stream<String> noms(Path fichier) {
    return EXPRESSION
        .matcher(texte(fichier))
        .results()
        .flatMap(expression -> NOM.matcher(expression.group(1)).results())
        .filter(nom -> !MOTS.contains(nom.group(1)))
        .map(nom -> nom.group(1) + nom.group(2))
        .distinct();
  }

  private static String texte(Path fichier) {
    try {
      return Files.readString(fichier);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
