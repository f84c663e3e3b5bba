package fr.cascade.taches;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.ObjetsSuivis;
import fr.cascade.moteur.ObjetsSuivis.ObjetSuivi;
import fr.cascade.socle.HorlogeMetier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds the tasks of the inbox: the reader's groups and own, or those of what they follow. */
@Component
class RequetesTaches {

  /** Those with a due date first, then the oldest. */
  private static final String ORDRE =
      "order by t.DUE_DATE_ is null, t.DUE_DATE_, t.CREATE_TIME_, t.ID_";

  private final TaskService moteur;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;
  private final JdbcClient jdbc;
  private final List<ObjetsSuivis> sources;

  RequetesTaches(
      TaskService moteur,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge,
      JdbcClient jdbc,
      List<ObjetsSuivis> sources) {
    this.moteur = moteur;
    this.connecte = connecte;
    this.horloge = horloge;
    this.jdbc = jdbc;
    this.sources = sources;
  }

  /** How many the filter keeps; its words are not looked at. */
  int compter(FiltreTaches filtre) {
    return requete(filtre, "select count(*) from ACT_RU_TASK t where ", "")
        .map(q -> q.query(Integer.class).single())
        .orElse(0);
  }

  /** One page of them. */
  List<Task> page(FiltreTaches filtre, int depuis, int nombre) {
    List<String> ids =
        requete(
                filtre,
                "select t.ID_ from ACT_RU_TASK t where ",
                " " + ORDRE + " limit :nombre offset :depuis")
            .map(
                q ->
                    q.param("nombre", nombre)
                        .param("depuis", depuis)
                        .query((ligne, _) -> ligne.getString(1))
                        .list())
            .orElse(List.of());
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Task> parId =
        moteur
            .createTaskQuery()
            .taskIdIn(ids.toArray(String[]::new))
            .initializeFormKeys()
            .list()
            .stream()
            .collect(Collectors.toMap(Task::getId, Function.identity()));
    return ids.stream().map(parId::get).filter(Objects::nonNull).toList();
  }

  /** Where a task stands among them; empty once it is done. */
  OptionalInt rang(FiltreTaches filtre, String id) {
    return requete(
            filtre,
            "select r.rang from (select t.ID_, row_number() over (%s) rang from ACT_RU_TASK t where "
                .formatted(ORDRE),
            ") r where r.ID_ = :id")
        .flatMap(q -> q.param("id", id).query(Integer.class).optional())
        .map(rang -> OptionalInt.of(rang - 1))
        .orElse(OptionalInt.empty());
  }

  /** The kinds of task that wait there, whatever else the filter says, by name. */
  List<EtapeLue> etapes(boolean suivies) {
    return requete(
            new FiltreTaches("", null, null, suivies),
            "select t.TASK_DEF_KEY_, max(t.NAME_) from ACT_RU_TASK t"
                + " where t.TASK_DEF_KEY_ is not null and ",
            " group by t.TASK_DEF_KEY_ order by 2")
        .map(q -> q.query((l, _) -> new EtapeLue(l.getString(1), l.getString(2))).list())
        .orElse(List.of());
  }

  /** What the reader follows, by the key of each process that may hold a task on it. */
  Map<String, ObjetSuivi> suivis() {
    Map<String, ObjetSuivi> suivis = new HashMap<>();
    sources.forEach(source -> suivis.putAll(source.parCle()));
    return suivis;
  }

  /** Empty when nobody is connected, or when nothing is followed. */
  private Optional<StatementSpec> requete(FiltreTaches filtre, String debut, String suite) {
    return (filtre.suivies() ? suivies() : miennes())
        .map(s -> s.filtree(filtre, horloge))
        .map(s -> jdbc.sql(debut + s.condition() + suite).params(s.parametres()));
  }

  private Optional<SelectionTaches> suivies() {
    Collection<String> cles = suivis().keySet();
    return cles.isEmpty()
        ? Optional.empty()
        : Optional.of(new SelectionTaches(SelectionTaches.SUIVIES, Map.of("cles", cles)));
  }

  private Optional<SelectionTaches> miennes() {
    Optional<Utilisateur> lecteur = connecte.courantOuVide();
    return lecteur.map(
        moi -> {
          List<String> miens = Groupes.groupesDe(moi);
          return new SelectionTaches(
              SelectionTaches.MIENNES,
              Map.of(
                  "moi",
                  String.valueOf(moi.id().valeur()),
                  "groupes",
                  miens.isEmpty() ? List.of("") : miens));
        });
  }
}
