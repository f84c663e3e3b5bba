package fr.cascade.conventions;

import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionListe;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.LectureConvention;
import fr.cascade.conventions.internal.TexteConvention;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.Empreinte;
import fr.cascade.socle.ConventionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads agreements, each within the reader's perimeter (RG-103). */
@Service
@Transactional(readOnly = true)
public class ConventionConsultation {

  private final ConventionRepository conventions;
  private final ConventionListe liste;
  private final LectureConvention lecture;
  private final TexteConvention textes;
  private final DocumentService documents;
  private final Visibilite visibilite;

  ConventionConsultation(
      ConventionRepository conventions,
      ConventionListe liste,
      LectureConvention lecture,
      TexteConvention textes,
      DocumentService documents,
      Visibilite visibilite) {
    this.conventions = conventions;
    this.liste = liste;
    this.lecture = lecture;
    this.textes = textes;
    this.documents = documents;
    this.visibilite = visibilite;
  }

  /** One page of the list, by level then territory. */
  public List<ConventionResume> rechercher(ConventionFiltre filtre, int depuis, int nombre) {
    return liste.rechercher(filtre, depuis, nombre);
  }

  /** Agreements in force that end within so many days, the soonest first. */
  public List<ConventionResume> finissantSous(int jours, int nombre) {
    return liste.finissantSous(jours, nombre);
  }

  /** How many agreements the filters keep. */
  public int compter(ConventionFiltre filtre) {
    return liste.compter(filtre);
  }

  /** Whether the reader may open the draft of a national accord. */
  public boolean peutFonder() {
    return lecture.peutFonder();
  }

  /** Everything the file shows. */
  public ConventionDetail detail(ConventionId id) {
    return lecture.detail(charger(id));
  }

  /** The life of the agreement in plain words. */
  public List<EtapeFrise> frise(ConventionId id) {
    return lecture.frise(charger(id));
  }

  /** The archived PDF of a frozen text, else the draft with its watermark. */
  public DocumentContenu pdf(ConventionId id) {
    Convention convention = charger(id);
    boolean fige =
        convention.statut() == ConventionStatut.A_SIGNER
            || convention.statut() == ConventionStatut.SIGNEE;
    if (fige && convention.vie().document().isPresent()) {
      return documents.lire(convention.vie().document().get());
    }
    byte[] contenu = textes.pdf(convention, convention.statut() == ConventionStatut.SIGNEE);
    return new DocumentContenu(
        convention.reference() + ".pdf", "application/pdf", contenu, Empreinte.sha256(contenu));
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
