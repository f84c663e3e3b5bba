package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConsultationProposee;
import fr.cascade.conventions.ConsultationProposee.PartieAConsulter;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Builds the read records of rounds of consultation. The caller has checked who reads. */
@Component
public class LectureTours {

  private static final int DELAI = 15;

  private final TourAvisRepository tours;
  private final AvisDroits droits;
  private final LectureVariables variables;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  LectureTours(
      TourAvisRepository tours,
      AvisDroits droits,
      LectureVariables variables,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.tours = tours;
    this.droits = droits;
    this.variables = variables;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** The rounds of an agreement, last first. */
  public List<TourLu> lire(Convention convention) {
    List<TourAvis> lus = tours.deLaConvention(convention.id().valeur());
    List<OrganisationId> parties =
        lus.stream().flatMap(t -> t.avis().stream()).map(Avis::organisation).distinct().toList();
    if (parties.isEmpty()) {
      return List.of();
    }
    Map<OrganisationId, String> noms = noms(parties);
    Set<OrganisationId> miennes = droits.miennes(parties);
    var contexte = new Contexte(convention, variables.siUtiles(convention), noms, miennes);
    return lus.stream().map(t -> tour(contexte, t)).toList();
  }

  /** What the rows of one agreement are read with. */
  private record Contexte(
      Convention convention,
      ValeursVariables valeurs,
      Map<OrganisationId, String> noms,
      Set<OrganisationId> miennes) {}

  /** What is proposed for the next round: every party, but the drafter's own house. */
  public ConsultationProposee proposer(Convention convention) {
    LocalDate jour = horloge.aujourdhui();
    List<OrganisationId> parties = convention.parties().stream().map(Partie::organisation).toList();
    Map<OrganisationId, String> noms = noms(parties);
    Set<OrganisationId> maison = droits.deLaMaison(parties);
    return new ConsultationProposee(
        jour.plusDays(DELAI),
        jour.plusDays(1),
        jour.plusDays(TourAvis.DELAI_MAX),
        parties.stream()
            .map(
                p ->
                    new PartieAConsulter(
                        p,
                        noms.getOrDefault(p, ""),
                        maison.contains(p),
                        !droits.porteParole(p).isEmpty()))
            .toList());
  }

  private static TourLu tour(Contexte contexte, TourAvis tour) {
    return new TourLu(
        tour.id(),
        tour.numero(),
        tour.echeance(),
        tour.message(),
        tour.ouvertLe(),
        tour.ouvertPar(),
        tour.cloture().orElse(null),
        tour.closLe(),
        tour.closPar(),
        tour.avis().stream().map(a -> avis(contexte, a)).toList());
  }

  private static AvisLu avis(Contexte contexte, Avis avis) {
    return new AvisLu(
        avis.id(),
        avis.organisation(),
        contexte.noms().getOrDefault(avis.organisation(), ""),
        avis.sens(),
        avis.commentaire(),
        avis.renduLe(),
        avis.auteurLibelle(),
        avis.recuLe(),
        avis.document().isPresent(),
        contexte.miennes().contains(avis.organisation()),
        avis.propositions().stream().map(p -> proposition(contexte, p)).toList());
  }

  private static PropositionLue proposition(Contexte contexte, Proposition proposition) {
    return new PropositionLue(
        proposition.id(),
        proposition.articleCle(),
        proposition.articleDesignation(),
        TexteConvention.rendre(contexte.convention(), proposition.texte(), contexte.valeurs()),
        proposition.etat(),
        proposition.traiteeLe(),
        proposition.traiteePar());
  }

  private Map<OrganisationId, String> noms(Collection<OrganisationId> parties) {
    return organisations.parIds(parties, horloge.aujourdhui()).values().stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::nomCourt));
  }
}
