package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.SeanceId;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.Empreinte;
import fr.cascade.documents.FicheSynthese;
import fr.cascade.documents.FicheSynthese.Ligne;
import fr.cascade.documents.FicheSynthese.Rubrique;
import fr.cascade.documents.PdfService;
import fr.cascade.signatures.DossierASigner;
import fr.cascade.socle.Cles;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/** A record of decisions in a few lines, on the page of the chair who signs it. */
@Component
class DossierDeReleve implements DossierASigner {

  private final SeanceRepository seances;
  private final PdfService pdf;

  DossierDeReleve(SeanceRepository seances, PdfService pdf) {
    this.seances = seances;
    this.pdf = pdf;
  }

  @Override
  public String prefixe() {
    return ComiteCles.SEANCE;
  }

  @Override
  public FicheSynthese synthese(String objetCle) {
    Seance seance = charger(objetCle);
    List<Ligne> decisions =
        seance.decisions().stream()
            .map(d -> new Ligne(d.adoptee() ? "Décidé" : "Rejeté", d.texte()))
            .toList();
    return new FicheSynthese(
        "Relevé de décisions",
        seance.comite().nom(),
        Formats.jourEtDate(seance.jour()),
        List.of(
            new Rubrique("Décisions", decisions),
            new Rubrique(
                "Quorum",
                List.of(
                    new Ligne(
                        "À l’ouverture",
                        seance.parcours().quorum() == null
                            ? "Sans objet"
                            : seance.parcours().quorum())))),
        "Cette synthèse aide à lire ; seul le relevé figé est signé.");
  }

  @Override
  public DocumentContenu synthesePdf(String objetCle) {
    byte[] contenu = pdf.rendre(synthese(objetCle));
    return new DocumentContenu(
        "synthese-releve.pdf", "application/pdf", contenu, Empreinte.sha256(contenu));
  }

  @Override
  public List<Piece> pieces(String objetCle) {
    return List.of();
  }

  @Override
  public DocumentContenu piece(String objetCle, long id) {
    throw new IntrouvableException("Ce document n’existe pas.");
  }

  private Seance charger(String objetCle) {
    return seances
        .findById(new SeanceId(Cles.numero(objetCle)).valeur())
        .orElseThrow(ComiteDroits::introuvable);
  }
}
