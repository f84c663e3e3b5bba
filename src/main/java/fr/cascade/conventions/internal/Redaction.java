package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Edits of a draft: every one refuses a text that is no longer a draft (RG-110). */
public final class Redaction {

  private final Convention convention;

  public Redaction(Convention convention) {
    exigerBrouillon(convention);
    this.convention = convention;
  }

  /** Refuses a text that is no longer a draft (RG-110). */
  public static void exigerBrouillon(Convention convention) {
    if (convention.statut() != ConventionStatut.BROUILLON) {
      throw new RegleMetierException(
          "RG-110", "Ce texte n'est plus un brouillon : il ne peut plus être modifié.");
    }
  }

  /** Writes one article; {@code version} is the one the drafter read, a newer one is never lost. */
  public Article ecrire(String cle, int version, String titre, String texte, Acteur acteur) {
    Article article = article(cle, version);
    article.ecrire(titre, texte, acteur.le(), acteur.libelle());
    return article;
  }

  /** Puts the parent's words back in an article to take as it is; its title stays (RG-119). */
  public Article retablir(String cle, int version, Acteur acteur) {
    Article article = article(cle, version);
    Article parent = article.articleParent();
    if (parent == null || parent.nature() != NatureArticle.TEL_QUEL) {
      throw new RegleMetierException(
          "RG-119", "Seul un article à reprendre tel quel se rétablit au texte du parent.");
    }
    article.ecrire(article.titre(), parent.texte(), acteur.le(), acteur.libelle());
    return article;
  }

  private Article article(String cle, int version) {
    Article article =
        convention
            .article(cle)
            .orElseThrow(() -> new IntrouvableException("Cet article n'existe pas."));
    if (article.version() != version) {
      throw new RegleMetierException(
          "RG-111",
          "L'article « %s » a été modifié entre-temps par %s. Votre texte est resté à l'écran : copiez-le avant de recharger."
              .formatted(article.titre(), article.modifiePar()));
    }
    return article;
  }

  /** Names the agreement. */
  public void intituler(String titre) {
    if (titre.isBlank() || titre.length() > 300) {
      throw new RegleMetierException("RG-114", "L'intitulé compte de 1 à 300 caractères.", "titre");
    }
    convention.intituler(titre.strip());
  }

  /** Sets the dates: the end after the start, the start inside the parent's life (RG-115). */
  public void dater(LocalDate debut, LocalDate fin) {
    if (!fin.isAfter(debut)) {
      throw new RegleMetierException(
          "RG-115", "La date de fin doit suivre la date de début.", "fin");
    }
    convention
        .parent()
        .filter(p -> debut.isBefore(p.debut()))
        .ifPresent(
            p -> {
              throw new RegleMetierException(
                  "RG-115",
                  "La convention ne peut pas commencer avant l'accord qu'elle décline (%s)."
                      .formatted(Jours.enClair(p.debut())),
                  "debut");
            });
    convention.dater(debut, fin);
  }

  /** Sets a number carried by the text, within the bounds of its type (RG-116). */
  public void chiffrer(TypeChiffre type, BigDecimal valeur) {
    Bornes.exiger(type, valeur);
    convention
        .chiffre(type)
        .filter(c -> !c.type().estDate())
        .orElseThrow(() -> new IntrouvableException("Ce texte ne porte pas ce chiffre."))
        .fixer(valeur);
  }

  /**
   * Sets the parties and their groups of signature; two sign at least, once two do (RG-117): a new
   * accord gains its parties one by one.
   */
  public void definirParties(List<OrdrePartie> ordres) {
    if (ordres.stream().map(OrdrePartie::organisation).distinct().count() != ordres.size()) {
      throw new RegleMetierException(
          "RG-117", "La même organisation figure deux fois parmi les parties.", "parties");
    }
    if (ordres.stream().anyMatch(o -> o.groupe() < 0 || o.groupe() > 9)) {
      throw new RegleMetierException("RG-117", "L'ordre de signature va de 1 à 9.", "parties");
    }
    long signent = ordres.stream().filter(o -> o.groupe() > 0).count();
    if (signent < 2 && convention.parties().stream().filter(Partie::signe).count() > signent) {
      throw new RegleMetierException(
          "RG-117", "Au moins deux parties signent une convention.", "parties");
    }
    for (Partie partie : convention.parties()) {
      if (ordres.stream().noneMatch(o -> o.organisation().equals(partie.organisation()))) {
        retirer(partie);
      }
    }
    ordres.forEach(this::placer);
  }

  private void retirer(Partie partie) {
    if (partie.locale()) {
      throw new RegleMetierException(
          "RG-118",
          "Une convention locale garde sa Mission locale et son site : déclinez-en une autre.",
          "parties");
    }
    convention.retirer(partie);
  }

  private void placer(OrdrePartie ordre) {
    convention.parties().stream()
        .filter(p -> p.organisation().equals(ordre.organisation()))
        .findFirst()
        .ifPresentOrElse(
            p -> p.placer(ordre.groupe()),
            () -> convention.ajouterPartie(ordre.organisation(), ordre.groupe(), false));
  }

  /** An organisation and its group; 0 associates it without signing. */
  public record OrdrePartie(OrganisationId organisation, int groupe) {}
}
