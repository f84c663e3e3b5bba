package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.NatureArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts to take as they are, from the highest text that says so; where a text in between was
 * allowed to change it, its own words are the ones to take (RG-131, RG-190).
 */
final class ConformiteTextes {

  private final Convention enfant;
  private final ContexteConformite contexte;

  ConformiteTextes(Convention enfant, ContexteConformite contexte) {
    this.enfant = enfant;
    this.contexte = contexte;
  }

  List<Constat> constater() {
    return attendus().values().stream().map(this::constater).toList();
  }

  private Map<String, Article> attendus() {
    Map<String, Article> attendus = new LinkedHashMap<>();
    List<Convention> duPlusHaut = Ascendance.de(enfant).reversed();
    for (Convention ancetre : duPlusHaut) {
      for (String cle : new ArrayList<>(attendus.keySet())) {
        Article voulu = attendus.get(cle);
        if (voulu != null
            && contexte.leve(List.of(ancetre), voulu.convention(), Objet.TEXTE, cle)) {
          attendus.remove(cle);
        }
      }
      ancetre.articles().stream()
          .filter(a -> a.nature() == NatureArticle.TEL_QUEL)
          .forEach(a -> attendus.putIfAbsent(a.cle(), a));
    }
    return attendus;
  }

  private Constat constater(Article attendu) {
    var repris = enfant.article(attendu.cle());
    Resultat resultat =
        repris
            .map(a -> a.texte().equals(attendu.texte()) ? Resultat.IDENTIQUE : Resultat.MODIFIEE)
            .orElse(Resultat.MANQUANTE);
    String phrase =
        switch (resultat) {
          case IDENTIQUE -> "Le texte à reprendre tel quel est identique.";
          case MODIFIEE ->
              repris.filter(a -> memesMots(a, attendu)).isPresent()
                  ? "Cet article est à reprendre tel quel : seules des espaces, insécables ou non,"
                      + " diffèrent."
                  : "Cet article est à reprendre tel quel : son texte a été modifié.";
          default -> "Cet article est à reprendre tel quel : il manque.";
        };
    return new Constat(
        Objet.TEXTE,
        attendu.cle(),
        null,
        attendu.cle(),
        Conformite.source(enfant, attendu.convention(), attendu.designation()),
        resultat,
        "texte du parent",
        "",
        phrase);
  }

  /** Whether only the kind of the spaces differs, which the eye does not see. */
  private static boolean memesMots(Article un, Article autre) {
    return espaces(un.texte()).equals(espaces(autre.texte()));
  }

  private static String espaces(String texte) {
    return texte.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ");
  }
}
