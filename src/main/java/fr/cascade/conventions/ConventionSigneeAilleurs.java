package fr.cascade.conventions;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement born outside the portal, to be taken over as signed. */
public record ConventionSigneeAilleurs(
    String reference,
    String titre,
    Niveau niveau,
    TerritoireCode territoire,
    LocalDate signeeLe,
    LocalDate debut,
    LocalDate fin,
    List<ArticleRepris> articles,
    List<ChiffreRepris> chiffres,
    List<OrganisationId> parties) {

  /** An article; the figures stand in its HTML as {@code <span data-chiffre="TYPE"></span>}. */
  public record ArticleRepris(String cle, String titre, String texte, NatureArticle nature) {}

  /** A figure and the article that carries it; no number for the figures that are a date. */
  public record ChiffreRepris(TypeChiffre type, String articleCle, @Nullable BigDecimal nombre) {}
}
