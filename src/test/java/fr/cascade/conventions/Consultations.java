package fr.cascade.conventions;

import fr.cascade.Acteurs;
import fr.cascade.conventions.ConsultationProposee.PartieAConsulter;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.socle.ConventionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a consultation where a test needs it, as the demonstration accounts would. */
@Component
public class Consultations {

  public static final String RESERVE = "L'objet doit nommer les publics.";
  public static final String REDACTION = "<p>L’objet nomme les publics.</p>";

  private final Scenarios scenarios;
  private final ConsultationService consultations;
  private final AvisService avis;
  private final AvisConsultation lecture;
  private final Acteurs acteurs;

  Consultations(
      Scenarios scenarios,
      ConsultationService consultations,
      AvisService avis,
      AvisConsultation lecture,
      Acteurs acteurs) {
    this.scenarios = scenarios;
    this.consultations = consultations;
    this.avis = avis;
    this.lecture = lecture;
    this.acteurs = acteurs;
  }

  /** The three parties of the regional draft are asked, for fifteen days. */
  public ConventionId ouverte() {
    ConventionId id = scenarios.brouillonRegional();
    ouvrir(id);
    return id;
  }

  public void ouvrir(ConventionId id) {
    scenarios.detail("mission-centre", id);
    acteurs.comme(
        "mission-centre",
        () -> {
          ConsultationProposee proposee = lecture.proposer(id);
          consultations.ouvrir(
              id,
              new DemandeConsultation(
                  proposee.echeance(),
                  proposee.parties().stream().map(PartieAConsulter::organisation).toList(),
                  "Merci de regarder l'article 4."));
        });
  }

  public void favorable(ConventionId id, String login) {
    rendre(id, login, new AvisSaisi(AvisSens.FAVORABLE, "", List.of()));
  }

  /** With another wording of the article « objet ». */
  public void sousReserve(ConventionId id, String login) {
    rendre(
        id,
        login,
        new AvisSaisi(
            AvisSens.FAVORABLE_SOUS_RESERVE,
            RESERVE,
            List.of(new AvisSaisi.Redaction("objet", REDACTION))));
  }

  public void rendre(ConventionId id, String login, AvisSaisi saisi) {
    AvisId sien = sien(id, login).id();
    acteurs.comme(login, () -> avis.rendre(id, sien, saisi));
  }

  /** The avis of the party that this account speaks for. */
  public AvisLu sien(ConventionId id, String login) {
    return tour(id, login).avis().stream().filter(AvisLu::aMoi).findFirst().orElseThrow();
  }

  public TourLu tour(ConventionId id, String login) {
    scenarios.detail(login, id);
    return acteurs.comme(login, () -> lecture.tours(id)).getFirst();
  }

  public TourLu tour(ConventionId id) {
    return tour(id, "mission-centre");
  }
}
