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
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose tasks the inbox looks at: the reader's groups and own, or those of what they follow. */
@Component
class RequetesTaches {

  private static final String MIENNES =
      """
      t.ASSIGNEE_ = :moi or (t.ASSIGNEE_ is null and exists (
        select 1 from ACT_RU_IDENTITYLINK l
        where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:groupes)))
      """;

  private static final String SUIVIES =
      """
      exists (select 1 from ACT_RU_EXECUTION e
        where e.ID_ = t.PROC_INST_ID_ and e.BUSINESS_KEY_ in (:cles))
      """;

  private final TaskService moteur;
  private final Groupes groupes;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;
  private final JdbcClient jdbc;
  private final List<ObjetsSuivis> sources;

  RequetesTaches(
      TaskService moteur,
      Groupes groupes,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge,
      JdbcClient jdbc,
      List<ObjetsSuivis> sources) {
    this.moteur = moteur;
    this.groupes = groupes;
    this.connecte = connecte;
    this.horloge = horloge;
    this.jdbc = jdbc;
    this.sources = sources;
  }

  SelectionTaches pour(FiltreTaches filtre) {
    if (filtre.suivies()) {
      Collection<String> cles = suivis().keySet();
      return new SelectionTaches(filtre, horloge, () -> dOu(cles));
    }
    Optional<Utilisateur> lecteur = connecte.courantOuVide();
    List<String> miens = groupes.groupesDuCourant();
    return new SelectionTaches(filtre, horloge, () -> lecteur.map(u -> aMoi(u, miens)));
  }

  /** What the reader follows, by the key of each process that may hold a task on it. */
  Map<String, ObjetSuivi> suivis() {
    Map<String, ObjetSuivi> suivis = new HashMap<>();
    sources.forEach(source -> suivis.putAll(source.parCle()));
    return suivis;
  }

  private Optional<TaskQuery> dOu(Collection<String> cles) {
    return cles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            moteur
                .createTaskQuery()
                .active()
                .processInstanceBusinessKeyIn(cles.toArray(String[]::new)));
  }

  private TaskQuery aMoi(Utilisateur lecteur, List<String> miens) {
    TaskQuery requete = moteur.createTaskQuery().active();
    return miens.isEmpty()
        ? requete.taskAssignee(assigne(lecteur))
        : requete.or().taskCandidateGroupIn(miens).taskAssignee(assigne(lecteur)).endOr();
  }

  /** The kinds of task that wait there, whatever else the filter says, by name. */
  List<EtapeLue> etapes(boolean suivies) {
    if (suivies) {
      Collection<String> cles = suivis().keySet();
      return cles.isEmpty() ? List.of() : etapes(SUIVIES, Map.of("cles", cles));
    }
    List<String> miens = groupes.groupesDuCourant();
    return connecte
        .courantOuVide()
        .map(
            u ->
                etapes(
                    MIENNES,
                    Map.of("moi", assigne(u), "groupes", miens.isEmpty() ? List.of("") : miens)))
        .orElse(List.of());
  }

  private List<EtapeLue> etapes(String condition, Map<String, ?> parametres) {
    return jdbc.sql(
            """
            select t.TASK_DEF_KEY_, max(t.NAME_) from ACT_RU_TASK t
            where t.SUSPENSION_STATE_ = 1 and t.TASK_DEF_KEY_ is not null and (%s)
            group by t.TASK_DEF_KEY_ order by 2
            """
                .formatted(condition))
        .params(parametres)
        .query((ligne, _) -> new EtapeLue(ligne.getString(1), ligne.getString(2)))
        .list();
  }

  private static String assigne(Utilisateur lecteur) {
    return String.valueOf(lecteur.id().valeur());
  }
}
