package fr.cascade.spie;

import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AvisExpert;
import fr.cascade.spie.internal.AvisExpertRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.Evaluation;
import fr.cascade.spie.internal.EvaluationRepository;
import fr.cascade.spie.internal.VisibiliteCandidatures;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads opinions of experts: all of them by who instructs or conducts, those that are given by the
 * members of the jury who have declared no interest, one's own by each expert.
 */
@Service
@Transactional(readOnly = true)
public class AvisExpertConsultation {

  private final AvisExpertRepository avis;
  private final CandidatureRepository candidatures;
  private final EvaluationRepository evaluations;
  private final VisibiliteCandidatures visibilite;
  private final CandidatureDroits droits;
  private final AppelDroits conduite;
  private final UtilisateurConsultation utilisateurs;
  private final Groupes groupes;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  AvisExpertConsultation(
      AvisExpertRepository avis,
      CandidatureRepository candidatures,
      EvaluationRepository evaluations,
      VisibiliteCandidatures visibilite,
      CandidatureDroits droits,
      AppelDroits conduite,
      UtilisateurConsultation utilisateurs,
      Groupes groupes,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.avis = avis;
    this.candidatures = candidatures;
    this.evaluations = evaluations;
    this.visibilite = visibilite;
    this.droits = droits;
    this.conduite = conduite;
    this.utilisateurs = utilisateurs;
    this.groupes = groupes;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** Opinions on an application, as far as the reader may see; none for its consortium. */
  public List<AvisExpertLu> surLaCandidature(CandidatureId id) {
    Candidature candidature = charger(id);
    boolean instruit = droits.instruit(candidature) || conduite.conduit();
    if (!instruit && !note(id)) {
      return List.of();
    }
    List<AvisExpert> tous =
        avis.findByCandidatureIdOrderById(id.valeur()).stream()
            .filter(a -> instruit || a.statut() == AvisExpertStatut.RENDU)
            .toList();
    Map<UtilisateurId, String> noms =
        utilisateurs.libelles(tous.stream().map(AvisExpert::expert).toList());
    return tous.stream()
        .map(a -> a.lu(candidature.nom(), noms.getOrDefault(a.expert(), ""), horloge.aujourdhui()))
        .toList();
  }

  /** Of the jury, and declared: ties are told before anything is read. */
  private boolean note(CandidatureId id) {
    return connecte
        .courantOuVide()
        .flatMap(u -> evaluations.findByCandidatureIdAndJureId(id.valeur(), u.id().valeur()))
        .map(Evaluation::statut)
        .filter(s -> s == EvaluationStatut.EN_COURS || s == EvaluationStatut.RENDUE)
        .isPresent();
  }

  /** Who may be asked, by function: for those who instruct the application. */
  public List<CompteResume> experts(CandidatureId id) {
    droits.exigerInstruction(charger(id));
    return groupes.utilisateursDuGroupe(Groupes.de(Permission.EXPERTISER, TerritoireCode.NATION));
  }

  /** What is asked of the reader on this application. */
  public AvisExpertLu mien(CandidatureId id) {
    Candidature candidature = charger(id);
    var moi = connecte.courant();
    return avis.findByCandidatureIdAndExpertId(id.valeur(), moi.id().valeur())
        .orElseThrow(VisibiliteCandidatures::introuvable)
        .lu(candidature.nom(), moi.libelle(), horloge.aujourdhui());
  }

  /** All that is asked of the reader, apart from what was withdrawn or recused. */
  public List<AvisExpertLu> miens() {
    var moi = connecte.courant();
    List<AvisExpert> siens =
        avis.findByExpertIdOrderByEcheanceDescIdDesc(moi.id().valeur()).stream()
            .filter(a -> a.statut() != AvisExpertStatut.RECUSE)
            .filter(a -> a.statut() != AvisExpertStatut.RETIRE)
            .toList();
    Map<CandidatureId, Candidature> lues =
        candidatures
            .findAllByIdIn(siens.stream().map(a -> a.candidature().valeur()).toList())
            .stream()
            .collect(Collectors.toMap(Candidature::id, Function.identity()));
    return siens.stream()
        .flatMap(
            a ->
                java.util.Optional.ofNullable(lues.get(a.candidature())).stream()
                    .map(c -> a.lu(c.nom(), moi.libelle(), horloge.aujourdhui())))
        .toList();
  }

  private Candidature charger(CandidatureId id) {
    visibilite.exiger(id);
    return candidatures.findById(id.valeur()).orElseThrow(VisibiliteCandidatures::introuvable);
  }
}
