package fr.cascade.conventions.internal;

import fr.cascade.socle.RegleMetierException;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Inserts an agreement under its unique key (RG-121). */
@Component
public class Enregistrement {

  private final ConventionRepository conventions;

  Enregistrement(ConventionRepository conventions) {
    this.conventions = conventions;
  }

  /** Whoever comes second learns who did it; {@code champ} is the field that tells them apart. */
  public void enregistrer(Convention convention, String cle, String champ) {
    Optional<Convention> existante = conventions.findByCleUnicite(cle);
    if (existante.isPresent()) {
      Convention autre = existante.get();
      throw new RegleMetierException(
          "RG-121",
          "%s : « %s », créée par %s."
              .formatted(existeDeja(convention), autre.titre(), autre.creePar()),
          champ);
    }
    try {
      conventions.saveAndFlush(convention);
    } catch (DataIntegrityViolationException e) {
      throw new RegleMetierException(
          "RG-121",
          "Une autre personne vient de créer cette convention : retrouvez-la dans la liste.",
          champ);
    }
  }

  private static String existeDeja(Convention convention) {
    return convention.parent().isPresent()
        ? "Une convention existe déjà pour ce parent, ce territoire et ces parties"
        : "Un accord sur ce sujet commence déjà ce jour-là";
  }
}
