package fr.cascade.comites.internal;

import fr.cascade.comites.ArticleConcerne;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ui.Formats;
import org.springframework.stereotype.Component;

/**
 * A committee decided that an article is to be corrected (RG-357). The signed text stands until an
 * avenant is signed: its drafters are told, and open it from the decision ({@code
 * CorrectionService}).
 */
@Component
public class Corrections {

  private final ArticlesConcernes articles;
  private final ConventionSupport conventions;
  private final ComiteDroits droits;
  private final Groupes groupes;
  private final CourrierService courrier;
  private final Registre registre;

  Corrections(
      ArticlesConcernes articles,
      ConventionSupport conventions,
      ComiteDroits droits,
      Groupes groupes,
      CourrierService courrier,
      Registre registre) {
    this.articles = articles;
    this.conventions = conventions;
    this.droits = droits;
    this.groupes = groupes;
    this.courrier = courrier;
    this.registre = registre;
  }

  /** Does nothing for a decision that was rejected, or that corrects nothing. */
  public void demander(DecisionComite decision) {
    if (!decision.correction() || !decision.adoptee()) {
      return;
    }
    Comite comite = decision.seance().comite();
    String cle = String.valueOf(decision.articleCle());
    ArticleConcerne article = articles.parCle(comite).get(cle);
    String quoi = article == null ? cle : article.designation();
    String phrase = "Correction à ouvrir, %s : « %s »".formatted(quoi, decision.texte());
    registre.consigner(comite, "CORRECTION_A_OUVRIR", phrase);
    courrier.notifier(
        droits.groupesPilotage(comite).stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        new NouveauMessage(
            "Convention à corriger : " + conventions.lire(comite.convention()).titre(),
            "%s a décidé, le %s, de corriger la convention. %s Responsable : %s. Le texte signé"
                    .formatted(
                        comite.nom(),
                        Formats.date(decision.seance().jour()),
                        phrase,
                        decision.responsable())
                + " reste en vigueur jusqu’à la signature d’un avenant : ouvrez-le depuis la décision.",
            ConventionRoutes.fiche(comite.convention()) + "?onglet=comites",
            Cles.de(comite.convention())));
  }
}
