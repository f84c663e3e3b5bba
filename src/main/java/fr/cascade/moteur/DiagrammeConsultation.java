package fr.cascade.moteur;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.cascade.moteur.EtapeTexte.Avancement;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a business object's process stands. It knows no rights: whoever calls it has checked that
 * the reader may see the object behind the key.
 */
@Service
@Transactional(readOnly = true)
public class DiagrammeConsultation {

  /** What a reader would not call a step. */
  private static final Set<String> PASSAGES =
      Set.of(
          ActivityTypes.GATEWAY_EXCLUSIVE,
          ActivityTypes.MULTI_INSTANCE_BODY,
          ActivityTypes.SUB_PROCESS);

  private static final String CORPS = "#" + ActivityTypes.MULTI_INSTANCE_BODY;

  private final HistoryService historique;
  private final RepositoryService modeles;
  private final Map<String, String> dessins = new ConcurrentHashMap<>();

  DiagrammeConsultation(HistoryService historique, RepositoryService modeles) {
    this.historique = historique;
    this.modeles = modeles;
  }

  /** The latest instance of this business key, running or ended. */
  public Optional<EtatDiagramme> etat(String cle) {
    return historique
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(cle)
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(this::etat);
  }

  private EtatDiagramme etat(HistoricProcessInstance instance) {
    var activites =
        historique
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    var actives =
        activites.stream()
            .filter(DiagrammeConsultation::enCours)
            .map(DiagrammeConsultation::element)
            .collect(toUnmodifiableSet());
    var faites =
        activites.stream()
            .filter(DiagrammeConsultation::faite)
            .map(DiagrammeConsultation::element)
            .filter(not(actives::contains))
            .collect(toUnmodifiableSet());
    return new EtatDiagramme(
        dessin(instance.getProcessDefinitionId()), actives, faites, texte(instance, activites));
  }

  private static List<EtapeTexte> texte(
      HistoricProcessInstance instance, List<HistoricActivityInstance> activites) {
    return activites.stream()
        .filter(activite -> !PASSAGES.contains(activite.getActivityType()))
        .filter(activite -> !bordDeSousProcessus(instance, activite))
        .map(DiagrammeConsultation::etape)
        .toList();
  }

  /** The starts and ends inside a subprocess say nothing that its tasks do not. */
  private static boolean bordDeSousProcessus(
      HistoricProcessInstance instance, HistoricActivityInstance activite) {
    var type = activite.getActivityType();
    return (type.equals(ActivityTypes.START_EVENT) || type.equals(ActivityTypes.END_EVENT_NONE))
        && !instance.getId().equals(activite.getParentActivityInstanceId());
  }

  private static EtapeTexte etape(HistoricActivityInstance activite) {
    var avancement = avancement(activite);
    var date = avancement == Avancement.EN_COURS ? activite.getStartTime() : activite.getEndTime();
    var mots =
        switch (avancement) {
          case FAITE -> "fait le ";
          case EN_COURS -> "en cours depuis le ";
          case INTERROMPUE -> "interrompu le ";
        };
    var libelle = activite.getActivityName();
    return new EtapeTexte(
        activite.getActivityId(),
        libelle == null ? activite.getActivityId() : libelle,
        avancement,
        date.toInstant(),
        mots + Formats.date(jour(date)));
  }

  private static Avancement avancement(HistoricActivityInstance activite) {
    if (enCours(activite)) {
      return Avancement.EN_COURS;
    }
    return faite(activite) ? Avancement.FAITE : Avancement.INTERROMPUE;
  }

  private static boolean enCours(HistoricActivityInstance activite) {
    return activite.getEndTime() == null;
  }

  /** The engine calls an end by error cancelled; it was reached all the same. */
  private static boolean faite(HistoricActivityInstance activite) {
    return !enCours(activite)
        && (!activite.isCanceled()
            || activite.getActivityType().equals(ActivityTypes.END_EVENT_ERROR));
  }

  private static String element(HistoricActivityInstance activite) {
    var id = activite.getActivityId();
    return id.endsWith(CORPS) ? id.substring(0, id.length() - CORPS.length()) : id;
  }

  private static LocalDate jour(Date date) {
    return LocalDate.ofInstant(date.toInstant(), HorlogeMetier.PARIS);
  }

  /** A deployed version never changes: read once. */
  private String dessin(String definition) {
    return dessins.computeIfAbsent(
        definition,
        id -> {
          try (var flux = modeles.getProcessModel(id)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException cause) {
            throw new UncheckedIOException(cause);
          }
        });
  }
}
