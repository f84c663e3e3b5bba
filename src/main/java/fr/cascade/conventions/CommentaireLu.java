package fr.cascade.conventions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark on an article of a draft.
 *
 * @param cote whose remark it is, in words: those who draft, or a party
 * @param partage read by all parties; otherwise by that side only
 * @param resoluPar who settled it; null while it is open
 * @param aResoudre whether the reader may settle it or open it again
 */
public record CommentaireLu(
    long id,
    String articleCle,
    String texte,
    String cote,
    boolean partage,
    String auteur,
    Instant ecritLe,
    @Nullable String resoluPar,
    @Nullable Instant resoluLe,
    boolean aResoudre) {

  public boolean ouvert() {
    return resoluPar == null;
  }
}
