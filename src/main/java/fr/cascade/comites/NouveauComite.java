package fr.cascade.comites;

import fr.cascade.socle.ConventionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee beside the one that the obligations of a text make.
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

  public NouveauComite {
    membres = List.copyOf(membres);
  }
}
