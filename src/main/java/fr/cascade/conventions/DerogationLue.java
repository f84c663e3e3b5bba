package fr.cascade.conventions;

import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.internal.Jours;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DerogationId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request for a derogation and its answer.
 *
 * @param beneficiaire the text that asks; {@code source} the one that set the obligation
 * @param obligation what is asked for, in words: « Réunions du comité … : 4 au lieu de 5 »
 * @param texteSource for a text to take as it is, its wording; {@code texteDemande} the one asked
 * @param aDecider whether the reader may answer now
 */
public record DerogationLue(
    DerogationId id,
    ConventionId beneficiaire,
    String beneficiaireTitre,
    ConventionId source,
    String sourceTitre,
    Objet objet,
    String cle,
    String articleCle,
    String obligation,
    DerogationStatut statut,
    String motif,
    String demandeePar,
    Instant demandeeLe,
    @Nullable String decideePar,
    @Nullable Instant decideeLe,
    @Nullable String decision,
    @Nullable String texteSource,
    @Nullable String texteDemande,
    boolean aDecider) {

  /** Where it stands, in a sentence. */
  public String phrase() {
    return switch (statut) {
      case DEMANDEE ->
          "Dérogation demandée par %s le %s : « %s »"
              .formatted(demandeePar, Jours.jour(demandeeLe), motif);
      case ACCORDEE, REFUSEE, RETIREE ->
          "Dérogation %s par %s le %s%s"
              .formatted(
                  statut.libelle().toLowerCase(Locale.FRANCE),
                  decideePar,
                  decideeLe == null ? "" : Jours.jour(decideeLe),
                  decision == null ? "." : " : « " + decision + " »");
    };
  }

  /** Whether it answers this finding. */
  public boolean concerne(Constat constat) {
    return constat.memeObligation(source, objet, cle);
  }
}
