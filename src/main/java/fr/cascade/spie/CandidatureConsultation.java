package fr.cascade.spie;

import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.AvisExpertRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.DocumentAppel;
import fr.cascade.spie.internal.EvaluationRepository;
import fr.cascade.spie.internal.LectureCandidature;
import fr.cascade.spie.internal.ListeCandidatures;
import fr.cascade.spie.internal.PorteursPossibles;
import fr.cascade.spie.internal.Reponse;
import fr.cascade.spie.internal.ReponseRepository;
import fr.cascade.spie.internal.VisibiliteCandidatures;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads applications and their papers, with the rights of who asks. */
@Service
@Transactional(readOnly = true)
public class CandidatureConsultation {

  private final CandidatureRepository candidatures;
  private final AppelRepository appels;
  private final ReponseRepository reponses;
  private final EvaluationRepository evaluations;
  private final AvisExpertRepository avis;
  private final ListeCandidatures liste;
  private final LectureCandidature lecture;
  private final VisibiliteCandidatures visibilite;
  private final DocumentService documents;
  private final DocumentAppel impression;
  private final PorteursPossibles porteurs;
  private final UtilisateurConnecte connecte;

  CandidatureConsultation(
      CandidatureRepository candidatures,
      AppelRepository appels,
      ReponseRepository reponses,
      EvaluationRepository evaluations,
      AvisExpertRepository avis,
      ListeCandidatures liste,
      LectureCandidature lecture,
      VisibiliteCandidatures visibilite,
      DocumentService documents,
      DocumentAppel impression,
      PorteursPossibles porteurs,
      UtilisateurConnecte connecte) {
    this.candidatures = candidatures;
    this.appels = appels;
    this.reponses = reponses;
    this.evaluations = evaluations;
    this.avis = avis;
    this.liste = liste;
    this.lecture = lecture;
    this.visibilite = visibilite;
    this.documents = documents;
    this.impression = impression;
    this.porteurs = porteurs;
    this.connecte = connecte;
  }

  public List<CandidatureResume> rechercher(CandidatureFiltre filtre, int depuis, int nombre) {
    return liste.rechercher(filtre, depuis, nombre);
  }

  /** Organisations for which the reader may apply, by name. */
  public List<Organisation> porteurs() {
    return connecte.courantOuVide().map(porteurs::de).orElse(List.of());
  }

  public int compter(CandidatureFiltre filtre) {
    return liste.compter(filtre);
  }

  /**
   * All of an application; a member of the jury or an expert declares ties first (RG-430, RG-467).
   */
  public CandidatureLue lire(CandidatureId id) {
    Candidature candidature = charger(id);
    return lecture.lire(candidature, appel(candidature));
  }

  /** The file that answers a question. */
  public DocumentContenu piece(CandidatureId id, String question) {
    charger(id);
    return documents.lire(
        reponses
            .findByCandidatureIdAndQuestionCle(id.valeur(), question)
            .flatMap(Reponse::document)
            .orElseThrow(CandidatureConsultation::sansPiece));
  }

  /** The commitment letter of an organisation of the consortium. */
  public DocumentContenu lettre(CandidatureId id, OrganisationId organisation) {
    DocumentId document =
        charger(id)
            .consortium()
            .membre(organisation)
            .lettre()
            .orElseThrow(CandidatureConsultation::sansPiece);
    return documents.lire(document);
  }

  /** The whole application to print: a draft says that it is one. */
  public byte[] document(CandidatureId id, boolean word) {
    return impression.candidature(lire(id), word);
  }

  /** The application that an agreement comes from, where the reader may see it. */
  public Optional<CandidatureResume> origine(ConventionId convention) {
    return candidatures
        .findByConventionId(convention.valeur())
        .flatMap(
            c ->
                liste
                    .rechercher(new CandidatureFiltre(c.appel(), c.nom(), c.statut(), false), 0, 50)
                    .stream()
                    .filter(r -> r.id().equals(c.id()))
                    .findFirst());
  }

  private Candidature charger(CandidatureId id) {
    visibilite.exiger(id);
    exigerDeclaration(id);
    return candidatures.findById(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable);
  }

  private void exigerDeclaration(CandidatureId id) {
    connecte
        .courantOuVide()
        .flatMap(u -> avis.findByCandidatureIdAndExpertId(id.valeur(), u.id().valeur()))
        .filter(a -> a.statut() == AvisExpertStatut.A_DECLARER)
        .ifPresent(_ -> refuserSansDeclaration());
    connecte
        .courantOuVide()
        .flatMap(u -> evaluations.findByCandidatureIdAndJureId(id.valeur(), u.id().valeur()))
        .filter(e -> e.statut() == EvaluationStatut.A_DECLARER)
        .ifPresent(_ -> refuserSansDeclaration());
  }

  private static void refuserSansDeclaration() {
    throw new AccesRefuseException(
        "Déclarez d’abord si un lien vous unit à cette candidature : elle se lit ensuite.");
  }

  private Appel appel(Candidature candidature) {
    return appels.findById(candidature.appel().valeur()).orElseThrow(AppelDroits::introuvable);
  }

  private static IntrouvableException sansPiece() {
    return new IntrouvableException("Cette pièce n’existe pas.");
  }
}
