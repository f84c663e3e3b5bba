package fr.cascade.comites.internal;

import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.ArticleConcerne;
import fr.cascade.comites.CorrectionOuverte;
import fr.cascade.comites.DecisionId;
import fr.cascade.comites.PointId;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.Choix;
import fr.cascade.comites.SeanceDetail.DecisionPrise;
import fr.cascade.comites.SeanceDetail.NotesEcartees;
import fr.cascade.comites.SeanceDetail.NotesLues;
import fr.cascade.comites.SeanceDetail.PieceLue;
import fr.cascade.comites.SeanceDetail.PointLu;
import fr.cascade.comites.SeanceDetail.PresenceLue;
import fr.cascade.comites.SeanceDetail.ReleveLu;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a meeting. */
@Component
public class LectureSeance {

  private final SeanceDroits droits;
  private final PiecesSeance pieces;
  private final ArticlesConcernes articles;
  private final AvenantsDesDecisions liens;
  private final NotesDePoints notes;
  private final OrganisationConsultation organisations;
  private final UtilisateurConnecte connecte;

  LectureSeance(
      SeanceDroits droits,
      PiecesSeance pieces,
      ArticlesConcernes articles,
      AvenantsDesDecisions liens,
      NotesDePoints notes,
      OrganisationConsultation organisations,
      UtilisateurConnecte connecte) {
    this.droits = droits;
    this.pieces = pieces;
    this.articles = articles;
    this.liens = liens;
    this.notes = notes;
    this.organisations = organisations;
    this.connecte = connecte;
  }

  public SeanceDetail detail(Seance seance) {
    Optional<RegleQuorum> regle = seance.comite().regles().quorum();
    Set<ActionSeance> actions = droits.actions(seance);
    List<ArticleConcerne> connus = articles.de(seance.comite());
    Map<PointId, List<NotesEcartees>> ecartees = notes.de(seance.id());
    return new SeanceDetail(
        seance.id(),
        seance.parcours().revision(),
        seance.comite().id(),
        seance.comite().nom(),
        seance.comite().type(),
        seance.horaire(),
        seance.debutLe(),
        seance.statut(),
        PhraseSeance.de(seance),
        seance.parcours().motif(),
        seance.ordreDuJour().points().stream()
            .map(p -> point(p, ecartees.getOrDefault(p.id(), List.of())))
            .toList(),
        presences(seance),
        decisions(seance, connus),
        pieces.de(seance.id()).stream()
            .map(p -> new PieceLue(p.id(), p.nom(), p.analyse(), p.point()))
            .toList(),
        seance.releves().stream().map(LectureSeance::releve).toList(),
        connus,
        seance.emargement().quorum(),
        seance.emargement().voix(),
        seance.parcours().quorum(),
        regle.map(RegleQuorum::phrase).orElse(null),
        seance.comite().regles().voixPreponderante(),
        auPlusTard(seance, regle),
        regle.map(RegleQuorum::seconde).filter(RegleQuorum.Seconde::conjointe).isPresent(),
        seance.parcours().secondeLe(),
        actions);
  }

  private static @Nullable LocalDate auPlusTard(Seance seance, Optional<RegleQuorum> regle) {
    return regle.map(RegleQuorum::seconde).map(s -> seance.jour().plusDays(s.jours())).orElse(null);
  }

  private static PointLu point(PointOrdre point, List<NotesEcartees> ecartees) {
    return new PointLu(
        point.id(),
        point.rang(),
        point.titre(),
        point.nature(),
        point.porteur(),
        point.duree(),
        new NotesLues(
            point.notes(), point.notesVersion(), point.notesPar(), point.notesLe(), ecartees),
        point.suivi().map(DecisionComite::id).orElse(null));
  }

  private List<PresenceLue> presences(Seance seance) {
    List<MembreComite> membres = seance.emargement().titulaires();
    Map<OrganisationId, Organisation> noms =
        organisations.parIds(
            membres.stream().flatMap(m -> m.organisation().stream()).toList(), seance.jour());
    Optional<UtilisateurId> moi = connecte.courantOuVide().map(Utilisateur::id);
    return membres.stream()
        .sorted(
            Comparator.comparing((MembreComite m) -> !m.voix())
                .thenComparing(MembreComite::college)
                .thenComparingLong(MembreComite::numero))
        .map(m -> presence(seance, m, noms, moi))
        .toList();
  }

  private static PresenceLue presence(
      Seance seance,
      MembreComite membre,
      Map<OrganisationId, Organisation> noms,
      Optional<UtilisateurId> moi) {
    Participation ligne = seance.ligne(membre);
    return new PresenceLue(
        membre.id(),
        membre.qualite(),
        membre.organisation().map(noms::get).map(Organisation::nomCourt).orElse(""),
        membre.college(),
        membre.voix(),
        membre.president(),
        ligne.reponse(),
        ligne.remplacant(),
        ligne.presence().orElse(null),
        ligne.suppleant().map(MembreComite::id).orElse(null),
        ligne.mandataire().map(MembreComite::id).orElse(null),
        ligne.mandataire().map(MembreComite::qualite).orElse(null),
        ligne.arriveLe(),
        ligne.partiLe(),
        seance.emargement().suppleants(membre).stream()
            .map(s -> new Choix(s.id(), s.qualite()))
            .toList(),
        membre.utilisateur().isPresent() && membre.utilisateur().equals(moi));
  }

  private List<DecisionPrise> decisions(Seance seance, List<ArticleConcerne> connus) {
    Map<String, ArticleConcerne> parCle = ArticlesConcernes.parCle(connus);
    Map<DecisionId, CorrectionOuverte> avenants =
        liens.de(seance.decisions().stream().map(DecisionComite::id).toList());
    return seance.decisions().stream()
        .map(d -> decision(d, parCle.get(d.articleCle()), avenants.get(d.id())))
        .toList();
  }

  private static DecisionPrise decision(
      DecisionComite decision,
      @Nullable ArticleConcerne article,
      @Nullable CorrectionOuverte avenant) {
    return new DecisionPrise(
        decision.id(),
        decision.point().map(PointOrdre::id).orElse(null),
        decision.texte(),
        decision.responsable(),
        decision.echeance(),
        article == null ? null : article.designation(),
        decision.correction(),
        avenant,
        decision.adoptee(),
        decision.faiteLe() != null,
        PhraseSeance.vote(decision),
        decision.quorum(),
        decision.priseLe());
  }

  private static ReleveLu releve(Releve releve) {
    return new ReleveLu(
        releve.id(),
        releve.numero(),
        releve.statut(),
        releve.observations(),
        releve.motif(),
        releve.validePar(),
        releve.envoyeLe());
  }
}
