package fr.cascade.conventions;

import fr.cascade.conventions.ConventionDetail.VariableLue;
import fr.cascade.documents.BlocSignature;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signed agreement as it applies today, for the modules below that write about it.
 *
 * @param parties all of them, in the order of the text, under today's names
 * @param blocs the words under which each party signs
 * @param chiffres its figures in words, by code
 * @param variables its variables as it fills them
 */
public record TexteEnVigueur(
    ConventionId id,
    String titre,
    String reference,
    Niveau niveau,
    String territoireNom,
    @Nullable LocalDate signeeLe,
    LocalDate fin,
    ConventionEtat etat,
    List<PartieLiee> parties,
    List<BlocSignature> blocs,
    List<ArticleEnVigueur> articles,
    Map<String, String> chiffres,
    List<VariableLue> variables) {

  /** A party; group 0 is bound without signing. */
  public record PartieLiee(OrganisationId organisation, String nom, int groupe) {}

  /**
   * An article.
   *
   * @param texte clean HTML where figures and variables are marks
   * @param repris whether texts below have to take it as it is
   * @param fixePar the title of the text above that fixes its words; null where it may be changed
   */
  public record ArticleEnVigueur(
      String cle, int rang, String titre, String texte, boolean repris, @Nullable String fixePar) {

    /** « Article 9 – Gouvernance ». */
    public String designation() {
      return "Article %d – %s".formatted(rang, titre);
    }
  }

  public TexteEnVigueur {
    parties = List.copyOf(parties);
    blocs = List.copyOf(blocs);
    articles = List.copyOf(articles);
    chiffres = Map.copyOf(chiffres);
    variables = List.copyOf(variables);
  }

  public boolean enVigueur() {
    return etat == ConventionEtat.EN_VIGUEUR;
  }

  public Optional<ArticleEnVigueur> article(String cle) {
    return articles.stream().filter(a -> a.cle().equals(cle)).findFirst();
  }
}
