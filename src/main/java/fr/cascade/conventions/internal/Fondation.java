package fr.cascade.conventions.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.NouvelAccord;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;

/** Makes the draft of a national accord, which has no parent, from the headings of a plan. */
public final class Fondation {

  private static final int SUJET_MAXIMUM = 200;

  private Fondation() {}

  /** Empty articles under the plan's headings, the end date in the one on duration (RG-125). */
  public static Convention creer(NouvelAccord demande, Acteur acteur) {
    String sujet = demande.sujet().strip();
    if (sujet.isEmpty() || sujet.length() > SUJET_MAXIMUM) {
      throw new RegleMetierException(
          "RG-125", "Dites en 1 à 200 caractères de quoi traite l'accord.", "sujet");
    }
    if (!demande.fin().isAfter(demande.debut())) {
      throw new RegleMetierException(
          "RG-115", "La date de fin doit suivre la date de début.", "fin");
    }
    var accord =
        new Convention(
            Niveau.NATIONAL,
            null,
            TerritoireCode.NATION,
            Niveau.NATIONAL.nature() + " – " + sujet,
            new Periode(demande.debut(), demande.fin()),
            Vie.nouvelle(acteur),
            acteur,
            cle(demande));
    for (var rubrique : demande.plan().rubriques()) {
      boolean duree = rubrique.cle().equals("duree");
      accord.ajouterArticle(
          rubrique.cle(),
          rubrique.titre(),
          duree ? "<p>L’accord prend fin le " + Chiffre.marque(TypeChiffre.DATE_FIN) + ".</p>" : "",
          rubrique.nature(),
          null);
      if (duree) {
        accord.ajouterChiffre(TypeChiffre.DATE_FIN, rubrique.cle(), null);
      }
    }
    return accord;
  }

  /** Two accords on one subject do not begin on the same day. */
  public static String cle(NouvelAccord demande) {
    return "accord|%s|%s"
        .formatted(
            demande.debut(),
            fr.cascade.documents.Empreinte.sha256(
                demande
                    .sujet()
                    .strip()
                    .toLowerCase(java.util.Locale.FRANCE)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
