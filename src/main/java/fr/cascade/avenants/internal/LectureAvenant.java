package fr.cascade.avenants.internal;

import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantLu.ArticleChange;
import fr.cascade.avenants.AvenantResume;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.socle.Cles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the read records of avenants. The caller has checked that the reader may see them. */
@Component
public class LectureAvenant {

  private final TexteEnVigueurConsultation textes;
  private final SignatureConsultation signatures;
  private final AvenantDroits droits;

  LectureAvenant(
      TexteEnVigueurConsultation textes, SignatureConsultation signatures, AvenantDroits droits) {
    this.textes = textes;
    this.signatures = signatures;
    this.droits = droits;
  }

  public AvenantLu lire(Avenant avenant, TexteEnVigueur texte) {
    List<CircuitLu> circuits = signatures.circuits(Cles.de(avenant.id()));
    String fin =
        avenant.vie().statut().enCours() && !texte.enVigueur()
            ? " La convention n’est plus en vigueur : il ne peut plus prendre effet."
            : "";
    return new AvenantLu(
        avenant.id(),
        avenant.convention(),
        texte.titre(),
        texte.reference(),
        avenant.numero(),
        avenant.objet(),
        avenant.origine(),
        avenant.vie().statut(),
        PhraseAvenant.de(avenant, circuits) + fin,
        avenant.vie().motif(),
        articles(avenant),
        circuits,
        droits.actions(avenant, circuits));
  }

  private List<ArticleChange> articles(Avenant avenant) {
    List<AvenantArticle> changes = avenant.articles();
    List<String> rendus =
        textes.rendre(
            avenant.convention(),
            changes.stream().flatMap(a -> Stream.of(a.texteAvant(), a.texte())).toList());
    List<ArticleChange> lus = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      AvenantArticle a = changes.get(i);
      lus.add(
          new ArticleChange(
              a.cle(),
              a.rang(),
              a.titreAvant(),
              rendus.get(2 * i),
              a.titre(),
              a.texte(),
              rendus.get(2 * i + 1),
              a.version(),
              a.modifieLe(),
              a.modifiePar()));
    }
    return lus;
  }

  /** The round is read for those that are being signed: one at most. */
  public AvenantResume resumer(Avenant avenant) {
    List<CircuitLu> circuits =
        avenant.vie().statut() == AvenantStatut.A_SIGNER
            ? signatures.circuits(Cles.de(avenant.id()))
            : List.of();
    return new AvenantResume(
        avenant.id(),
        avenant.numero(),
        avenant.objet(),
        avenant.vie().statut(),
        PhraseAvenant.de(avenant, circuits),
        avenant.vie().statutDepuis(),
        avenant.vie().signeLe());
  }
}
