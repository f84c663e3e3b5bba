package fr.cascade.comites;

import fr.cascade.Acteurs;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import fr.cascade.comites.SeanceDetail.PresenceLue;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings where a test needs them; the one of the day is tonight at eleven. */
@Component
public class Seances {

  public static final LocalDate JOUR = LocalDate.of(2010, 5, 3);

  private final Comites comites;
  private final ComiteService service;
  private final SeanceService seances;
  private final SeanceConsultation lecture;
  private final ConvocationService convocations;
  private final TenueService tenue;
  private final Scenarios scenarios;
  private final Acteurs acteurs;

  Seances(
      Comites comites,
      ComiteService service,
      SeanceService seances,
      SeanceConsultation lecture,
      ConvocationService convocations,
      TenueService tenue,
      Scenarios scenarios,
      Acteurs acteurs) {
    this.comites = comites;
    this.service = service;
    this.seances = seances;
    this.lecture = lecture;
    this.convocations = convocations;
    this.tenue = tenue;
    this.scenarios = scenarios;
    this.acteurs = acteurs;
  }

  /** Four votes in three colleges, half of them present or represented, one proxy each. */
  public ComiteId cdiae() {
    ConventionId convention = comites.conventionRegionale();
    OrganisationId direccte = scenarios.de("direccte-centre");
    return acteurs.comme(
        "mission-centre",
        () -> {
          ComiteId id =
              service.creer(
                  new NouveauComite(
                      convention,
                      TypeComite.CDIAE,
                      "CDIAE d’essai",
                      "",
                      null,
                      new RegleQuorum(Part.MOITIE, false, true, 1, new Seconde(15, null, false)),
                      true,
                      true,
                      null,
                      List.of(
                          membre("Présidente", direccte, "État", true, true, null),
                          membre("Opérateur", null, "Opérateur", true, false, null),
                          membre("Réseau A", null, "Réseaux", true, false, null),
                          membre("Réseau B", null, "Réseaux", true, false, null),
                          membre("Associé", null, "Réseaux", false, false, null))));
          comites.ecrire();
          MembreId operateur = detail(id).membres().get(1).id();
          service.asseoir(
              id, membre("Suppléant de l’opérateur", null, "Opérateur", true, false, operateur));
          return id;
        });
  }

  private ComiteDetail detail(ComiteId id) {
    return comites.detail("mission-centre", id);
  }

  private static NouveauMembre membre(
      String qualite,
      @Nullable OrganisationId organisation,
      String college,
      boolean voix,
      boolean president,
      @Nullable MembreId suppleantDe) {
    return new NouveauMembre(
        organisation,
        null,
        qualite,
        college,
        voix,
        1,
        president,
        suppleantDe,
        LocalDate.of(2010, 2, 1),
        null);
  }

  public static HoraireSeance ceSoir() {
    return new HoraireSeance(JOUR, LocalTime.of(23, 30), 15, "Salle 1");
  }

  /** A meeting of this committee, tonight, by this account. */
  public SeanceId ceSoir(String login, ComiteId comite) {
    SeanceId id = acteurs.comme(login, () -> seances.planifier(comite, ceSoir()));
    comites.ecrire();
    return id;
  }

  public void convoquer(String login, SeanceId id) {
    acteurs.comme(login, () -> convocations.convoquer(id));
    comites.ecrire();
  }

  public void present(String login, SeanceId id, String qualite) {
    acteurs.comme(
        login,
        () ->
            tenue.noterPresence(
                id, new PresenceSaisie(ligne(login, id, qualite).membre(), Presence.SALLE, null)));
    comites.ecrire();
  }

  public void absent(String login, SeanceId id, String qualite) {
    acteurs.comme(
        login,
        () ->
            tenue.noterPresence(
                id, new PresenceSaisie(ligne(login, id, qualite).membre(), null, null)));
    comites.ecrire();
  }

  public void procuration(String login, SeanceId id, String mandant, String porteur) {
    acteurs.comme(
        login,
        () ->
            tenue.donnerProcuration(
                id, ligne(login, id, mandant).membre(), ligne(login, id, porteur).membre()));
    comites.ecrire();
  }

  public DecisionId decider(String login, SeanceId id, VoteSaisi vote) {
    DecisionId decision =
        acteurs.comme(
            login,
            () ->
                tenue.decider(
                    id,
                    new DecisionSaisie(
                        "Ouvrir un point d’accueil à Chinon",
                        "Directeur de la Mission locale",
                        LocalDate.of(2010, 5, 20),
                        null),
                    vote,
                    null));
    comites.ecrire();
    return decision;
  }

  public PresenceLue ligne(String login, SeanceId id, String qualite) {
    return detail(login, id).presences().stream()
        .filter(p -> p.qualite().equals(qualite))
        .findFirst()
        .orElseThrow();
  }

  public SeanceDetail detail(String login, SeanceId id) {
    comites.ecrire();
    return acteurs.comme(login, () -> lecture.detail(id));
  }
}
