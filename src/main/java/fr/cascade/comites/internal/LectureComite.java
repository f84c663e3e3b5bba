package fr.cascade.comites.internal;

import fr.cascade.comites.ArticleConcerne;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteDetail.DecisionLue;
import fr.cascade.comites.ComiteDetail.Habitude;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.comites.ComiteDetail.SeanceResume;
import fr.cascade.comites.CorrectionOuverte;
import fr.cascade.comites.DecisionId;
import fr.cascade.comites.EtatCadence;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the page of a committee. */
@Component
public class LectureComite {

  private final SeanceRepository seances;
  private final DecisionRepository decisions;
  private final ComiteDroits droits;
  private final ConventionSupport conventions;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final ArticlesConcernes articles;
  private final AvenantsDesDecisions liens;
  private final JdbcClient jdbc;
  private final HorlogeMetier horloge;

  LectureComite(
      SeanceRepository seances,
      DecisionRepository decisions,
      ComiteDroits droits,
      ConventionSupport conventions,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      ArticlesConcernes articles,
      AvenantsDesDecisions liens,
      JdbcClient jdbc,
      HorlogeMetier horloge) {
    this.seances = seances;
    this.decisions = decisions;
    this.droits = droits;
    this.conventions = conventions;
    this.organisations = organisations;
    this.territoires = territoires;
    this.articles = articles;
    this.liens = liens;
    this.jdbc = jdbc;
    this.horloge = horloge;
  }

  public ComiteDetail detail(Comite comite, int annee) {
    LocalDate jour = horloge.aujourdhui();
    List<Seance> duAn = deLAnnee(comite, annee);
    List<ArticleConcerne> connus = articles.de(comite);
    return new ComiteDetail(
        comite.id(),
        comite.convention(),
        conventions.lire(comite.convention()).titre(),
        comite.type(),
        comite.nom(),
        territoires.nom(comite.territoire(), jour),
        comite.regles().quorum().map(RegleQuorum::phrase).orElse(null),
        comite.cadence(),
        etat(comite, annee, duAn),
        duAn.stream()
            .map(
                s ->
                    new SeanceResume(s.id(), s.debutLe(), s.jour(), s.statut(), s.horaire().lieu()))
            .toList(),
        membres(comite, jour),
        aSuivre(comite, jour, connus),
        connus,
        new Habitude(comite.heure(), comite.duree(), comite.lieu()),
        droits.peutPiloter(comite));
  }

  List<Seance> deLAnnee(Comite comite, int annee) {
    return seances.entre(
        comite.id().valeur(), LocalDate.of(annee, 1, 1), LocalDate.of(annee, 12, 31));
  }

  /** Where a year stands today. */
  public EtatCadence etat(Comite comite, int annee) {
    return etat(comite, annee, deLAnnee(comite, annee));
  }

  private EtatCadence etat(Comite comite, int annee, List<Seance> duAn) {
    return comite
        .cadence()
        .etat(
            annee,
            horloge.aujourdhui(),
            duAn.stream().filter(s -> s.statut() == SeanceStatut.TENUE).map(Seance::jour).toList(),
            duAn.stream().filter(s -> s.statut().aVenir()).map(Seance::jour).toList());
  }

  /** Days of the meetings to come. */
  List<LocalDate> prevues(Comite comite, LocalDate jour) {
    return seances.entre(comite.id().valeur(), jour, LocalDate.of(jour.getYear(), 12, 31)).stream()
        .filter(s -> s.statut().aVenir())
        .map(Seance::jour)
        .toList();
  }

  /** Dates for so many meetings of that year, free for the members known here (RG-303). */
  public List<LocalDate> proposer(Comite comite, int annee, int nombre) {
    return comite
        .cadence()
        .proposer(
            annee, horloge.aujourdhui(), nombre, posees(comite, annee), prises(comite, annee));
  }

  /** Slots for the next meeting that the cadence asks for (RG-303). */
  public List<LocalDate> creneaux(Comite comite, int annee) {
    EtatCadence etat = etat(comite, annee);
    return comite
        .cadence()
        .creneaux(
            annee,
            horloge.aujourdhui(),
            etat.reste() - etat.prevues(),
            posees(comite, annee),
            prises(comite, annee));
  }

  private List<LocalDate> posees(Comite comite, int annee) {
    return seances
        .entre(comite.id().valeur(), LocalDate.of(annee - 1, 12, 1), LocalDate.of(annee + 1, 1, 31))
        .stream()
        .filter(s -> s.statut() != SeanceStatut.ANNULEE)
        .map(Seance::jour)
        .toList();
  }

  /** Days when an organisation of the committee sits in another one. */
  private Set<LocalDate> prises(Comite comite, int annee) {
    return new HashSet<>(
        jdbc.sql(
                """
                select distinct s.jour from seance s
                join membre_comite autre on autre.comite_id = s.comite_id
                join membre_comite mien on mien.organisation_id = autre.organisation_id
                where mien.comite_id = :comite and s.comite_id <> :comite
                  and s.statut <> 'ANNULEE' and s.jour between :du and :au
                """)
            .param("comite", comite.id().valeur())
            .param("du", LocalDate.of(annee, 1, 1))
            .param("au", LocalDate.of(annee, 12, 31))
            .query(LocalDate.class)
            .list());
  }

  private List<MembreLu> membres(Comite comite, LocalDate jour) {
    List<MembreComite> siegeant = comite.membres(jour);
    Map<OrganisationId, Organisation> noms =
        organisations.parIds(
            siegeant.stream().flatMap(m -> m.organisation().stream()).toList(), jour);
    return siegeant.stream()
        .sorted(
            Comparator.comparing((MembreComite m) -> !m.president())
                .thenComparing(m -> !m.voix())
                .thenComparingLong(MembreComite::numero))
        .map(
            m ->
                new MembreLu(
                    m.id(),
                    m.qualite(),
                    m.organisation().map(noms::get).map(Organisation::nomCourt).orElse(""),
                    m.college(),
                    m.voix(),
                    m.president(),
                    m.titulaire().map(MembreComite::qualite).orElse(null),
                    m.debut(),
                    m.fin()))
        .toList();
  }

  private List<DecisionLue> aSuivre(Comite comite, LocalDate jour, List<ArticleConcerne> articles) {
    Map<String, ArticleConcerne> parCle = ArticlesConcernes.parCle(articles);
    List<DecisionComite> suivies = decisions.aSuivre(comite.id().valeur());
    Map<DecisionId, CorrectionOuverte> avenants =
        liens.de(suivies.stream().map(DecisionComite::id).toList());
    return suivies.stream()
        .map(d -> lue(d, jour, parCle.get(d.articleCle()), avenants.get(d.id())))
        .toList();
  }

  private static DecisionLue lue(
      DecisionComite decision,
      LocalDate jour,
      @Nullable ArticleConcerne article,
      @Nullable CorrectionOuverte avenant) {
    LocalDate echeance = decision.echeance();
    return new DecisionLue(
        decision.id(),
        decision.seance().id(),
        decision.seance().designation(),
        decision.texte(),
        decision.responsable(),
        echeance,
        echeance != null && echeance.isBefore(jour),
        article == null ? null : article.designation(),
        decision.correction(),
        avenant);
  }
}
