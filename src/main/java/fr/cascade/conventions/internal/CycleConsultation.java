package fr.cascade.conventions.internal;

import fr.cascade.conventions.AvisId;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ClotureConsultation;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.journal.JournalService;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConsultationId;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a round by itself: told, reminded, closed. No screen calls it. */
@Service
public class CycleConsultation {

  private final TourAvisRepository tours;
  private final ConventionRepository conventions;
  private final ConventionDroits redaction;
  private final AvisDroits droits;
  private final OrganisationConsultation organisations;
  private final CourrierService courrier;
  private final Groupes groupes;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  CycleConsultation(
      TourAvisRepository tours,
      ConventionRepository conventions,
      ConventionDroits redaction,
      AvisDroits droits,
      OrganisationConsultation organisations,
      CourrierService courrier,
      Groupes groupes,
      JournalService journal,
      HorlogeMetier horloge) {
    this.tours = tours;
    this.conventions = conventions;
    this.redaction = redaction;
    this.droits = droits;
    this.organisations = organisations;
    this.courrier = courrier;
    this.groupes = groupes;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** The avis that the process asks for. */
  @Transactional
  public List<AvisId> attendus(ConsultationId id) {
    return charger(id).avis(AvisSens.ATTENDU).stream().map(Avis::id).toList();
  }

  /** Engine groups of those who speak for the party of this avis. */
  @Transactional
  public List<String> groupes(AvisId id) {
    return droits.groupes(tours.avis(id.valeur()).orElseThrow().organisation());
  }

  /** Last day when an avis is received, and day of the reminder. */
  @Transactional
  public Jalons jalons(ConsultationId id) {
    TourAvis tour = charger(id);
    return new Jalons(tour.rappelLe(), tour.echeance());
  }

  /** Days that the process waits for. */
  public record Jalons(LocalDate rappel, LocalDate echeance) {}

  /** Tells each party that its avis is asked for. */
  @Transactional
  public void annoncerOuverture(ConsultationId id) {
    TourAvis tour = charger(id);
    Convention convention = tour.convention();
    String jour = Jours.enClair(tour.echeance());
    journal.consigner(
        Cles.de(convention.id()),
        "CONSULTATION",
        "Consultation ouverte jusqu'au %s : %s.".formatted(jour, noms(tour.avis())));
    String suite = tour.message().isEmpty() ? "" : "\n\n" + tour.message();
    ecrire(
        tour.avis(),
        "Votre avis est demandé : " + convention.titre(),
        "Le projet « %s » vous est soumis pour avis jusqu'au %s inclus.%s"
            .formatted(convention.titre(), jour, suite));
  }

  /** Reminds those who have not answered; a round opened after that day needs no reminder. */
  @Transactional
  public void rappeler(ConsultationId id) {
    TourAvis tour = charger(id);
    LocalDate ouvert = LocalDate.ofInstant(tour.ouvertLe(), HorlogeMetier.PARIS);
    List<Avis> attendus = tour.avis(AvisSens.ATTENDU);
    if (attendus.isEmpty() || !ouvert.isBefore(tour.rappelLe())) {
      return;
    }
    String titre = tour.convention().titre();
    ecrire(
        attendus,
        "Rappel, votre avis est attendu : " + titre,
        "Votre avis sur le projet « %s » est attendu jusqu'au %s inclus ; ensuite, la partie sera notée sans réponse."
            .formatted(titre, Jours.enClair(tour.echeance())));
    journal.consigner(
        Cles.de(tour.convention().id()), "RAPPEL", "Rappel envoyé : " + noms(attendus) + ".");
  }

  /** Ends the round, whoever or whatever ended it: the text goes back to drafting (RG-168). */
  @Transactional
  public void terminer(ConsultationId id) {
    Convention convention =
        conventions.verrouiller(tours.conventionDe(id.valeur()).orElseThrow()).orElseThrow();
    TourAvis tour = charger(id);
    tour.clore(horloge.instant());
    convention.vie().cloreConsultation(Objects.requireNonNull(tour.closPar()), horloge.instant());
    consignerManquants(tour);
    ClotureConsultation cloture = tour.cloture().orElseThrow();
    long rendus = tour.avis().stream().filter(a -> a.sens().rendu()).count();
    String phrase =
        "Consultation close, %s : %d avis %s sur %d."
            .formatted(
                cloture.raison(), rendus, rendus < 2 ? "rendu" : "rendus", tour.avis().size());
    journal.consigner(Cles.de(convention.id()), "CLOTURE_CONSULTATION", phrase);
    if (cloture != ClotureConsultation.ANTICIPEE) {
      prevenirRedacteurs(convention, phrase);
    }
  }

  /** Silence is an answer: each party's has its line. */
  private void consignerManquants(TourAvis tour) {
    for (Avis avis : tour.avis()) {
      if (avis.sens() == AvisSens.SILENCE) {
        journal.consigner(
            Cles.de(tour.convention().id()),
            "SILENCE",
            "%s n'a pas rendu d'avis avant l'échéance du %s."
                .formatted(noms(List.of(avis)), Jours.enClair(tour.echeance())));
      } else if (avis.sens() == AvisSens.NON_ATTENDU) {
        journal.consigner(
            Cles.de(tour.convention().id()),
            "NON_ATTENDU",
            "Avis non attendu, la consultation étant close avant l'échéance : %s."
                .formatted(noms(List.of(avis))));
      }
    }
  }

  private void prevenirRedacteurs(Convention convention, String phrase) {
    courrier.notifier(
        redaction.groupesRedaction(convention).stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        new NouveauMessage(
            "Consultation close : " + convention.titre(),
            phrase + " Le texte est revenu en rédaction.",
            ConventionRoutes.consultation(convention.id()),
            Cles.de(convention.id())));
  }

  /** One message each, even to who speaks for several parties. */
  private void ecrire(List<Avis> avis, String sujet, String corps) {
    var convention = avis.getFirst().tour().convention().id();
    courrier.notifier(
        avis.stream()
            .flatMap(a -> droits.porteParole(a.organisation()).stream())
            .distinct()
            .toList(),
        new NouveauMessage(sujet, corps, ConventionRoutes.avis(convention), Cles.de(convention)));
  }

  private String noms(List<Avis> avis) {
    return organisations
        .parIds(avis.stream().map(Avis::organisation).toList(), horloge.aujourdhui())
        .values()
        .stream()
        .map(Organisation::nomCourt)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private TourAvis charger(ConsultationId id) {
    return tours.findById(id.valeur()).orElseThrow();
  }
}
