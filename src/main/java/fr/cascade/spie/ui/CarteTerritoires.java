package fr.cascade.spie.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The départements of the territories that were selected, in one drawing without an outside server;
 * the table beside it says the same in words.
 */
final class CarteTerritoires extends Div {

  private static final int LARGEUR = 613;
  private static final int HAUTEUR = 650;
  private static final int COTE = 60;
  private static final int HAUT_DES_ENCARTS = 590;

  /** Drawn apart, as squares. */
  private static final Map<String, String> OUTRE_MER =
      Map.of(
          "971", "Guadeloupe",
          "972", "Martinique",
          "973", "Guyane",
          "974", "La Réunion",
          "976", "Mayotte");

  private record Contour(String code, String nom, String trace) {}

  private static final List<Contour> CONTOURS = lire();

  CarteTerritoires(Set<TerritoireCode> departements) {
    addClassName("carte-france");
    var dessin = new StringBuilder();
    dessin.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(
                LARGEUR,
                HAUTEUR,
                HtmlNettoyeur.echapper(
                    "Carte de France : %s sur le territoire d’une candidature retenue. La liste dit lesquelles."
                        .formatted(
                            Formats.compte(departements.size(), "département", "départements")))));
    CONTOURS.forEach(
        c ->
            dessin.append(
                "<path class=\"%s\" d=\"%s\"><title>%s</title></path>"
                    .formatted(
                        retenu(departements, c.code()),
                        c.trace(),
                        HtmlNettoyeur.echapper(c.nom()))));
    int rang = 0;
    for (String code : OUTRE_MER.keySet().stream().sorted().toList()) {
      dessin.append(encart(departements, code, rang++));
    }
    add(
        new Svg(dessin.append("</svg>").toString()),
        Adresses.discret(
            "En couleur pleine, les départements des territoires retenus ; outre-mer en bas, par numéro."));
  }

  private static String encart(Set<TerritoireCode> departements, String code, int rang) {
    int gauche = rang * (COTE + 10);
    return """
        <rect class="%s" x="%d" y="%d" width="%d" height="%d"><title>%s</title></rect>
        <text class="%s" x="%d" y="%d" text-anchor="middle">%s</text>
        """
        .formatted(
            retenu(departements, code),
            gauche,
            HAUT_DES_ENCARTS,
            COTE,
            HAUTEUR - HAUT_DES_ENCARTS - 1,
            HtmlNettoyeur.echapper(String.valueOf(OUTRE_MER.get(code))),
            retenu(departements, code),
            gauche + COTE / 2,
            HAUT_DES_ENCARTS + 36,
            code);
  }

  private static String retenu(Set<TerritoireCode> departements, String code) {
    return departements.contains(new TerritoireCode("DEP-" + code)) ? "retenu" : "autre";
  }

  private static List<Contour> lire() {
    try {
      return new ClassPathResource("spie/carte-departements.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .map(l -> l.split("\\|", 3))
          .map(l -> new Contour(l[0], l[1], l[2]))
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
