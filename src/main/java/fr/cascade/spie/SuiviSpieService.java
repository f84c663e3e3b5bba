package fr.cascade.spie;

import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.CycleSuivi;
import fr.cascade.spie.internal.Montants;
import fr.cascade.spie.internal.PromessesSpie;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives what a territory delivers of what it promised (RG-470, RG-471), and what the State has
 * paid (RG-472), once the agreement is signed.
 */
@Service
public class SuiviSpieService {

  private static final int MOTS_MAX = 2000;

  private final ConventionConsultation conventions;
  private final CandidatureRepository candidatures;
  private final CandidatureDroits droits;
  private final PromessesSpie promesses;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  SuiviSpieService(
      ConventionConsultation conventions,
      CandidatureRepository candidatures,
      CandidatureDroits droits,
      PromessesSpie promesses,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.candidatures = candidatures;
    this.droits = droits;
    this.promesses = promesses;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** The figure reached in a year, given or corrected: the consortium (RG-470). */
  @RepriseSurConflit
  @Transactional
  public void realiser(
      ConventionId id, long indicateur, @Nullable Integer annee, String valeur, String mots) {
    ConventionDetail convention = signee(id);
    droits.exigerMembre(candidature(id));
    if (annee == null || !CycleSuivi.annees(convention, horloge.aujourdhui()).contains(annee)) {
      throw new RegleMetierException(
          "RG-470", "Choisissez une année de la convention, déjà commencée.", "annee");
    }
    BigDecimal nombre = Montants.nombre(valeur, "valeur");
    String libelle =
        promesses.realiser(id, indicateur, annee, nombre, court(mots, "commentaire"), acteur());
    journal.consigner(
        Cles.de(id),
        "REALISE",
        "Réalisé %d de « %s » : %s.".formatted(annee, libelle, Formats.nombre(nombre)));
  }

  /** What became of a promised action: the consortium (RG-471). */
  @RepriseSurConflit
  @Transactional
  public void constater(ConventionId id, long promesse, @Nullable PromesseEtat etat, String mots) {
    signee(id);
    droits.exigerMembre(candidature(id));
    if (etat == null) {
      throw new RegleMetierException("RG-471", "Dites ce que devient cette action.", "etat");
    }
    String propre = court(mots, "commentaire");
    if (etat.aExpliquer() && propre.isEmpty()) {
      throw new RegleMetierException(
          "RG-471", "Expliquez en quelques mots ce qui n’est pas tenu.", "commentaire");
    }
    promesses.constater(id, promesse, etat, propre, acteur());
    journal.consigner(
        Cles.de(id),
        "ENGAGEMENT",
        "Engagement « %s »%s".formatted(etat.libelle(), propre.isEmpty() ? "." : " : " + propre));
  }

  /** An instalment was paid: the region that instructs (RG-472). */
  @RepriseSurConflit
  @Transactional
  public void verser(ConventionId id, long versement, @Nullable LocalDate le) {
    ConventionDetail convention = signee(id);
    droits.exigerInstruction(candidature(id));
    if (le == null
        || le.isAfter(horloge.aujourdhui())
        || convention.signeeLe() == null
        || le.isBefore(convention.signeeLe())) {
      throw new RegleMetierException(
          "RG-472", "Un versement date d’après la signature, et d’aujourd’hui au plus tard.", "le");
    }
    promesses.payer(id, versement, le, acteur());
    journal.consigner(
        Cles.de(id), "VERSEMENT", "Versement de l’État le %s.".formatted(Formats.date(le)));
  }

  private ConventionDetail signee(ConventionId id) {
    ConventionDetail convention = conventions.detail(id);
    if (!convention.etat().estSigne()) {
      throw new RegleMetierException(
          "RG-470", "La convention n’est pas signée : il n’y a encore rien à en rendre compte.");
    }
    return convention;
  }

  private Candidature candidature(ConventionId id) {
    return candidatures
        .findByConventionId(id.valeur())
        .orElseThrow(() -> new IntrouvableException("Cette convention ne vient pas d’un appel."));
  }

  private static String court(String mots, String champ) {
    if (mots.length() > MOTS_MAX) {
      throw new RegleMetierException("RG-471", "Ce texte dépasse 2 000 caractères.", champ);
    }
    return mots.strip();
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
