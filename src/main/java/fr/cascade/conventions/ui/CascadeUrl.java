package fr.cascade.conventions.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.socle.ConventionId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place in the tree as the address keeps it: {@code
 * ?q=emploi&accord=3&etat=brouillon&region=REG-24&ouverts=3.7&choisi=12}. A value that means
 * nothing is left out.
 */
final class CascadeUrl {

  /** So many texts are opened again; an address has an end. */
  private static final int OUVERTS = 60;

  private static final String TEXTE = "q";
  private static final String ACCORD = "accord";
  private static final String ETAT = "etat";
  private static final String REGION = "region";
  private static final String PLACES = "ouverts";
  private static final String CHOISI = "choisi";

  private CascadeUrl() {}

  static EtatCascade lire(QueryParameters parametres) {
    var filtre =
        new CascadeFiltre(
            parametres.getSingleParameter(TEXTE).orElse("").strip(),
            parametres.getSingleParameter(ACCORD).flatMap(CascadeUrl::id).orElse(null),
            FiltreUrl.choix(ConventionEtat.values(), parametres.getSingleParameter(ETAT)),
            parametres.getSingleParameter(REGION).map(FiltreUrl::territoire).orElse(null));
    return new EtatCascade(
        filtre,
        parametres.getSingleParameter(PLACES).map(CascadeUrl::ids).orElse(null),
        parametres.getSingleParameter(CHOISI).flatMap(CascadeUrl::id).orElse(null));
  }

  static QueryParameters ecrire(EtatCascade etat) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    CascadeFiltre filtre = etat.filtre();
    if (!filtre.texte().isBlank()) {
      valeurs.put(TEXTE, filtre.texte().strip());
    }
    noter(valeurs, ACCORD, filtre.accord());
    var statut = filtre.etat();
    if (statut != null) {
      valeurs.put(ETAT, FiltreUrl.code(statut));
    }
    var region = filtre.region();
    if (region != null) {
      valeurs.put(REGION, region.valeur());
    }
    var ouverts = etat.ouverts();
    if (ouverts != null) {
      valeurs.put(
          PLACES,
          ouverts.stream()
              .limit(OUVERTS)
              .map(o -> String.valueOf(o.valeur()))
              .collect(Collectors.joining(".")));
    }
    noter(valeurs, CHOISI, etat.choisi());
    return QueryParameters.simple(valeurs);
  }

  private static void noter(Map<String, String> valeurs, String nom, @Nullable ConventionId id) {
    if (id != null) {
      valeurs.put(nom, String.valueOf(id.valeur()));
    }
  }

  private static List<ConventionId> ids(String valeur) {
    return Arrays.stream(valeur.split("\\.", -1))
        .limit(OUVERTS)
        .flatMap(v -> id(v).stream())
        .toList();
  }

  private static Optional<ConventionId> id(String valeur) {
    try {
      return Optional.of(new ConventionId(Long.parseLong(valeur)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
