package fr.cascade.conventions.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list as the address keeps them: {@code
 * ?q=emploi&niveau=local&territoire=DEP-37}. A value that means nothing is left out, so that an old
 * link still opens the list.
 */
final class FiltreUrl {

  private static final String TEXTE = "q";
  private static final String NIVEAU = "niveau";
  private static final String ETAT = "etat";
  private static final String TERRITOIRE = "territoire";

  private FiltreUrl() {}

  static ConventionFiltre lire(QueryParameters parametres) {
    return new ConventionFiltre(
        parametres.getSingleParameter(TEXTE).orElse("").strip(),
        choix(Niveau.values(), parametres.getSingleParameter(NIVEAU)),
        choix(ConventionEtat.values(), parametres.getSingleParameter(ETAT)),
        parametres.getSingleParameter(TERRITOIRE).map(FiltreUrl::territoire).orElse(null),
        null);
  }

  static QueryParameters ecrire(ConventionFiltre filtre) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    if (!filtre.texte().isBlank()) {
      valeurs.put(TEXTE, filtre.texte().strip());
    }
    var niveau = filtre.niveau();
    if (niveau != null) {
      valeurs.put(NIVEAU, code(niveau));
    }
    var etat = filtre.etat();
    if (etat != null) {
      valeurs.put(ETAT, code(etat));
    }
    var territoire = filtre.territoire();
    if (territoire != null) {
      valeurs.put(TERRITOIRE, territoire.valeur());
    }
    return QueryParameters.simple(valeurs);
  }

  static <E extends Enum<E>> @Nullable E choix(E[] valeurs, Optional<String> voulu) {
    return voulu
        .flatMap(v -> Arrays.stream(valeurs).filter(e -> code(e).equals(v)).findFirst())
        .orElse(null);
  }

  static String code(Enum<?> valeur) {
    return valeur.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable TerritoireCode territoire(String valeur) {
    try {
      return new TerritoireCode(valeur);
    } catch (RegleMetierException _) {
      return null;
    }
  }
}
