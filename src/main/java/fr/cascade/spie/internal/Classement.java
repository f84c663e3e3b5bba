package fr.cascade.spie.internal;

import fr.cascade.spie.CandidatureStatut;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where the jury puts an application, and why it changed its rank. */
@Embeddable
class Classement {

  private @Nullable Integer rang;
  private @Nullable BigDecimal moyenne;
  private @Nullable Integer rangImpose;
  private @Nullable String motifRang;
  private @Nullable String conditions;

  @Enumerated(EnumType.STRING)
  private @Nullable CandidatureStatut proposition;

  protected Classement() {}

  static Classement vierge() {
    return new Classement();
  }

  void imposer(@Nullable Integer nouveauRang, @Nullable String motif) {
    rangImpose = nouveauRang;
    motifRang = motif;
  }

  void conditionner(@Nullable String nouvelles) {
    conditions = nouvelles;
  }

  void proposer(int nouveauRang, BigDecimal nouvelleMoyenne, CandidatureStatut decision) {
    rang = nouveauRang;
    moyenne = nouvelleMoyenne;
    proposition = decision;
  }

  @Nullable Integer rang() {
    return rang;
  }

  @Nullable BigDecimal moyenne() {
    return moyenne;
  }

  @Nullable Integer rangImpose() {
    return rangImpose;
  }

  @Nullable String motifRang() {
    return motifRang;
  }

  @Nullable String conditions() {
    return conditions;
  }

  @Nullable CandidatureStatut proposition() {
    return proposition;
  }
}
