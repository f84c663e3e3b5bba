package fr.cascade.spie.internal;

import fr.cascade.documents.DocumentDepose;
import fr.cascade.spie.CandidatureLue.Recepisse;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was submitted, when, by whom; empty for a draft. */
@Embeddable
class Depot {

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable String cleDepot;

  private @Nullable String numero;
  private @Nullable Instant deposeeLe;
  private @Nullable String deposeePar;
  private @Nullable Long contenuId;
  private @Nullable String empreinte;
  private @Nullable BigDecimal montant;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private String reglesNonRespectees = "";

  protected Depot() {}

  static Depot aucun() {
    return new Depot();
  }

  static Depot de(
      String cle,
      String numero,
      Acteur acteur,
      DocumentDepose contenu,
      BigDecimal montant,
      String reglesNonRespectees) {
    var depot = new Depot();
    depot.cleDepot = cle;
    depot.numero = numero;
    depot.deposeeLe = acteur.le();
    depot.deposeePar = acteur.libelle();
    depot.contenuId = contenu.id().valeur();
    depot.empreinte = contenu.empreinte();
    depot.montant = montant;
    depot.reglesNonRespectees = reglesNonRespectees;
    return depot;
  }

  @Nullable Recepisse recepisse() {
    return deposeeLe == null
        ? null
        : new Recepisse(
            Objects.requireNonNull(numero),
            deposeeLe,
            Objects.requireNonNull(deposeePar),
            Objects.requireNonNull(empreinte));
  }

  @Nullable Long contenuId() {
    return contenuId;
  }

  BigDecimal montant() {
    return montant == null ? BigDecimal.ZERO : montant;
  }
}
