package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Article;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door by which the articles of a signed agreement change: an avenant that every party
 * signed. It serves a process, in the caller's transaction; the caller has checked the signatures.
 */
@Service
public class TexteModifieService {

  private final ConventionRepository conventions;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  TexteModifieService(
      ConventionRepository conventions, JournalService journal, HorlogeMetier horloge) {
    this.conventions = conventions;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Replaces titles and texts of articles; the document that was signed stays as it is.
   *
   * @param avenant « l’avenant n° 1 du 12 mai 2011 »
   * @throws RegleMetierException the agreement does not apply today (RG-500)
   */
  @Transactional
  public void remplacer(ConventionId id, List<ArticleModifie> articles, String avenant) {
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    if (convention.etat(horloge.aujourdhui()) != ConventionEtat.EN_VIGUEUR) {
      throw new RegleMetierException(
          "RG-500", "Cette convention n’est plus en vigueur : son texte ne change plus.");
    }
    Acteur portail = Acteur.portail(horloge.instant());
    for (ArticleModifie nouveau : articles) {
      Article article =
          convention
              .article(nouveau.cle())
              .orElseThrow(() -> new IntrouvableException("Cet article n'existe pas."));
      article.consolider(nouveau.titre(), nouveau.texte(), "Modifié par " + avenant, portail);
    }
    conventions.saveAndFlush(convention);
    journal.consigner(
        Cles.de(id),
        "TEXTE_MODIFIE",
        "Texte modifié par %s : %s."
            .formatted(
                avenant,
                articles.stream()
                    .map(a -> convention.article(a.cle()).orElseThrow().designation())
                    .collect(Collectors.joining(", "))));
  }
}
