package fr.cascade.signatures;

import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.FicheSynthese;
import fr.cascade.signatures.DossierASigner.Piece;
import fr.cascade.socle.Cles;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.SignatureId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes with a text to sign, for whoever may sign it. */
@Service
@Transactional(readOnly = true)
public class DossierConsultation {

  private final SignatureConsultation signatures;
  private final List<DossierASigner> dossiers;

  DossierConsultation(SignatureConsultation signatures, List<DossierASigner> dossiers) {
    this.signatures = signatures;
    this.dossiers = dossiers;
  }

  /** The summary of the text and its files. */
  public record Dossier(FicheSynthese fiche, List<Piece> pieces) {

    public Dossier {
      pieces = List.copyOf(pieces);
    }
  }

  /** Empty for an object that nobody sums up. */
  public Optional<Dossier> dossier(SignatureId id) {
    String cle = signatures.texteASigner(id).objetCle();
    return de(cle).map(d -> new Dossier(d.synthese(cle), d.pieces(cle)));
  }

  /** The summary as a PDF of one page. */
  public DocumentContenu synthesePdf(SignatureId id) {
    String cle = signatures.texteASigner(id).objetCle();
    return de(cle).map(d -> d.synthesePdf(cle)).orElseThrow(DossierConsultation::introuvable);
  }

  /** One of the files. */
  public DocumentContenu piece(SignatureId id, long piece) {
    String cle = signatures.texteASigner(id).objetCle();
    return de(cle).map(d -> d.piece(cle, piece)).orElseThrow(DossierConsultation::introuvable);
  }

  private Optional<DossierASigner> de(String cle) {
    return dossiers.stream().filter(d -> d.prefixe().equals(Cles.prefixe(cle))).findFirst();
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Ce document n’existe pas.");
  }
}
