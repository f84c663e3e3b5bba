package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Starts a draft from the words of another agreement than its parent: a neighbour that declines the
 * same parent, or the former agreement of the same territory and pair. Only words come from it, and
 * only where the parent lets them differ; figures, parties and dates follow the rules.
 */
@Component
public class TexteDeDepart {

  private final ConventionRepository conventions;
  private final Visibilite visibilite;

  TexteDeDepart(ConventionRepository conventions, Visibilite visibilite) {
    this.conventions = conventions;
    this.visibilite = visibilite;
  }

  /**
   * Puts the words of the agreement asked for in the new draft, and says in a sentence for the
   * journal where the draft comes from.
   *
   * @throws RegleMetierException neither a neighbour nor a former agreement of it (RG-183)
   */
  public String reprendre(Convention brouillon, DemandeDeclinaison demande) {
    String parent = brouillon.parent().map(Convention::titre).orElse("");
    ConventionId id = demande.modele();
    if (id == null) {
      return "Brouillon créé à partir de « " + parent + " ».";
    }
    visibilite.exiger(id);
    Convention modele = conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
    if (!estVoisine(modele, brouillon) && !estAncienne(modele, brouillon)) {
      throw new RegleMetierException(
          "RG-183",
          "« %s » n'est ni une convention voisine ni l'ancienne convention de ces parties : choisissez un autre texte de départ."
              .formatted(modele.titre()),
          "depart");
    }
    brouillon.articles().stream()
        .filter(a -> a.nature() != NatureArticle.TEL_QUEL)
        .forEach(a -> modele.article(a.cle()).ifPresent(m -> a.partirDe(m.texte())));
    return "Brouillon créé à partir de « %s », avec les textes de « %s » (%s)."
        .formatted(parent, modele.titre(), modele.reference());
  }

  private static boolean estVoisine(Convention modele, Convention brouillon) {
    return memeParent(modele, brouillon)
        && modele.niveau() == brouillon.niveau()
        && modele.statut() != ConventionStatut.ABANDONNEE;
  }

  /** Signed for the same territory and pair, under another parent on the same subject. */
  private static boolean estAncienne(Convention modele, Convention brouillon) {
    return !memeParent(modele, brouillon)
        && modele.statut() == ConventionStatut.SIGNEE
        && modele.niveau() == brouillon.niveau()
        && modele.territoire().equals(brouillon.territoire())
        && locales(modele).equals(locales(brouillon))
        && memeChaine(modele, brouillon);
  }

  private static boolean memeParent(Convention modele, Convention brouillon) {
    return modele.parent().map(Convention::id).equals(brouillon.parent().map(Convention::id));
  }

  private static boolean memeChaine(Convention modele, Convention brouillon) {
    var dessus = brouillon.parent().flatMap(Convention::parent).map(Convention::id);
    boolean memeAccord =
        dessus.isPresent()
            && modele.parent().flatMap(Convention::parent).map(Convention::id).equals(dessus);
    return memeAccord
        || Objects.equals(
            Declinaison.sujet(modele), brouillon.parent().map(Declinaison::sujet).orElse(null));
  }

  private static Set<OrganisationId> locales(Convention convention) {
    return convention.parties().stream()
        .filter(Partie::locale)
        .map(Partie::organisation)
        .collect(Collectors.toSet());
  }
}
