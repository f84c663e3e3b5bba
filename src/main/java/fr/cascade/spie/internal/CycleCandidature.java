package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.SpieRoutes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process makes of an application by itself. No screen calls it. */
@Service
public class CycleCandidature {

  private final CandidatureRepository candidatures;
  private final AppelRepository appels;
  private final DestinatairesSpie destinataires;
  private final CourrierService courrier;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  CycleCandidature(
      CandidatureRepository candidatures,
      AppelRepository appels,
      DestinatairesSpie destinataires,
      CourrierService courrier,
      JournalService journal,
      HorlogeMetier horloge) {
    this.candidatures = candidatures;
    this.appels = appels;
    this.destinataires = destinataires;
    this.courrier = courrier;
    this.journal = journal;
    this.horloge = horloge;
  }

  @Transactional
  public List<String> groupesConsortium(CandidatureId id) {
    return DestinatairesSpie.groupesConsortium(charger(id));
  }

  @Transactional
  public List<String> groupesInstruction(CandidatureId id) {
    return destinataires.groupesInstruction(charger(id));
  }

  /** Still a draft, 48 hours and 4 hours before the closing second. */
  @Transactional
  public void rappelerCloture(CandidatureId id) {
    Candidature candidature = charger(id);
    Appel appel = appels.findById(candidature.appel().valeur()).orElseThrow();
    var cloture = appel.contenu().clotureLe();
    long heures =
        Math.max(1, Math.round(Duration.between(horloge.instant(), cloture).toMinutes() / 60.0));
    notifier(
        destinataires.consortium(candidature),
        candidature,
        "Votre candidature n’est pas déposée : " + candidature.nom(),
        "L’appel « %s » se clôt le %s, dans %s. La candidature « %s » n’est pas déposée.%s"
            .formatted(
                appel.contenu().titre(),
                Formats.dateHeure(cloture),
                Formats.compte(heures, "heure", "heures"),
                candidature.nom(),
                appel.fermeture().grace()));
    journal.consigner(
        Cles.de(id),
        "RAPPEL",
        "Rappel au consortium : "
            + Formats.compte(heures, "heure", "heures")
            + " avant la clôture.");
  }

  /** The call is closed: the region has it, or has it again once its delay is over. */
  @Transactional
  public void transmettre(CandidatureId id) {
    Candidature candidature = charger(id);
    notifier(
        destinataires.instructeurs(candidature),
        candidature,
        "Candidature à instruire : " + candidature.nom(),
        "La candidature « %s » est déposée : sa recevabilité est à instruire."
            .formatted(candidature.nom()));
    journal.consigner(Cles.de(id), "TRANSMISSION", "Candidature transmise à la région.");
  }

  private void notifier(
      Collection<UtilisateurId> qui, Candidature candidature, String sujet, String corps) {
    courrier.notifier(
        qui,
        new NouveauMessage(
            sujet, corps, SpieRoutes.candidature(candidature.id()), Cles.de(candidature.id())));
  }

  private Candidature charger(CandidatureId id) {
    return candidatures.findById(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable);
  }
}
