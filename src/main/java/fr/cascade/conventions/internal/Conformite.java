package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.Constat.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a draft with the obligations of the texts above it, one and two levels up: figures by
 * their declared direction, parties that must sign, texts to take as they are to the letter
 * (RG-131, RG-190). Pure: it reads agreements and changes nothing.
 */
public final class Conformite {

  private Conformite() {}

  /** One finding per obligation, figures first; none for a text without parent. */
  static List<Constat> constater(Convention convention, ContexteConformite contexte) {
    var constats = new ArrayList<Constat>();
    if (convention.parent().isPresent()) {
      constats.addAll(new ConformiteChiffres(convention, contexte).constater());
      constats.addAll(new ConformiteParties(convention, contexte).constater());
      constats.addAll(new ConformiteTextes(convention, contexte).constater());
    }
    return constats.stream().map(c -> deroger(convention, c, contexte)).toList();
  }

  /** The findings in one word: the first that blocks, else what stands out most. */
  public static Optional<Resultat> bilan(List<Constat> constats) {
    List<Resultat> resultats = constats.stream().map(Constat::resultat).toList();
    Optional<Resultat> blocage = resultats.stream().filter(Resultat::bloquant).findFirst();
    if (blocage.isPresent() || constats.isEmpty()) {
      return blocage;
    }
    return List.of(Resultat.DEROGEE, Resultat.REPARTITION, Resultat.PLUS_STRICTE).stream()
        .filter(resultats::contains)
        .findFirst()
        .or(() -> Optional.of(Resultat.RESPECTEE));
  }

  private static Constat deroger(
      Convention convention, Constat constat, ContexteConformite contexte) {
    if (!constat.bloquant()) {
      return constat;
    }
    return contexte
        .derogation(convention, constat.source().id(), constat.objet(), constat.cle())
        .filter(d -> d.couvre(convention))
        .map(d -> constat.derogee(d.phrase()))
        .orElse(constat);
  }

  /** The source of an obligation, named by its level where it is not the direct parent. */
  static Source source(Convention enfant, Convention source, String article) {
    boolean directe = enfant.parent().map(p -> p.id().equals(source.id())).orElse(false);
    return new Source(
        source.id(),
        source.niveau(),
        source.titre(),
        directe ? article : source.niveau().nature() + ", " + article);
  }

  /** Who demands, at the start of a clause. */
  static String quiDemande(Convention enfant, Convention source) {
    boolean directe = enfant.parent().map(p -> p.id().equals(source.id())).orElse(false);
    return directe ? "le texte parent" : "le texte national";
  }
}
