package fr.cascade.conventions;

import fr.cascade.conventions.internal.AvisEnvoye;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.LectureTours;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ConventionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the parties answered: for those who draft or validate the text, and for those who
 * speak for a party that was asked. For other readers of the text there is nothing.
 */
@Service
@Transactional(readOnly = true)
public class AvisConsultation {

  private final ConventionRepository conventions;
  private final LectureTours lecture;
  private final AvisEnvoye envoye;
  private final ConventionDroits droits;
  private final DocumentService documents;
  private final Visibilite visibilite;

  AvisConsultation(
      ConventionRepository conventions,
      LectureTours lecture,
      AvisEnvoye envoye,
      ConventionDroits droits,
      DocumentService documents,
      Visibilite visibilite) {
    this.conventions = conventions;
    this.lecture = lecture;
    this.envoye = envoye;
    this.droits = droits;
    this.documents = documents;
    this.visibilite = visibilite;
  }

  /** The rounds of an agreement, last first; none for those who may not read the avis. */
  public List<TourLu> tours(ConventionId id) {
    Convention convention = charger(id);
    List<TourLu> tours = lecture.lire(convention);
    boolean permis =
        droits.peutRediger(convention)
            || droits.peutValider(convention)
            || tours.stream().flatMap(t -> t.avis().stream()).anyMatch(TourLu.AvisLu::aMoi);
    return permis ? tours : List.of();
  }

  /** What is proposed to a drafter who is about to consult the parties. */
  public ConsultationProposee proposer(ConventionId id) {
    Convention convention = charger(id);
    droits.exigerRedaction(convention);
    return lecture.proposer(convention);
  }

  /** The letter that an avis came with, for those who may read the avis. */
  public DocumentContenu piece(ConventionId id, AvisId avis) {
    if (tours(id).isEmpty()) {
      throw AvisEnvoye.introuvable();
    }
    return documents.lire(envoye.trouver(id, avis).document().orElseThrow(AvisEnvoye::introuvable));
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
