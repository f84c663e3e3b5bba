package fr.cascade.comites;

import fr.cascade.Acteurs;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.conventions.ConventionSigneeAilleurs.ArticleRepris;
import fr.cascade.conventions.ConventionSigneeAilleurs.ChiffreRepris;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.Scenarios;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agreements in force with their committees, where a test needs them. Today is 3 May 2010. */
@Component
public class Comites {

  private final ConventionService conventions;
  private final ComiteConsultation comites;
  private final SeanceService seances;
  private final Scenarios scenarios;
  private final UtilisateurConnecte connecte;
  private final Acteurs acteurs;
  private final EntityManager entites;

  Comites(
      ConventionService conventions,
      ComiteConsultation comites,
      SeanceService seances,
      Scenarios scenarios,
      UtilisateurConnecte connecte,
      Acteurs acteurs,
      EntityManager entites) {
    this.conventions = conventions;
    this.comites = comites;
    this.seances = seances;
    this.scenarios = scenarios;
    this.connecte = connecte;
    this.acteurs = acteurs;
    this.entites = entites;
  }

  /** The local convention of Touraine, in force since 1 February 2010. */
  public ConventionId conventionLocale() {
    return reprendre(
        "CL-2010-ESSAI",
        Niveau.LOCAL,
        Scenarios.INDRE_ET_LOIRE,
        List.of(scenarios.de("presidence-ml-touraine"), scenarios.de("pe-tours")));
  }

  /** The regional one of Centre. */
  public ConventionId conventionRegionale() {
    return reprendre(
        "CR-2010-ESSAI",
        Niveau.REGIONAL,
        Scenarios.CENTRE,
        List.of(
            scenarios.de("pe-centre"),
            scenarios.de("arml-centre"),
            scenarios.de("direccte-centre")));
  }

  public ConventionId reprendre(
      String reference, Niveau niveau, TerritoireCode territoire, List<OrganisationId> parties) {
    ConventionId accord = scenarios.accord();
    return connecte.enTantQueSysteme(
        () ->
            conventions.reprendre(
                new ConventionSigneeAilleurs(
                    reference,
                    "Convention " + reference,
                    niveau,
                    territoire,
                    LocalDate.of(2010, 1, 28),
                    LocalDate.of(2010, 2, 1),
                    LocalDate.of(2012, 12, 31),
                    List.of(
                        new ArticleRepris(
                            "gouvernance",
                            "Pilotage",
                            "<p>Un comité.</p>",
                            NatureArticle.ADAPTABLE)),
                    List.of(
                        new ChiffreRepris(
                            TypeChiffre.COMITES_LOCAUX_PAR_AN,
                            "gouvernance",
                            BigDecimal.valueOf(5))),
                    parties),
                accord));
  }

  /** The steering committee of Touraine: five meetings a year, no quorum. */
  public ComiteId copil() {
    return comite("ml-touraine", conventionLocale());
  }

  public ComiteId comite(String login, ConventionId convention) {
    ecrire();
    return acteurs.comme(login, () -> comites.deLaConvention(convention)).getFirst().id();
  }

  public SeanceId planifiee(ComiteId comite, LocalDate jour) {
    return acteurs.comme("ml-touraine", () -> seances.planifier(comite, a14h(jour)));
  }

  public ComiteDetail detail(String login, ComiteId id) {
    ecrire();
    return acteurs.comme(login, () -> comites.detail(id, 2010));
  }

  public static HoraireSeance a14h(LocalDate jour) {
    return new HoraireSeance(jour, LocalTime.of(14, 0), 120, "Mission locale, Tours");
  }

  /** What is read by SQL sees what the test's own transaction has not written yet. */
  public void ecrire() {
    entites.flush();
  }
}
