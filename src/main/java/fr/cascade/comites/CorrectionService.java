package fr.cascade.comites;

import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.NouvelAvenant;
import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.ArticlesConcernes;
import fr.cascade.comites.internal.AvenantsDesDecisions;
import fr.cascade.comites.internal.DecisionComite;
import fr.cascade.comites.internal.Seance;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision of a committee opens the correction of its agreement: an avenant. */
@Service
public class CorrectionService {

  private static final int OBJET_MAX = 200;

  private final Animation animation;
  private final ArticlesConcernes articles;
  private final AvenantsDesDecisions liens;
  private final AvenantService avenants;

  CorrectionService(
      Animation animation,
      ArticlesConcernes articles,
      AvenantsDesDecisions liens,
      AvenantService avenants) {
    this.animation = animation;
    this.articles = articles;
    this.liens = liens;
    this.avenants = avenants;
  }

  /**
   * Opens an avenant with the decision for its origin and its article in it; the draft that is open
   * takes the article in. An act of those who draft the agreement.
   *
   * @throws RegleMetierException it asks for no correction (RG-520); what an avenant refuses
   * @throws DejaFaitException an avenant answers it (RG-521), or the one under way is no longer a
   *     draft (RG-501)
   * @throws AccesRefuseException whoever does not draft the agreement
   */
  @RepriseSurConflit
  @Transactional
  public AvenantId ouvrir(SeanceId id, DecisionId decision) {
    Seance seance = animation.verrouillerVisible(id);
    DecisionComite prise =
        seance.decisions().stream()
            .filter(d -> d.id().equals(decision))
            .findFirst()
            .orElseThrow(
                () ->
                    new IntrouvableException("Cette décision n’a pas été prise à cette réunion."));
    ArticleConcerne article = aCorriger(seance, prise);
    AvenantId avenant =
        avenants.corriger(
            new NouvelAvenant(
                seance.comite().convention(),
                objet(article),
                origine(seance, prise),
                List.of(article.cle())));
    prise.corrigerPar(avenant);
    animation.consigner(
        seance.comite(),
        "CORRECTION_OUVERTE",
        "Avenant ouvert, %s : « %s »".formatted(article.designation(), prise.texte()));
    return avenant;
  }

  private ArticleConcerne aCorriger(Seance seance, DecisionComite prise) {
    ArticleConcerne article =
        articles
            .trouver(seance.comite(), prise.articleCle())
            .filter(_ -> prise.correction() && prise.adoptee() && prise.faiteLe() == null)
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-520", "Cette décision ne demande pas, ou plus, de correction."));
    CorrectionOuverte ouverte = liens.de(List.of(prise.id())).get(prise.id());
    if (ouverte != null) {
      throw new DejaFaitException(
          "RG-521", "Cette correction est déjà ouverte : %s.".formatted(ouverte.phrase()));
    }
    return article;
  }

  private static String objet(ArticleConcerne article) {
    String objet = "Modifier l’article %d (%s)".formatted(article.rang(), article.titre());
    return objet.length() <= OBJET_MAX ? objet : "Modifier l’article " + article.rang();
  }

  private static String origine(Seance seance, DecisionComite prise) {
    return "Décision de « %s », le %s : « %s »"
        .formatted(seance.comite().nom(), Formats.date(seance.jour()), prise.texte());
  }
}
