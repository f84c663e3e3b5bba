package fr.cascade.conventions;

import fr.cascade.conventions.internal.Annexe;
import fr.cascade.conventions.internal.AnnexeRepository;
import fr.cascade.conventions.internal.Annexes;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the annexes of an agreement, for whoever may read it (RG-103). */
@Service
@Transactional(readOnly = true)
public class AnnexeConsultation {

  private final ConventionRepository conventions;
  private final AnnexeRepository annexes;
  private final Annexes lecture;
  private final DocumentService documents;
  private final Visibilite visibilite;

  AnnexeConsultation(
      ConventionRepository conventions,
      AnnexeRepository annexes,
      Annexes lecture,
      DocumentService documents,
      Visibilite visibilite) {
    this.conventions = conventions;
    this.annexes = annexes;
    this.lecture = lecture;
    this.documents = documents;
    this.visibilite = visibilite;
  }

  /** In order. */
  public List<AnnexeLue> annexes(ConventionId id) {
    Convention convention = charger(id);
    return lecture.de(id).stream().map(a -> lire(convention, a)).toList();
  }

  /** Files annexed to the parent, that this text refers to. */
  public List<AnnexeLue> duParent(ConventionId id) {
    Convention convention = charger(id);
    return convention
        .parent()
        .map(p -> lecture.fichiersDuParent(convention).stream().map(a -> lire(p, a)).toList())
        .orElse(List.of());
  }

  /** The file of an annex, of this agreement or annexed to its parent. */
  public DocumentContenu fichier(ConventionId id, AnnexeId annexeId) {
    Convention convention = charger(id);
    return annexes
        .findById(annexeId.valeur())
        .filter(a -> a.de(id) || convention.parent().filter(p -> a.de(p.id())).isPresent())
        .flatMap(Annexe::document)
        .map(documents::lire)
        .orElseThrow(() -> new IntrouvableException("Cette annexe n’existe pas, ou plus."));
  }

  private AnnexeLue lire(Convention convention, Annexe annexe) {
    return new AnnexeLue(
        new AnnexeId(annexe.id()),
        annexe.rang(),
        annexe.titre(),
        annexe.texte().orElse(""),
        lecture.rendre(convention, annexe),
        annexe.revision(),
        annexe
            .document()
            .map(
                _ ->
                    new AnnexeLue.Fichier(
                        annexe.fichierNom(),
                        annexe.fichierPages(),
                        annexe.fichierTaille(),
                        annexe.fichierEmpreinte()))
            .orElse(null),
        annexe.heritee(),
        annexe.modifieLe(),
        annexe.modifiePar());
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
