package fr.cascade.conventions.internal;

import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.AnnexeId;
import fr.cascade.conventions.AnnexeLue;
import fr.cascade.conventions.DocumentsConsultation;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.FicheSynthese;
import fr.cascade.signatures.DossierASigner;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The summary and the annexed files of an agreement, on the page of its signatories. */
@Component
class DossierDeConvention implements DossierASigner {

  private final DocumentsConsultation documents;
  private final AnnexeConsultation annexes;

  DossierDeConvention(DocumentsConsultation documents, AnnexeConsultation annexes) {
    this.documents = documents;
    this.annexes = annexes;
  }

  @Override
  public String prefixe() {
    return Cles.CONVENTION;
  }

  @Override
  public FicheSynthese synthese(String objetCle) {
    return documents.synthese(id(objetCle));
  }

  @Override
  public DocumentContenu synthesePdf(String objetCle) {
    return documents.synthesePdf(id(objetCle));
  }

  @Override
  public List<Piece> pieces(String objetCle) {
    ConventionId id = id(objetCle);
    return Stream.concat(
            annexes.annexes(id).stream().map(a -> piece(a, "")),
            annexes.duParent(id).stream().map(a -> piece(a, " (texte parent)")))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Piece> piece(AnnexeLue annexe, String source) {
    return annexe.leFichier().stream()
        .map(_ -> new Piece(annexe.id().valeur(), annexe.designation() + source))
        .toList();
  }

  @Override
  public DocumentContenu piece(String objetCle, long id) {
    return annexes.fichier(id(objetCle), new AnnexeId(id));
  }

  private static ConventionId id(String objetCle) {
    return new ConventionId(Cles.numero(objetCle));
  }
}
