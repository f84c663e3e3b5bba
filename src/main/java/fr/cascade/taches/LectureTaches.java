package fr.cascade.taches;

import fr.cascade.habilitations.Groupes;
import fr.cascade.moteur.IntitulesParCle.Intitule;
import fr.cascade.moteur.ObjetsSuivis.ObjetSuivi;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a page of the engine's tasks into what the reader sees of them, in bulk. */
@Component
class LectureTaches {

  private static final String A_VOUS = "Vous";

  private final TitresTaches titres;
  private final TitulairesTaches titulaires;
  private final Groupes groupes;

  LectureTaches(TitresTaches titres, TitulairesTaches titulaires, Groupes groupes) {
    this.titres = titres;
    this.titulaires = titulaires;
    this.groupes = groupes;
  }

  /** Tasks of the reader. */
  List<TacheLue> miennes(List<Task> taches) {
    Map<String, String> cles = titres.cles(taches);
    Map<String, Intitule> intitules = titres.intitules(cles.values());
    return taches.stream().map(t -> mienne(t, intitules.get(cle(t, cles)), A_VOUS)).toList();
  }

  /** Open tasks, anybody's, on what the reader follows: a link to act for the reader's only. */
  List<TacheLue> suivies(List<Task> taches, Map<String, ObjetSuivi> suivis) {
    Map<String, String> cles = titres.cles(taches);
    Map<String, Intitule> intitules = titres.intitules(cles.values());
    Map<String, Set<String>> parTache =
        titulaires.groupes(taches.stream().map(Task::getId).toList());
    Map<String, String> mots =
        titulaires.enClair(parTache.values().stream().flatMap(Collection::stream).toList());
    Set<String> miens = Set.copyOf(groupes.groupesDuCourant());
    return taches.stream()
        .filter(t -> suivis.containsKey(cle(t, cles)))
        .map(
            t -> {
              Set<String> siens = parTache.getOrDefault(t.getId(), Set.of());
              ObjetSuivi objet = Objects.requireNonNull(suivis.get(cle(t, cles)));
              Intitule intitule = intitules.get(cle(t, cles));
              return intitule != null && siens.stream().anyMatch(miens::contains)
                  ? mienne(t, intitule, A_VOUS)
                  : dAutrui(t, objet, enClair(siens, mots));
            })
        .toList();
  }

  private static String enClair(Set<String> groupes, Map<String, String> mots) {
    return groupes.stream()
        .map(g -> mots.getOrDefault(g, ""))
        .filter(mot -> !mot.isEmpty())
        .distinct()
        .collect(Collectors.joining(" ou "));
  }

  private static String cle(Task tache, Map<String, String> cles) {
    return cles.getOrDefault(Objects.requireNonNullElse(tache.getProcessInstanceId(), ""), "");
  }

  private static TacheLue dAutrui(Task tache, ObjetSuivi objet, String aQui) {
    return lue(tache, objet.titre(), objet.territoire(), objet.route(), aQui);
  }

  private static TacheLue mienne(Task tache, @Nullable Intitule intitule, String aQui) {
    if (intitule == null) {
      return lue(tache, "Élément qui n’est plus de votre ressort", "", "", aQui);
    }
    String route = tache.getFormKey();
    return lue(
        tache,
        intitule.titre(),
        intitule.territoire(),
        route == null ? "" : route.replace("{id}", String.valueOf(intitule.id())),
        aQui);
  }

  private static TacheLue lue(
      Task tache, String titre, String territoire, String route, String aQui) {
    return new TacheLue(
        tache.getId(),
        tache.getName(),
        titre,
        territoire,
        tache.getCreateTime().toInstant(),
        tache.getDueDate() == null ? null : tache.getDueDate().toInstant(),
        route,
        aQui);
  }
}
