package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.SpieRoutes;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What experts, and those who asked them, are told. */
@Component
public class RappelsExperts {

  private static final int JOURS_AVANT = 3;

  private final AvisExpertRepository avis;
  private final CandidatureRepository candidatures;
  private final DestinatairesSpie destinataires;
  private final CourrierService courrier;
  private final HorlogeMetier horloge;

  RappelsExperts(
      AvisExpertRepository avis,
      CandidatureRepository candidatures,
      DestinatairesSpie destinataires,
      CourrierService courrier,
      HorlogeMetier horloge) {
    this.avis = avis;
    this.candidatures = candidatures;
    this.destinataires = destinataires;
    this.courrier = courrier;
    this.horloge = horloge;
  }

  public void demander(AvisExpert demande, Candidature candidature) {
    ecrire(
        List.of(demande.expert()),
        candidature,
        "Avis d’expert demandé",
        "Votre avis est demandé pour le %s. Déclarez d’abord si un lien vous unit à ce territoire."
            .formatted(Formats.date(demande.echeance())),
        SpieRoutes.expertise(candidature.id()));
  }

  /** One reminder, kept. */
  public void rappeler(AvisExpert demande, Candidature candidature) {
    demande.rappeler(horloge.instant());
    ecrire(
        List.of(demande.expert()),
        candidature,
        "Rappel : avis d’expert attendu",
        "Votre avis est attendu pour le %s.".formatted(Formats.date(demande.echeance())),
        SpieRoutes.expertise(candidature.id()));
  }

  /** Says that nothing is awaited any more, without naming what can no longer be read. */
  public void retirer(AvisExpert demande) {
    courrier.notifier(
        List.of(demande.expert()),
        new NouveauMessage(
            "Demande d’avis retirée",
            "Un avis qui vous était demandé n’est plus attendu.",
            SpieRoutes.SPIE,
            null));
  }

  public void prevenirInstruction(Candidature candidature, String phrase) {
    ecrire(
        destinataires.instructeurs(candidature),
        candidature,
        "Avis d’expert",
        phrase,
        SpieRoutes.instruction(candidature.id()));
  }

  /** Reminds, once and by itself, those whose day is near or over. */
  @Transactional
  public int rappelerTous() {
    List<AvisExpert> attendus = avis.aRappeler(horloge.aujourdhui().plusDays(JOURS_AVANT));
    attendus.forEach(
        a -> rappeler(a, candidatures.findById(a.candidature().valeur()).orElseThrow()));
    return attendus.size();
  }

  private void ecrire(
      Collection<UtilisateurId> qui,
      Candidature candidature,
      String sujet,
      String corps,
      String lien) {
    courrier.notifier(
        qui,
        new NouveauMessage(
            sujet + " : " + candidature.nom(), corps, lien, Cles.de(candidature.id())));
  }
}
