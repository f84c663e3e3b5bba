package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Annexe;
import fr.cascade.conventions.internal.AnnexeRepository;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.OrdreAnnexes;
import fr.cascade.conventions.internal.Redaction;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.documents.PdfDepose;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives what drafters do with the annexes of a draft; its row is locked for each act. */
@Service
public class AnnexeService {

  private static final int ANNEXES_MAX = 30;
  private static final int SAISIE_MAX = 2_000_000;

  private final ConventionRepository conventions;
  private final AnnexeRepository annexes;
  private final DocumentService documents;
  private final ConventionDroits droits;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  AnnexeService(
      ConventionRepository conventions,
      AnnexeRepository annexes,
      DocumentService documents,
      ConventionDroits droits,
      Visibilite visibilite,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.annexes = annexes;
    this.documents = documents;
    this.droits = droits;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** What was kept of a text: its new writing, when, and the clean text. */
  public record AnnexeEnregistree(int revision, Instant le, String texte) {}

  /** Adds a text annex at the end, to be written (RG-170). */
  @Transactional
  public AnnexeId rediger(ConventionId id, String titre) {
    int rang = prendre(id);
    return ajouter(id, Annexe.redigee(id, rang, titre, acteur()));
  }

  /** Attaches a PDF at the end (RG-172 to RG-174). */
  @Transactional
  public AnnexeId joindre(ConventionId id, String titre, String nom, byte[] contenu) {
    int rang = prendre(id);
    Annexe annexe = Annexe.jointe(id, rang, titre, acteur());
    deposer(annexe, nom, contenu);
    return ajouter(id, annexe);
  }

  /** Puts another PDF in the place of an attached one; the former stays in the archive. */
  @Transactional
  public void remplacer(ConventionId id, AnnexeId annexeId, String nom, byte[] contenu) {
    Annexe annexe = annexe(id, annexeId);
    deposer(annexe, nom, contenu);
    consigner(id, "Fichier de « %s » remplacé par « %s ».".formatted(annexe.designation(), nom));
  }

  /** Names an annex (RG-170). */
  @Transactional
  public void renommer(ConventionId id, AnnexeId annexeId, String titre) {
    Annexe annexe = annexe(id, annexeId);
    String avant = annexe.designation();
    annexe.renommer(titre, acteur());
    if (!avant.equals(annexe.designation())) {
      consigner(id, "« %s » devient « %s ».".formatted(avant, annexe.designation()));
    }
  }

  /**
   * Writes a text annex, cleaned.
   *
   * @param revision the writing that the drafter was editing
   * @throws RegleMetierException somebody wrote a newer one (RG-175), too long (RG-171)
   */
  @Transactional
  public AnnexeEnregistree ecrire(ConventionId id, AnnexeId annexeId, int revision, String html) {
    if (html.length() > SAISIE_MAX) {
      throw new RegleMetierException(
          "RG-171", "Ce texte est trop long : partagez-le en deux annexes.", "texte");
    }
    Annexe annexe = annexe(id, annexeId);
    annexe.ecrire(revision, HtmlNettoyeur.nettoyer(html), acteur());
    annexes.saveAndFlush(annexe);
    return new AnnexeEnregistree(annexe.revision(), annexe.modifieLe(), annexe.texte().orElse(""));
  }

  /** Moves an annex before the one above it; the first stays. */
  @Transactional
  public void monter(ConventionId id, AnnexeId annexeId) {
    deplacer(id, annexe(id, annexeId), -1);
  }

  /** Moves an annex after the one below it; the last stays. */
  @Transactional
  public void descendre(ConventionId id, AnnexeId annexeId) {
    deplacer(id, annexe(id, annexeId), 1);
  }

  /** Takes an annex away; those after it close the ranks. */
  @Transactional
  public void retirer(ConventionId id, AnnexeId annexeId) {
    Annexe annexe = annexe(id, annexeId);
    String designation = annexe.designation();
    annexes.delete(annexe);
    OrdreAnnexes.renumeroter(toutes(id).stream().filter(a -> a.id() != annexeId.valeur()).toList());
    consigner(id, "« %s » retirée.".formatted(designation));
  }

  private void deplacer(ConventionId id, Annexe annexe, int pas) {
    if (OrdreAnnexes.deplacer(toutes(id), annexe, pas)) {
      consigner(id, "Annexe « %s » placée au rang %d.".formatted(annexe.titre(), annexe.rang()));
    }
  }

  private AnnexeId ajouter(ConventionId id, Annexe annexe) {
    Annexe gardee = annexes.saveAndFlush(annexe);
    consigner(id, "« %s » ajoutée.".formatted(gardee.designation()));
    return new AnnexeId(gardee.id());
  }

  private void deposer(Annexe annexe, String nom, byte[] contenu) {
    PdfDepose pdf = PdfDepose.lire(nom, contenu);
    annexe.porter(documents.conserver(nom, "application/pdf", contenu), pdf, acteur());
  }

  /** Locks the draft and answers with the rank of the next annex (RG-170: 30 at most). */
  private int prendre(ConventionId id) {
    verrouiller(id);
    int nombre = toutes(id).size();
    if (nombre >= ANNEXES_MAX) {
      throw new RegleMetierException(
          "RG-170", "Une convention compte au plus 30 annexes : réunissez-en plusieurs.", "titre");
    }
    return nombre + 1;
  }

  /** Locks the draft; an annex of another agreement does not exist here. */
  private Annexe annexe(ConventionId id, AnnexeId annexeId) {
    verrouiller(id);
    return annexes
        .findById(annexeId.valeur())
        .filter(a -> a.de(id))
        .orElseThrow(() -> new IntrouvableException("Cette annexe n’existe pas, ou plus."));
  }

  private List<Annexe> toutes(ConventionId id) {
    return annexes.findByConventionIdOrderByRang(id.valeur());
  }

  private void verrouiller(ConventionId id) {
    visibilite.exiger(id);
    var convention = conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    droits.exigerRedaction(convention);
    Redaction.exigerBrouillon(convention);
  }

  private void consigner(ConventionId id, String phrase) {
    journal.consigner(Cles.de(id), "ANNEXE", phrase);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
