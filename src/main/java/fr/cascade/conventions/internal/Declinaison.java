package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the draft of a lower level from a signed text: articles, figures, parties and dates. */
public final class Declinaison {

  private Declinaison() {}

  /** A party proposed for the draft. */
  public record PartieProposee(OrganisationId organisation, int groupe, boolean locale) {}

  /**
   * The draft of {@code parent} for a territory (RG-120: the parent is signed, not expired, and of
   * a higher level).
   */
  public static Convention creer(
      Convention parent,
      Niveau niveau,
      TerritoireCode territoire,
      String titre,
      List<PartieProposee> parties,
      LocalDate jour,
      Acteur acteur) {
    exigerDeclinable(parent, niveau, jour);
    var enfant =
        new Convention(
            niveau,
            parent,
            territoire,
            titre,
            periode(parent, jour),
            Vie.nouvelle(acteur),
            acteur,
            cle(parent, territoire, parties));
    for (Article article : parent.articles()) {
      enfant.ajouterArticle(
          article.cle(), article.titre(), article.texte(), article.nature(), article);
    }
    for (Chiffre chiffre : parent.chiffres()) {
      enfant.ajouterChiffre(
          chiffre.type(), chiffre.articleCle(), chiffre.type().estPart() ? null : chiffre.nombre());
    }
    parties.forEach(p -> enfant.ajouterPartie(p.organisation(), p.groupe(), p.locale()));
    return enfant;
  }

  private static void exigerDeclinable(Convention parent, Niveau niveau, LocalDate jour) {
    ConventionEtat etat = parent.etat(jour);
    if (etat != ConventionEtat.SIGNEE && etat != ConventionEtat.EN_VIGUEUR) {
      throw new RegleMetierException(
          "RG-120",
          etat == ConventionEtat.EXPIREE
              ? "Ce texte est expiré : il ne peut plus être décliné."
              : "Ce texte n'est pas encore signé : il ne peut pas être décliné.");
    }
    if (!parent.niveau().auDessusDe(niveau)) {
      throw new RegleMetierException(
          "RG-120",
          "Une %s ne se décline pas en %s."
              .formatted(
                  parent.niveau().nature().toLowerCase(java.util.Locale.FRANCE),
                  niveau.nature().toLowerCase(java.util.Locale.FRANCE)));
    }
  }

  /** From the first of next month, never before the parent nor after its end, until its end. */
  public static Periode periode(Convention parent, LocalDate jour) {
    LocalDate debut = jour.plusMonths(1).withDayOfMonth(1);
    if (debut.isBefore(parent.debut())) {
      debut = parent.debut();
    }
    if (!debut.isBefore(parent.fin())) {
      debut = parent.fin().minusDays(1);
    }
    return new Periode(debut, parent.fin());
  }

  /** Uniqueness: parent × territory × local parties (RG-121). */
  public static String cle(
      Convention parent, TerritoireCode territoire, List<PartieProposee> parties) {
    String locales =
        parties.stream()
            .filter(PartieProposee::locale)
            .map(p -> String.valueOf(p.organisation().valeur()))
            .sorted()
            .collect(Collectors.joining("+"));
    return parent.id().valeur() + "|" + territoire + "|" + locales;
  }

  /** What an agreement is about: the part of the title of its accord behind the dash. */
  public static String sujet(Convention convention) {
    int tiret = convention.titre().lastIndexOf(" – ");
    return tiret < 0 ? convention.titre() : convention.titre().substring(tiret + 3);
  }
}
