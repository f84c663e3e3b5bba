package fr.cascade.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import fr.cascade.TestCascade;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the models name exists in the application. */
@TestCascade
class ModelesBpmnBeansTest {

  @Autowired ApplicationContext contexte;

  @Test
  void chaqueNomDUneExpressionEstUnBean() {
    assertThat(ModelesBpmn.fichiers().stream().flatMap(ModelesBpmn::beans).distinct())
        .isNotEmpty()
        .allSatisfy(nom -> assertThat(contexte.containsBean(nom)).as(nom).isTrue());
  }

  @Test
  void chaqueDelegueEstNommeParUnModele() {
    var nommes = ModelesBpmn.fichiers().stream().flatMap(ModelesBpmn::beans).toList();
    assertThat(contexte.getBeanNamesForType(JavaDelegate.class)).isSubsetOf(nommes);
  }

  @Test
  void chaqueFormulaireEstUneRoute() {
    var routes = routes();
    var formulaires =
        ModelesBpmn.fichiers().stream()
            .flatMap(fichier -> ModelesBpmn.elements(fichier, UserTask.class).stream())
            .map(tache -> tache.getCamundaFormKey().replaceAll("\\{\\w+}", ":"));
    assertThat(formulaires).isNotEmpty().allSatisfy(cle -> assertThat(routes).contains(cle));
  }

  /** The paths of the views, each parameter written ":". */
  private static List<String> routes() {
    var recherche = new ClassPathScanningCandidateComponentProvider(false);
    recherche.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return recherche.findCandidateComponents("fr.cascade").stream()
        .map(vue -> ClassUtils.resolveClassName(nom(vue.getBeanClassName()), null))
        .flatMap(ModelesBpmnBeansTest::chemins)
        .map(chemin -> chemin.replaceAll(":[^/]*", ":"))
        .toList();
  }

  private static Stream<String> chemins(Class<?> vue) {
    var chemin = Objects.requireNonNull(vue.getAnnotation(Route.class)).value();
    return HasUrlParameter.class.isAssignableFrom(vue)
        ? Stream.of(chemin, chemin + "/:parametre")
        : Stream.of(chemin);
  }

  private static String nom(@Nullable String nom) {
    return Objects.requireNonNull(nom);
  }
}
