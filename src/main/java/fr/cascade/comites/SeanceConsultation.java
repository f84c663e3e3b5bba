package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.LectureSeance;
import fr.cascade.comites.internal.PapiersSeance;
import fr.cascade.documents.DocumentContenu;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings, each within the reader's perimeter (RG-304). */
@Service
@Transactional(readOnly = true)
public class SeanceConsultation {

  private final Animation animation;
  private final LectureSeance lecture;
  private final PapiersSeance papiers;

  SeanceConsultation(Animation animation, LectureSeance lecture, PapiersSeance papiers) {
    this.animation = animation;
    this.lecture = lecture;
    this.papiers = papiers;
  }

  /** Everything the page shows. */
  public SeanceDetail detail(SeanceId id) {
    return lecture.detail(animation.lire(id));
  }

  /** Goes up with each act: a page that waits reads again when it changed. */
  public int revision(SeanceId id) {
    return papiers.revision(animation.lire(id));
  }

  /** A paper of this meeting; one of another does not exist here. */
  public DocumentContenu piece(SeanceId id, PieceId piece) {
    return papiers.piece(animation.lire(id), piece);
  }

  /** A version of the record as PDF: the frozen one, else the draft with its watermark. */
  public DocumentContenu relevePdf(SeanceId id, ReleveId releve) {
    return papiers.pdf(animation.lire(id), releve);
  }

  /** The same for Word. */
  public DocumentContenu releveDocx(SeanceId id, ReleveId releve) {
    return papiers.docx(animation.lire(id), releve);
  }
}
