package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Article;
import fr.cascade.conventions.internal.ConformiteConstatee;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Redaction;
import fr.cascade.conventions.internal.Redaction.OrdrePartie;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives what drafters type; every act answers with the draft's conformity as it then stands. */
@Service
public class RedactionService {

  /** Longest pasted text accepted, markup included, before it is cleaned (RG-113). */
  private static final int SAISIE_MAX = 2_000_000;

  private final ConventionRepository conventions;
  private final ConventionDroits droits;
  private final ConformiteConstatee conformite;
  private final Visibilite visibilite;
  private final OrganisationConsultation organisations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  RedactionService(
      ConventionRepository conventions,
      ConventionDroits droits,
      ConformiteConstatee conformite,
      Visibilite visibilite,
      OrganisationConsultation organisations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.droits = droits;
    this.conformite = conformite;
    this.visibilite = visibilite;
    this.organisations = organisations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** What was kept of an article: its new version, when, and the clean text. */
  public record ArticleEnregistre(int version, Instant le, String texte, List<Constat> constats) {}

  /**
   * Saves one article, cleaned; a variable that does not exist is dropped.
   *
   * @param version the version that the drafter was editing
   * @throws RegleMetierException somebody saved a newer one (RG-111), too long (RG-113)
   */
  @Transactional
  public ArticleEnregistre ecrireArticle(
      ConventionId id, String cle, int version, String titre, String html) {
    if (html.length() > SAISIE_MAX) {
      throw new RegleMetierException(
          "RG-113", "Ce texte est trop long pour un article : placez-le en annexe.", "texte");
    }
    Convention convention = charger(id);
    Article article =
        new Redaction(convention)
            .ecrire(
                cle,
                version,
                titre,
                HtmlNettoyeur.nettoyer(html, Variable::connue),
                Acteur.de(connecte.courant(), horloge.instant()));
    return enregistrer(convention, article);
  }

  /**
   * Puts the parent's words back in an article to take as it is.
   *
   * @param version the version that the drafter was editing
   * @throws RegleMetierException somebody saved a newer one (RG-111), the article may differ from
   *     its parent's (RG-119)
   */
  @Transactional
  public ArticleEnregistre retablirArticle(ConventionId id, String cle, int version) {
    Convention convention = charger(id);
    Article article =
        new Redaction(convention)
            .retablir(cle, version, Acteur.de(connecte.courant(), horloge.instant()));
    return enregistrer(convention, article);
  }

  private ArticleEnregistre enregistrer(Convention convention, Article article) {
    conventions.saveAndFlush(convention);
    return new ArticleEnregistre(
        article.version(), horloge.instant(), article.texte(), conformite.de(convention));
  }

  /** Names the agreement (RG-114). */
  @Transactional
  public void intituler(ConventionId id, String titre) {
    new Redaction(charger(id)).intituler(titre);
  }

  /** Sets the dates (RG-115); an end after the parent's is kept, and said weaker. */
  @Transactional
  public List<Constat> dater(ConventionId id, LocalDate debut, LocalDate fin) {
    Convention convention = charger(id);
    new Redaction(convention).dater(debut, fin);
    return conformite.de(convention);
  }

  /** Sets a figure (RG-116); a weaker one is kept, and keeps the draft from going on. */
  @Transactional
  public List<Constat> chiffrer(ConventionId id, TypeChiffre type, BigDecimal valeur) {
    Convention convention = charger(id);
    new Redaction(convention).chiffrer(type, valeur);
    return conformite.de(convention);
  }

  /** A party as the drafter sets it; group 0 is associated without signing. */
  public record PartieSaisie(OrganisationId organisation, int groupe) {}

  /** Sets the parties and their groups of signature (RG-117, RG-118). */
  @Transactional
  public void definirParties(ConventionId id, List<PartieSaisie> parties) {
    Convention convention = charger(id);
    var connues =
        organisations.noms(
            parties.stream().map(PartieSaisie::organisation).toList(), horloge.aujourdhui());
    if (parties.stream().anyMatch(p -> !connues.containsKey(p.organisation()))) {
      throw new RegleMetierException("RG-117", "Cette organisation n'existe pas.", "parties");
    }
    new Redaction(convention)
        .definirParties(
            parties.stream().map(p -> new OrdrePartie(p.organisation(), p.groupe())).toList());
  }

  /** Locks the draft: two people typing in two articles never lose to each other. */
  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    droits.exigerRedaction(convention);
    return convention;
  }
}
