package fr.cascade.taches;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's queries of the inbox. The database sorts an absent due date first: dated tasks and
 * others are two queries, one shown behind the other. Each is empty when nobody is connected or
 * when the filter leaves it out.
 */
@Component
class RequetesTaches {

  private static final Date ORIGINE = Date.from(Instant.EPOCH);

  private static final String ETAPES =
      """
      select t.TASK_DEF_KEY_, max(t.NAME_) from ACT_RU_TASK t
      where t.SUSPENSION_STATE_ = 1 and t.TASK_DEF_KEY_ is not null
        and (t.ASSIGNEE_ = :moi or (t.ASSIGNEE_ is null and exists (
          select 1 from ACT_RU_IDENTITYLINK l
          where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:groupes))))
      group by t.TASK_DEF_KEY_ order by 2
      """;

  private final TaskService moteur;
  private final Groupes groupes;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;
  private final JdbcClient jdbc;

  RequetesTaches(
      TaskService moteur,
      Groupes groupes,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge,
      JdbcClient jdbc) {
    this.moteur = moteur;
    this.groupes = groupes;
    this.connecte = connecte;
    this.horloge = horloge;
    this.jdbc = jdbc;
  }

  /** All of them at once, to count them when no due date is sought. */
  Optional<TaskQuery> toutes(FiltreTaches filtre) {
    return requete(filtre);
  }

  /** Tasks with a due date. */
  Optional<TaskQuery> datees(FiltreTaches filtre) {
    return filtre.echeance() == EcheanceVoulue.SANS
        ? Optional.empty()
        : requete(filtre).map(q -> dans(q, filtre.echeance()));
  }

  /** Tasks without one. */
  Optional<TaskQuery> autres(FiltreTaches filtre) {
    return filtre.echeance() == null || filtre.echeance() == EcheanceVoulue.SANS
        ? requete(filtre).map(TaskQuery::withoutDueDate)
        : Optional.empty();
  }

  /** Late is before now; the others start now and go to the end of their last day (RG-062). */
  private TaskQuery dans(TaskQuery requete, @Nullable EcheanceVoulue echeance) {
    if (echeance == null) {
      return requete.dueAfter(ORIGINE);
    }
    Instant maintenant = horloge.instant();
    if (echeance == EcheanceVoulue.EN_RETARD) {
      return requete.dueAfter(ORIGINE).dueBefore(Date.from(maintenant));
    }
    Instant fin = HorlogeMetier.debutDu(horloge.aujourdhui().plusDays(echeance.jours() + 1L));
    return requete.dueAfter(Date.from(maintenant.minusMillis(1))).dueBefore(Date.from(fin));
  }

  private Optional<TaskQuery> requete(FiltreTaches filtre) {
    return connecte
        .courantOuVide()
        .map(
            u -> {
              TaskQuery requete = aMoi(u);
              String etape = filtre.etape();
              return etape == null ? requete : requete.taskDefinitionKey(etape);
            });
  }

  private TaskQuery aMoi(Utilisateur lecteur) {
    List<String> miens = groupes.groupesDuCourant();
    TaskQuery requete = moteur.createTaskQuery().active();
    String assigne = assigne(lecteur);
    return miens.isEmpty()
        ? requete.taskAssignee(assigne)
        : requete.or().taskCandidateGroupIn(miens).taskAssignee(assigne).endOr();
  }

  /** The kinds of task that wait for the reader, whatever the filter, by name. */
  List<EtapeLue> etapes() {
    return connecte.courantOuVide().map(this::etapesDe).orElse(List.of());
  }

  private List<EtapeLue> etapesDe(Utilisateur lecteur) {
    List<String> miens = groupes.groupesDuCourant();
    return jdbc.sql(ETAPES)
        .param("moi", assigne(lecteur))
        .param("groupes", miens.isEmpty() ? List.of("") : miens)
        .query((ligne, _) -> new EtapeLue(ligne.getString(1), ligne.getString(2)))
        .list();
  }

  private static String assigne(Utilisateur lecteur) {
    return String.valueOf(lecteur.id().valeur());
  }
}
