package fr.cascade.conventions;

import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its file and its workshop show it.
 *
 * @param phrase one sentence of state and of what comes next
 * @param actions what the reader may do now: the same answer serves the button and the service
 */
public record ConventionDetail(
    ConventionId id,
    String reference,
    String titre,
    Niveau niveau,
    ConventionEtat etat,
    String phrase,
    TerritoireCode territoire,
    String territoireNom,
    @Nullable Parent parent,
    LocalDate debut,
    LocalDate fin,
    @Nullable LocalDate signeeLe,
    boolean horsPortail,
    Instant creeLe,
    String creePar,
    @Nullable String motifRenvoi,
    List<ArticleLu> articles,
    List<ChiffreLu> chiffres,
    List<VariableLue> variables,
    List<PartieLue> parties,
    List<Constat> constats,
    List<DerogationLue> derogations,
    Map<Niveau, Set<TypeOrganisation>> partiesObligatoires,
    List<VisaLu> visas,
    List<CircuitLu> circuits,
    Set<ActionConvention> actions) {

  /** The text above. */
  public record Parent(ConventionId id, String reference, String titre) {}

  /**
   * An article.
   *
   * @param texte clean HTML where figures and variables are marks
   * @param rendu the same with figures and variables in words
   * @param parentDesignation number and title of the article it comes from
   * @param parentRendu text of that article with its figures
   * @param parentIci the same with the variables of this agreement: what differs is then wording
   * @param mention the avenant that gave it its present words
   */
  public record ArticleLu(
      String cle,
      int rang,
      String titre,
      String texte,
      String rendu,
      NatureArticle nature,
      int version,
      @Nullable String parentDesignation,
      @Nullable String parentRendu,
      @Nullable String parentIci,
      @Nullable Instant modifieLe,
      @Nullable String modifiePar,
      @Nullable String mention) {}

  /** A figure; {@code nombre} is null for the figures that are a date of the agreement. */
  public record ChiffreLu(
      TypeChiffre type, String articleCle, @Nullable BigDecimal nombre, String enClair) {}

  /**
   * A variable as this agreement fills it.
   *
   * @param enClair its value, or the mark of what is still to be filled
   * @param manque it ought to have a value at this level and has none
   */
  public record VariableLue(Variable variable, String enClair, boolean manque) {}

  /** A party; {@code groupe} 0 is associated without signing. */
  public record PartieLue(
      OrganisationId organisation,
      String nom,
      int groupe,
      boolean locale,
      List<String> signataires) {}

  public Optional<ArticleLu> article(String cle) {
    return articles.stream().filter(a -> a.cle().equals(cle)).findFirst();
  }

  /** Whether avenants changed its text since it was signed. */
  public boolean consolidee() {
    return articles.stream().anyMatch(a -> a.mention() != null);
  }

  /** By when the texts below are to be signed, where this one says so. */
  public Optional<LocalDate> echeanceDeclinaison() {
    return chiffres.stream()
        .filter(c -> c.type() == TypeChiffre.DELAI_DECLINAISON)
        .map(ChiffreLu::nombre)
        .flatMap(Stream::ofNullable)
        .map(mois -> debut.plusMonths(mois.longValue()))
        .findFirst();
  }

  /** The variables that an article holds and that this agreement ought to fill and cannot. */
  public List<Variable> variablesManquantes(ArticleLu article) {
    Set<String> codes = HtmlNettoyeur.variables(article.texte());
    return variables.stream()
        .filter(v -> v.manque() && codes.contains(v.variable().name()))
        .map(VariableLue::variable)
        .toList();
  }

  /** Findings that keep the draft from going on. */
  public List<Constat> blocages() {
    return constats.stream().filter(Constat::bloquant).toList();
  }

  /** Derogations granted from the obligations of an article, to be read under it. */
  public List<DerogationLue> derogations(String articleCle) {
    return derogations.stream()
        .filter(d -> d.statut() == DerogationStatut.ACCORDEE && d.articleCle().equals(articleCle))
        .toList();
  }

  /** The last request made from the obligation of a finding. */
  public Optional<DerogationLue> derogation(Constat constat) {
    return derogations.stream().filter(d -> d.concerne(constat)).findFirst();
  }

  public boolean peut(ActionConvention action) {
    return actions.contains(action);
  }
}
