package fr.cascade.taches;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one inbox, generic over processes: the engine's tasks of the reader's groups or the reader's
 * own, or those of what the reader follows, read in the transaction of the page, those with a due
 * date first, then the oldest.
 */
@Service
@Transactional(readOnly = true)
public class TacheConsultation {

  /** Beyond, a search of words looks at the most urgent ones only. */
  private static final int RECHERCHE_MAXIMUM = 1000;

  private final RequetesTaches requetes;
  private final LectureTaches lecture;

  TacheConsultation(RequetesTaches requetes, LectureTaches lecture) {
    this.requetes = requetes;
    this.lecture = lecture;
  }

  /** One page of what the filter keeps; the words are sought in what the list shows. */
  public List<TacheLue> mesTaches(FiltreTaches filtre, int depuis, int nombre) {
    if (filtre.texte().isBlank()) {
      return lire(filtre, requetes.page(filtre, depuis, nombre));
    }
    return trouver(filtre).stream().skip(depuis).limit(nombre).toList();
  }

  /** One page of what waits for the reader and holds these words. */
  public List<TacheLue> mesTaches(String texte, int depuis, int nombre) {
    return mesTaches(FiltreTaches.mots(texte), depuis, nombre);
  }

  /** How many there are. */
  public int compter(FiltreTaches filtre) {
    return filtre.texte().isBlank() ? requetes.compter(filtre) : trouver(filtre).size();
  }

  /** How many wait for the reader and hold these words. */
  public int compter(String texte) {
    return compter(FiltreTaches.mots(texte));
  }

  /** The kinds of task that wait for the reader, or on what the reader follows. */
  public List<EtapeLue> etapes(boolean suivies) {
    return requetes.etapes(suivies);
  }

  /** Where a task stands in the list, to come back to it; empty once it is done. */
  public OptionalInt rang(FiltreTaches filtre, String id) {
    if (filtre.texte().isBlank()) {
      return requetes.rang(filtre, id);
    }
    List<TacheLue> trouvees = trouver(filtre);
    return IntStream.range(0, trouvees.size())
        .filter(i -> trouvees.get(i).id().equals(id))
        .findFirst();
  }

  private List<TacheLue> trouver(FiltreTaches filtre) {
    var recherche = new MotsCherches(filtre.texte());
    return lire(filtre, requetes.page(filtre, 0, RECHERCHE_MAXIMUM)).stream()
        .filter(t -> recherche.dans(t.etape() + " " + t.titre() + " " + t.territoire()))
        .toList();
  }

  private List<TacheLue> lire(FiltreTaches filtre, List<Task> taches) {
    return filtre.suivies() ? lecture.suivies(taches, requetes.suivis()) : lecture.miennes(taches);
  }
}
