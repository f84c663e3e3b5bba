package fr.cascade.conventions;

import fr.cascade.conventions.RedactionService.ArticleEnregistre;
import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Article;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Proposition;
import fr.cascade.conventions.internal.TourAvisRepository;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drafter makes of the wordings that the parties proposed. */
@Service
public class PropositionService {

  private final ConventionRepository conventions;
  private final TourAvisRepository tours;
  private final RedactionService redaction;
  private final Visibilite visibilite;
  private final ConventionDroits droits;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  PropositionService(
      ConventionRepository conventions,
      TourAvisRepository tours,
      RedactionService redaction,
      Visibilite visibilite,
      ConventionDroits droits,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.tours = tours;
    this.redaction = redaction;
    this.visibilite = visibilite;
    this.droits = droits;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Takes a proposed wording into its article, whose title stays.
   *
   * @param version the version of the article that the drafter read
   * @throws RegleMetierException the article was written meanwhile (RG-111), the text is no draft
   *     (RG-110), the wording was taken before (RG-169)
   */
  @Transactional
  public ArticleEnregistre reprendre(ConventionId id, PropositionId propositionId, int version) {
    Convention convention = verrouiller(id);
    Proposition proposition = trouver(id, propositionId);
    Article article =
        convention
            .article(proposition.articleCle())
            .orElseThrow(() -> new IntrouvableException("Cet article n'existe plus."));
    proposition.reprendre(acteur());
    ArticleEnregistre enregistre =
        redaction.ecrireArticle(id, article.cle(), version, article.titre(), proposition.texte());
    consigner(id, "PROPOSITION_REPRISE", "Rédaction proposée reprise dans « %s ».", article);
    return enregistre;
  }

  /** Leaves a proposed wording aside; it stays in sight, and may still be taken. */
  @Transactional
  public void ecarter(ConventionId id, PropositionId propositionId) {
    Convention convention = verrouiller(id);
    if (convention.statut() != ConventionStatut.BROUILLON) {
      throw new RegleMetierException(
          "RG-169",
          "Ce texte n'est pas en rédaction : les rédactions proposées ne se trient plus.");
    }
    Proposition proposition = trouver(id, propositionId);
    proposition.ecarter(acteur());
    convention
        .article(proposition.articleCle())
        .ifPresent(
            a ->
                consigner(id, "PROPOSITION_ECARTEE", "Rédaction proposée écartée pour « %s ».", a));
  }

  private Convention verrouiller(ConventionId id) {
    visibilite.exiger(id);
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    droits.exigerRedaction(convention);
    return convention;
  }

  private Proposition trouver(ConventionId id, PropositionId proposition) {
    return tours
        .proposition(proposition.valeur(), id.valeur())
        .orElseThrow(() -> new IntrouvableException("Cette rédaction proposée n'existe pas."));
  }

  private void consigner(ConventionId id, String acte, String phrase, Article article) {
    journal.consigner(Cles.de(id), acte, phrase.formatted(article.designation()));
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
