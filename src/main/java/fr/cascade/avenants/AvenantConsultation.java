package fr.cascade.avenants;

import fr.cascade.avenants.internal.Avenant;
import fr.cascade.avenants.internal.AvenantDroits;
import fr.cascade.avenants.internal.AvenantRepository;
import fr.cascade.avenants.internal.LectureAvenant;
import fr.cascade.avenants.internal.TexteAvenant;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.Empreinte;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads avenants, each for whoever may read its agreement, its drafts where it is not signed. */
@Service
@Transactional(readOnly = true)
public class AvenantConsultation {

  private final AvenantRepository avenants;
  private final AvenantDroits droits;
  private final LectureAvenant lecture;
  private final TexteAvenant papiers;
  private final TexteEnVigueurConsultation textes;
  private final DocumentService documents;

  AvenantConsultation(
      AvenantRepository avenants,
      AvenantDroits droits,
      LectureAvenant lecture,
      TexteAvenant papiers,
      TexteEnVigueurConsultation textes,
      DocumentService documents) {
    this.avenants = avenants;
    this.droits = droits;
    this.lecture = lecture;
    this.papiers = papiers;
    this.textes = textes;
    this.documents = documents;
  }

  /** Those of an agreement, the last one first. */
  public List<AvenantResume> deLaConvention(ConventionId id) {
    return droits.visibles(id, avenants.findByConventionIdOrderByIdDesc(id.valeur())).stream()
        .map(lecture::resumer)
        .toList();
  }

  /** Whether the reader may open one now: drafter of an agreement in force, and none is open. */
  public boolean peutOuvrir(ConventionId id) {
    return textes.peutRediger(id)
        && avenants.idEnCours(id.valeur()).isEmpty()
        && textes.lire(id).enVigueur();
  }

  /** Whether the reader may change its articles: in a new avenant, or in the draft under way. */
  public boolean peutCorriger(ConventionId id) {
    return textes.peutRediger(id)
        && textes.lire(id).enVigueur()
        && avenants
            .findByEnCours(id.valeur())
            .map(a -> a.vie().statut() == AvenantStatut.BROUILLON)
            .orElse(true);
  }

  /** The agreement that an avenant changes, with its words and marks of today. */
  public TexteEnVigueur texte(ConventionId id) {
    return textes.lire(id);
  }

  /** Everything the page shows. */
  public AvenantLu detail(AvenantId id) {
    Avenant avenant = charger(id);
    return lecture.lire(avenant, textes.lire(avenant.convention()));
  }

  /** The archived PDF of a frozen avenant, else the draft with its watermark. */
  public DocumentContenu pdf(AvenantId id) {
    Avenant avenant = charger(id);
    var statut = avenant.vie().statut();
    var fige = avenant.vie().document();
    if (fige.isPresent() && (statut == AvenantStatut.A_SIGNER || statut == AvenantStatut.SIGNE)) {
      return documents.lire(fige.get());
    }
    TexteEnVigueur texte = textes.lire(avenant.convention());
    byte[] contenu = papiers.pdf(avenant, texte, false);
    return new DocumentContenu(
        texte.reference().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-avenant-projet.pdf",
        "application/pdf",
        contenu,
        Empreinte.sha256(contenu));
  }

  private Avenant charger(AvenantId id) {
    Avenant avenant = avenants.findById(id.valeur()).orElseThrow(AvenantDroits::introuvable);
    droits.exigerVisible(avenant);
    return avenant;
  }
}
