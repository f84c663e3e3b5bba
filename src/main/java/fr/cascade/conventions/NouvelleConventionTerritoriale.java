package fr.cascade.conventions;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Opens the draft of an agreement of a territory that declines no text of this portal.
 *
 * @param origine what it comes from, unique: two drafts never have the same
 * @param parties with their groups of signature; 0 associates without signing
 */
public record NouvelleConventionTerritoriale(
    String titre,
    Niveau niveau,
    TerritoireCode territoire,
    LocalDate debut,
    LocalDate fin,
    String origine,
    List<ArticlePropose> articles,
    List<PartiePrevue> parties) {

  /** An article already worded, in HTML. */
  public record ArticlePropose(String cle, String titre, String texte) {}

  /** A party and its group of signature. */
  public record PartiePrevue(OrganisationId organisation, int groupe) {}

  public NouvelleConventionTerritoriale {
    articles = List.copyOf(articles);
    parties = List.copyOf(parties);
  }
}
