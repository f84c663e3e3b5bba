package fr.cascade.spie.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms, grids and answers as they are kept. */
public final class Json {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  public static String ecrire(Object valeur) {
    return JSON.writeValueAsString(valeur);
  }

  public static <T> T lire(String json, Class<T> type) {
    return JSON.readValue(json, type);
  }

  /** The rows of a table; none for what is not a table. */
  public static List<List<String>> lignes(String json) {
    return json.isBlank() ? List.of() : JSON.readValue(json, new TypeReference<>() {});
  }

  /** A model that comes with the portal. */
  static <T> T modele(String fichier, Class<T> type) {
    try {
      return JSON.readValue(new ClassPathResource("spie/" + fichier).getContentAsByteArray(), type);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
