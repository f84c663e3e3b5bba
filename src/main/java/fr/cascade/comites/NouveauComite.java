package fr.cascade.comites;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee beside the one that the obligations of a text make (RG-324).
 *
 * @param perimetre what tells it from another of its kind, such as a basin; empty for the whole
 * @param parAn meetings a year; none where the text sets none
 * @param quorum none where the text sets none
 * @param releveSigne whether the chair signs the records
 * @param auDessus the committee that is told when meetings are missed
 */
public record NouveauComite(
    ConventionId convention,
    TypeComite type,
    String nom,
    String perimetre,
    @Nullable Integer parAn,
    @Nullable RegleQuorum quorum,
    boolean voixPreponderante,
    boolean releveSigne,
    @Nullable ComiteId auDessus,
    List<NouveauMembre> membres) {

  private static final int NOM_MAX = 200;
  private static final int PERIMETRE_MAX = 100;
  private static final int PAR_AN_MAX = 24;

  public NouveauComite {
    membres = List.copyOf(membres);
    nom = nom.strip();
    perimetre = perimetre.strip();
    if (nom.isEmpty() || nom.length() > NOM_MAX) {
      throw new RegleMetierException(
          "RG-324", "Nommez le comité, en 200 caractères au plus.", "nom");
    }
    if (perimetre.length() > PERIMETRE_MAX) {
      throw new RegleMetierException(
          "RG-324", "Écrivez le périmètre en 100 caractères au plus.", "perimetre");
    }
    if (parAn != null && (parAn < 1 || parAn > PAR_AN_MAX)) {
      throw new RegleMetierException(
          "RG-324", "Un comité se réunit de une à vingt-quatre fois par an.", "parAn");
    }
  }
}
