package fr.cascade.avenants.internal;

import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.avenants.AvenantLu;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.Empreinte;
import fr.cascade.documents.FicheSynthese;
import fr.cascade.documents.FicheSynthese.Ligne;
import fr.cascade.documents.FicheSynthese.Rubrique;
import fr.cascade.documents.PdfService;
import fr.cascade.signatures.DossierASigner;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.IntrouvableException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** An avenant in a few lines, on the page of those who sign it. */
@Component
class DossierDAvenant implements DossierASigner {

  private final AvenantConsultation avenants;
  private final PdfService pdf;

  DossierDAvenant(AvenantConsultation avenants, PdfService pdf) {
    this.avenants = avenants;
    this.pdf = pdf;
  }

  @Override
  public String prefixe() {
    return Cles.AVENANT;
  }

  @Override
  public FicheSynthese synthese(String objetCle) {
    AvenantLu avenant = avenants.detail(new AvenantId(Cles.numero(objetCle)));
    List<Ligne> objet = new ArrayList<>();
    objet.add(new Ligne("Objet", avenant.objet()));
    objet.add(new Ligne("Convention", avenant.conventionTitre()));
    avenant.origine().forEach(o -> objet.add(new Ligne("Origine", o)));
    return new FicheSynthese(
        avenant.conventionReference(),
        avenant.designation(),
        avenant.conventionReference(),
        List.of(
            new Rubrique("Ce que vous signez", objet),
            new Rubrique(
                "Articles remplacés",
                avenant.articles().stream()
                    .map(a -> new Ligne("Article " + a.rang(), a.titreAvant()))
                    .toList()),
            new Rubrique(
                "Effet",
                List.of(
                    new Ligne("Prise d’effet", "à la dernière signature"),
                    new Ligne("Reste du texte", "inchangé")))),
        "Cette synthèse aide à lire ; seul l’avenant figé est signé.");
  }

  @Override
  public DocumentContenu synthesePdf(String objetCle) {
    byte[] contenu = pdf.rendre(synthese(objetCle));
    return new DocumentContenu(
        "synthese-avenant.pdf", "application/pdf", contenu, Empreinte.sha256(contenu));
  }

  @Override
  public List<Piece> pieces(String objetCle) {
    return List.of();
  }

  @Override
  public DocumentContenu piece(String objetCle, long id) {
    throw new IntrouvableException("Ce document n’existe pas.");
  }
}
