package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Article;
import fr.cascade.conventions.internal.Avis;
import fr.cascade.conventions.internal.AvisDroits;
import fr.cascade.conventions.internal.AvisEnvoye;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives the avis of a consulted party from those who speak for it. */
@Service
public class AvisService {

  /** Longest pasted wording accepted, markup included, before it is cleaned (RG-166). */
  private static final int SAISIE_MAX = 2_000_000;

  private final ConventionRepository conventions;
  private final Visibilite visibilite;
  private final AvisDroits droits;
  private final AvisEnvoye envoye;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  AvisService(
      ConventionRepository conventions,
      Visibilite visibilite,
      AvisDroits droits,
      AvisEnvoye envoye,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.visibilite = visibilite;
    this.droits = droits;
    this.envoye = envoye;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /**
   * Gives the avis of a party, once; the last one ends the round.
   *
   * @throws RegleMetierException round closed or day passed (RG-164), comment (RG-165), proposed
   *     wording (RG-166)
   * @throws DejaFaitException somebody gave it before: who, and when (RG-163)
   */
  @RepriseSurConflit
  @Transactional
  public void rendre(ConventionId id, AvisId avisId, AvisSaisi saisi) {
    visibilite.exiger(id);
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    Avis avis = envoye.trouver(id, avisId);
    if (droits.miennes(List.of(avis.organisation())).isEmpty()) {
      throw AvisEnvoye.introuvable();
    }
    avis.rendre(
        saisi.sens(),
        saisi.commentaire(),
        horloge.aujourdhui(),
        Acteur.de(connecte.courant(), horloge.instant()));
    saisi.propositions().forEach(r -> proposer(convention, avis, r));
    envoye.transmettre(avis);
  }

  private static void proposer(Convention convention, Avis avis, AvisSaisi.Redaction redaction) {
    Article article =
        convention
            .article(redaction.articleCle())
            .orElseThrow(() -> new IntrouvableException("Cet article n'existe pas."));
    if (redaction.html().length() > SAISIE_MAX) {
      throw new RegleMetierException(
          "RG-166", "Ce texte est trop long pour un article.", article.cle());
    }
    avis.proposer(article, HtmlNettoyeur.nettoyer(redaction.html()));
  }
}
