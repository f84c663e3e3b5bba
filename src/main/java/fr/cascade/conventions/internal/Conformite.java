package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.TypeChiffre.Sens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a draft with the obligations of its parent: figures by their declared direction, texts
 * to take as they are to the letter (RG-131). Pure: it reads two agreements and changes nothing.
 */
public final class Conformite {

  private Conformite() {}

  /** One finding per obligation of the parent, figures first; none for a text without parent. */
  public static List<Constat> constater(Convention convention) {
    var constats = new ArrayList<Constat>();
    convention
        .parent()
        .ifPresent(
            parent -> {
              parent.chiffres().forEach(c -> constats.add(chiffre(convention, parent, c)));
              parent.articles().stream()
                  .filter(a -> a.nature() == NatureArticle.TEL_QUEL)
                  .forEach(a -> constats.add(texte(convention, a)));
            });
    return constats;
  }

  /** The findings in one word: the first that blocks, else whether anything is stricter. */
  public static Optional<Resultat> bilan(List<Constat> constats) {
    Optional<Resultat> blocage =
        constats.stream().filter(Constat::bloquant).map(Constat::resultat).findFirst();
    if (blocage.isPresent() || constats.isEmpty()) {
      return blocage;
    }
    return Optional.of(
        constats.stream().anyMatch(c -> c.resultat() == Resultat.PLUS_STRICTE)
            ? Resultat.PLUS_STRICTE
            : Resultat.RESPECTEE);
  }

  private static Constat chiffre(Convention enfant, Convention parent, Chiffre attendu) {
    String source =
        parent.article(attendu.articleCle()).map(Article::designation).orElse(parent.titre());
    var constate =
        enfant
            .chiffre(attendu.type())
            .filter(c -> enfant.articles().stream().anyMatch(a -> porte(a, c)));
    if (constate.isEmpty()) {
      return new Constat(
          attendu.type(),
          attendu.articleCle(),
          source,
          Resultat.MANQUANTE,
          attendu.enClair(),
          "absent du texte",
          "Le chiffre « %s » a disparu du texte : remettez-le dans l'article qui le porte."
              .formatted(attendu.type().libelle()));
    }
    Chiffre valeur = constate.get();
    Resultat resultat = comparer(attendu, valeur);
    return new Constat(
        attendu.type(),
        valeur.articleCle(),
        source,
        resultat,
        attendu.enClair(),
        valeur.enClair(),
        phrase(attendu, valeur, resultat));
  }

  private static boolean porte(Article article, Chiffre chiffre) {
    return article.texte().contains("data-chiffre=\"" + chiffre.type() + "\"");
  }

  private static Resultat comparer(Chiffre attendu, Chiffre valeur) {
    int rigueur =
        attendu.type().sens() == Sens.PLUS_EST_PLUS_STRICT
            ? Integer.compare(valeur.nombre(), attendu.nombre())
            : attendu.date().compareTo(valeur.date());
    return rigueur == 0
        ? Resultat.RESPECTEE
        : rigueur > 0 ? Resultat.PLUS_STRICTE : Resultat.PLUS_FAIBLE;
  }

  private static String phrase(Chiffre attendu, Chiffre valeur, Resultat resultat) {
    String borne =
        switch (attendu.type()) {
          case COMITES_LOCAUX_PAR_AN ->
              "le texte parent demande au moins %s réunions par an".formatted(attendu.enClair());
          case DATE_FIN -> "le texte parent prend fin le %s".formatted(attendu.enClair());
        };
    String ici =
        switch (attendu.type()) {
          case COMITES_LOCAUX_PAR_AN -> "%s réunions par an".formatted(valeur.enClair());
          case DATE_FIN -> "Fin le %s".formatted(valeur.enClair());
        };
    return switch (resultat) {
      case PLUS_FAIBLE -> ici + " : c'est plus faible que permis, " + borne + ".";
      case PLUS_STRICTE -> ici + " : plus strict, c'est permis ; " + borne + ".";
      default -> ici + " : " + borne + ".";
    };
  }

  private static Constat texte(Convention enfant, Article attendu) {
    var repris = enfant.article(attendu.cle());
    Resultat resultat =
        repris
            .map(a -> a.texte().equals(attendu.texte()) ? Resultat.IDENTIQUE : Resultat.MODIFIEE)
            .orElse(Resultat.MANQUANTE);
    String phrase =
        switch (resultat) {
          case IDENTIQUE -> "Le texte à reprendre tel quel est identique.";
          case MODIFIEE -> "Cet article est à reprendre tel quel : son texte a été modifié.";
          default -> "Cet article est à reprendre tel quel : il manque.";
        };
    return new Constat(
        null, attendu.cle(), attendu.designation(), resultat, "texte du parent", "", phrase);
  }
}
