package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.TypeChiffre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a draft against those of the texts above (RG-131, RG-190). Of two equal values the one
 * set higher up counts: a lower text only repeats it. A value that a text in between was allowed to
 * lower no longer binds the texts below that one.
 */
final class ConformiteChiffres {

  private final Convention enfant;
  private final ContexteConformite contexte;

  ConformiteChiffres(Convention enfant, ContexteConformite contexte) {
    this.enfant = enfant;
    this.contexte = contexte;
  }

  List<Constat> constater() {
    return Arrays.stream(TypeChiffre.values()).flatMap(t -> constater(t).stream()).toList();
  }

  private List<Constat> constater(TypeChiffre type) {
    List<Chiffre> bornes = bornes(type);
    if (bornes.isEmpty()) {
      return List.of();
    }
    Optional<Chiffre> porte =
        enfant.chiffre(type).filter(c -> enfant.articles().stream().anyMatch(a -> porte(a, c)));
    if (porte.isEmpty()) {
      return List.of(manquant(bornes.getFirst()));
    }
    Chiffre valeur = porte.get();
    if (type.estPart()) {
      return List.of(part(bornes.getFirst(), valeur));
    }
    List<Constat> plusFaibles =
        bornes.stream()
            .filter(b -> valeur.rigueur(b) < 0)
            .map(b -> constat(b, valeur, Resultat.PLUS_FAIBLE))
            .toList();
    return plusFaibles.isEmpty() ? List.of(tenu(bornes.getFirst(), valeur)) : plusFaibles;
  }

  /** The values that bind this draft, the strictest first. */
  private List<Chiffre> bornes(TypeChiffre type) {
    List<Convention> ancetres = Ascendance.de(enfant);
    if (type.estPart()) {
      return ancetres.getFirst().chiffre(type).filter(c -> c.nombre() != null).stream().toList();
    }
    var bornes = new ArrayList<Chiffre>();
    for (int i = 0; i < ancetres.size(); i++) {
      Convention ancetre = ancetres.get(i);
      Optional<Chiffre> chiffre = ancetre.chiffre(type);
      if (chiffre.isEmpty()
          || contexte.leve(ancetres.subList(0, i), ancetre, Objet.CHIFFRE, type.name())) {
        continue;
      }
      bornes.removeIf(b -> b.rigueur(chiffre.get()) == 0);
      bornes.add(chiffre.get());
    }
    bornes.sort((a, b) -> b.rigueur(a));
    return bornes;
  }

  private static boolean porte(Article article, Chiffre chiffre) {
    return article.texte().contains("data-chiffre=\"" + chiffre.type() + "\"");
  }

  private Constat manquant(Chiffre attendu) {
    return constat(
        attendu,
        null,
        Resultat.MANQUANTE,
        "Le chiffre « %s » a disparu du texte : remettez-le dans l'article qui le porte."
            .formatted(attendu.type().libelle()));
  }

  private Constat tenu(Chiffre attendu, Chiffre valeur) {
    return constat(
        attendu, valeur, valeur.rigueur(attendu) == 0 ? Resultat.RESPECTEE : Resultat.PLUS_STRICTE);
  }

  /** The shares of all brothers reach the parent's value, once all of them exist (RG-192). */
  private Constat part(Chiffre attendu, Chiffre valeur) {
    var repartition = contexte.repartition(attendu.type());
    BigDecimal objectif = attendu.valeur();
    BigDecimal part = valeur.nombre();
    if (part == null) {
      return constat(
          attendu,
          valeur,
          Resultat.MANQUANTE,
          "Fixez la part de ce texte : %s à répartir, %s déjà pris par les autres."
              .formatted(attendu.enClair(), Chiffre.enClair(repartition.autres())));
    }
    BigDecimal total = repartition.autres().add(part);
    BigDecimal reste = objectif.subtract(total);
    Resultat resultat =
        reste.signum() <= 0
            ? Resultat.RESPECTEE
            : repartition.tousLa() ? Resultat.PLUS_FAIBLE : Resultat.REPARTITION;
    String suite =
        switch (resultat) {
          case RESPECTEE -> "l'objectif est atteint.";
          case PLUS_FAIBLE -> "il manque %s, et tous les textes attendus existent.";
          default -> "il reste %s à répartir.";
        };
    return constat(
        attendu,
        valeur,
        resultat,
        "%s ici, %s en tout sur %s : "
                .formatted(valeur.enClair(), Chiffre.enClair(total), attendu.enClair())
            + suite.formatted(Chiffre.enClair(reste)));
  }

  private Constat constat(Chiffre attendu, Chiffre valeur, Resultat resultat) {
    String demande = Conformite.quiDemande(enfant, attendu.convention());
    return constat(
        attendu, valeur, resultat, PhrasesChiffres.phrase(demande, attendu, valeur, resultat));
  }

  private Constat constat(
      Chiffre attendu, @Nullable Chiffre valeur, Resultat resultat, String phrase) {
    Convention source = attendu.convention();
    String article =
        source
            .article(attendu.articleCle())
            .map(Article::designation)
            .orElse(source.niveau().nature());
    return new Constat(
        Objet.CHIFFRE,
        attendu.type().name(),
        attendu.type(),
        valeur == null ? attendu.articleCle() : valeur.articleCle(),
        Conformite.source(enfant, source, article),
        resultat,
        attendu.enClair(),
        valeur == null ? "absent du texte" : valeur.enClair(),
        phrase);
  }
}
