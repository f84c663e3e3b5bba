package fr.cascade.avenants;

import fr.cascade.avenants.internal.Acteur;
import fr.cascade.avenants.internal.Avenant;
import fr.cascade.avenants.internal.AvenantArticle;
import fr.cascade.avenants.internal.AvenantDroits;
import fr.cascade.avenants.internal.AvenantMoteur;
import fr.cascade.avenants.internal.AvenantRepository;
import fr.cascade.avenants.internal.Ouverture;
import fr.cascade.avenants.internal.RegistreAvenants;
import fr.cascade.avenants.internal.SignatairesPresents;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.conventions.Variable;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.RegleMetierException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only write door of avenants: those who draft an agreement change it, its validator agrees.
 */
@Service
public class AvenantService {

  /** Longest pasted text accepted, markup included, before it is cleaned (RG-113). */
  private static final int SAISIE_MAX = 2_000_000;

  private final AvenantRepository avenants;
  private final AvenantMoteur moteur;
  private final AvenantDroits droits;
  private final Ouverture ouverture;
  private final SignatairesPresents signataires;
  private final TexteEnVigueurConsultation textes;
  private final RegistreAvenants registre;

  AvenantService(
      AvenantRepository avenants,
      AvenantMoteur moteur,
      AvenantDroits droits,
      Ouverture ouverture,
      SignatairesPresents signataires,
      TexteEnVigueurConsultation textes,
      RegistreAvenants registre) {
    this.avenants = avenants;
    this.moteur = moteur;
    this.droits = droits;
    this.ouverture = ouverture;
    this.signataires = signataires;
    this.textes = textes;
    this.registre = registre;
  }

  /**
   * Opens the draft of an avenant.
   *
   * @throws RegleMetierException the agreement does not apply today (RG-500), no object (RG-502),
   *     an article to take as it is (RG-503)
   * @throws DejaFaitException another one is open (RG-501)
   * @throws AccesRefuseException whoever does not draft the agreement
   */
  @RepriseSurConflit
  @Transactional
  public AvenantId ouvrir(NouvelAvenant demande) {
    textes.exigerRedaction(demande.convention());
    return ouverture.ouvrir(demande, droits.acteur()).id();
  }

  /**
   * Corrects articles for a reason: in the draft that is open, else in a new one. For other
   * modules, in their transaction, which they try again on a conflict.
   *
   * @throws DejaFaitException the open one is no longer a draft (RG-501)
   */
  @Transactional
  public AvenantId corriger(NouvelAvenant demande) {
    textes.exigerRedaction(demande.convention());
    return ouverture.completerOuOuvrir(demande, droits.acteur()).id();
  }

  @RepriseSurConflit
  @Transactional
  public void intituler(AvenantId id, String objet) {
    enRedaction(id).intituler(objet);
  }

  /** Takes more articles in, with their words of today (RG-503). */
  @RepriseSurConflit
  @Transactional
  public void ajouterArticles(AvenantId id, List<String> cles) {
    Avenant avenant = enRedaction(id);
    Ouverture.ajouter(avenant, textes.lire(avenant.convention()), cles);
  }

  /** Leaves an article as it is; what was written for it is lost. */
  @RepriseSurConflit
  @Transactional
  public void retirerArticle(AvenantId id, String cle) {
    enRedaction(id).retirer(cle);
  }

  /** What was kept of an article: its new version, when, and the clean text. */
  public record ArticleEnregistre(int version, Instant le, String texte) {}

  /**
   * Saves one article, cleaned.
   *
   * @param version the version that the drafter was editing
   * @throws RegleMetierException somebody saved a newer one (RG-510), title (RG-112), too long
   *     (RG-113)
   */
  @Transactional
  public ArticleEnregistre ecrireArticle(
      AvenantId id, String cle, int version, String titre, String html) {
    if (html.length() > SAISIE_MAX) {
      throw new RegleMetierException(
          "RG-113", "Ce texte est trop long pour un article : placez-le en annexe.", "texte");
    }
    Avenant avenant = enRedaction(id);
    Acteur acteur = droits.acteur();
    AvenantArticle article =
        avenant.ecrire(cle, version, titre, HtmlNettoyeur.nettoyer(html, Variable::connue), acteur);
    avenants.saveAndFlush(avenant);
    return new ArticleEnregistre(article.version(), acteur.le(), article.texte());
  }

  /**
   * Submits the draft to a second person.
   *
   * @throws RegleMetierException ended meanwhile (RG-500), nothing changes (RG-505), a figure left
   *     (RG-506), an empty article (RG-511), a party without a signatory (RG-512)
   */
  @RepriseSurConflit
  @Transactional
  public void soumettre(AvenantId id) {
    Avenant avenant = enRedaction(id);
    TexteEnVigueur texte = textes.lire(avenant.convention());
    avenant.soumettre(texte, droits.acteur());
    signataires.exiger(texte);
    registre.consigner(avenant, "AVENANT_SOUMIS", "soumis à la validation.");
    moteur.soumis(id);
  }

  /** Sends it back to its drafter with a reason (RG-508). */
  @RepriseSurConflit
  @Transactional
  public void renvoyer(AvenantId id, String motif) {
    Avenant avenant = enValidation(id);
    avenant.vie().renvoyer(droits.acteur(), motif);
    registre.consigner(
        avenant, "AVENANT_RENVOYE", "renvoyé au rédacteur : « %s »".formatted(motif.strip()));
    moteur.validationRendue(id, false);
  }

  /** Validates it, by another person than its submitter: it is frozen, then signed (RG-507). */
  @RepriseSurConflit
  @Transactional
  public void valider(AvenantId id) {
    Avenant avenant = enValidation(id);
    avenant.valider(textes.lire(avenant.convention()), droits.acteur());
    registre.consigner(avenant, "AVENANT_VALIDE", "validé.");
    moteur.validationRendue(id, true);
  }

  /** Gives the draft up, with a reason (RG-509); its history stays to be read. */
  @RepriseSurConflit
  @Transactional
  public void abandonner(AvenantId id, String motif) {
    Avenant avenant = enRedaction(id);
    String phrase = "abandonné : « %s »".formatted(motif.strip());
    registre.consigner(avenant, "AVENANT_ABANDONNE", phrase);
    avenant.abandonner(droits.acteur(), motif);
    moteur.abandonne(id);
  }

  private Avenant enRedaction(AvenantId id) {
    Avenant avenant = verrouiller(id);
    textes.exigerRedaction(avenant.convention());
    return avenant;
  }

  private Avenant enValidation(AvenantId id) {
    Avenant avenant = verrouiller(id);
    textes.exigerValidation(avenant.convention());
    return avenant;
  }

  private Avenant verrouiller(AvenantId id) {
    Avenant avenant = avenants.verrouiller(id.valeur()).orElseThrow(AvenantDroits::introuvable);
    droits.exigerVisible(avenant);
    return avenant;
  }
}
