package fr.cascade.taches.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.cascade.taches.EcheanceVoulue;
import fr.cascade.taches.FiltreTaches;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The filters of the inbox as the address keeps them, with the row to come back to: {@code
 * ?q=centre&etape=userTask_signer&echeance=en-retard&ligne=…}. A value that means nothing is left
 * out, so that an old link still opens the list.
 */
final class UrlTaches {

  static final String ROUTE = "taches";

  private static final String TEXTE = "q";
  private static final String ETAPE = "etape";
  private static final String ECHEANCE = "echeance";
  private static final String VUE = "vue";
  private static final String SUIVIES = "suivies";
  private static final String LIGNE = "ligne";

  private UrlTaches() {}

  static FiltreTaches lire(QueryParameters parametres) {
    String echeance = parametres.getSingleParameter(ECHEANCE).orElse("");
    return new FiltreTaches(
        parametres.getSingleParameter(TEXTE).orElse("").strip(),
        parametres.getSingleParameter(ETAPE).filter(e -> !e.isBlank()).orElse(null),
        Arrays.stream(EcheanceVoulue.values())
            .filter(e -> code(e).equals(echeance))
            .findFirst()
            .orElse(null),
        parametres.getSingleParameter(VUE).filter(SUIVIES::equals).isPresent());
  }

  /** The task last opened from this list; empty when none was. */
  static String ligne(QueryParameters parametres) {
    return parametres.getSingleParameter(LIGNE).orElse("");
  }

  static QueryParameters ecrire(FiltreTaches filtre) {
    return QueryParameters.simple(valeurs(filtre));
  }

  /** The address that finds the same filters and the same row again. */
  static String retour(FiltreTaches filtre, String ligne) {
    Map<String, String> valeurs = valeurs(filtre);
    valeurs.put(LIGNE, ligne);
    return ROUTE + "?" + QueryParameters.simple(valeurs).getQueryString();
  }

  private static Map<String, String> valeurs(FiltreTaches filtre) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    if (filtre.suivies()) {
      valeurs.put(VUE, SUIVIES);
    }
    if (!filtre.texte().isBlank()) {
      valeurs.put(TEXTE, filtre.texte());
    }
    String etape = filtre.etape();
    if (etape != null) {
      valeurs.put(ETAPE, etape);
    }
    EcheanceVoulue echeance = filtre.echeance();
    if (echeance != null) {
      valeurs.put(ECHEANCE, code(echeance));
    }
    return valeurs;
  }

  private static String code(EcheanceVoulue echeance) {
    return echeance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
