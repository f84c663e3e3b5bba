package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.SpieRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process makes of a call by itself. No screen calls it. */
@Service
public class CycleAppel {

  private final AppelRepository appels;
  private final CandidatureRepository candidatures;
  private final JureRepository jures;
  private final EvaluationRepository evaluations;
  private final Liens liens;
  private final EnvoiResultats envoi;
  private final DestinatairesSpie destinataires;
  private final CourrierService courrier;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  CycleAppel(
      AppelRepository appels,
      CandidatureRepository candidatures,
      JureRepository jures,
      EvaluationRepository evaluations,
      Liens liens,
      EnvoiResultats envoi,
      DestinatairesSpie destinataires,
      CourrierService courrier,
      JournalService journal,
      HorlogeMetier horloge) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.jures = jures;
    this.evaluations = evaluations;
    this.liens = liens;
    this.envoi = envoi;
    this.destinataires = destinataires;
    this.courrier = courrier;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Entrusts each application to each member of the jury, apart from known ties (RG-435). */
  @Transactional
  public void clore(AppelId id) {
    Appel appel = charger(id);
    List<Candidature> deposees =
        candidatures.findByAppelIdAndStatutInOrderById(
            id.valeur(), List.of(CandidatureStatut.DEPOSEE));
    List<UtilisateurId> jury =
        jures.findByAppelIdOrderById(id.valeur()).stream().map(Jure::utilisateur).toList();
    List<Evaluation> confiees = new ArrayList<>();
    for (UtilisateurId jure : jury) {
      List<Perimetre> attaches = liens.attaches(jure);
      for (Candidature candidature : deposees) {
        var evaluation = new Evaluation(candidature.id(), jure);
        liens
            .avec(candidature, attaches)
            .ifPresent(lien -> evaluation.recuser(lien, horloge.instant()));
        confiees.add(evaluation);
      }
    }
    evaluations.saveAll(confiees);
    String nombre = Formats.compte(deposees.size(), "candidature", "candidatures");
    journal.consigner(Cles.de(id), "CLOTURE", "Appel clos : " + nombre + ".");
    courrier.notifier(
        Stream.concat(destinataires.conduite().stream(), jury.stream()).distinct().toList(),
        new NouveauMessage(
            "Appel clos : " + appel.contenu().titre(),
            "L’appel a reçu %s. Le jury peut déclarer ses liens, puis noter les candidatures recevables."
                .formatted(nombre),
            SpieRoutes.evaluations(id),
            Cles.de(id)));
  }

  /** The proposal becomes the decision for all at once; each consortium is then told. */
  @Transactional
  public void annoncerResultats(AppelId id) {
    Appel appel = charger(id);
    List<Candidature> classees =
        candidatures.findByAppelIdAndStatutInOrderById(
            id.valeur(), List.of(CandidatureStatut.RECEVABLE));
    for (Candidature candidature : classees) {
      candidature.decider(Motifs.de(candidature, appel, classees.size()));
    }
    candidatures.flush();
    envoi.preparer(appel, classees, destinataires);
    journal.consigner(
        Cles.de(id),
        "RESULTATS",
        "Résultats annoncés : %s sur %d."
            .formatted(
                Formats.compte(
                    classees.stream().filter(c -> c.statut() == CandidatureStatut.RETENUE).count(),
                    "candidature retenue",
                    "candidatures retenues"),
                classees.size()));
    envoi.lancerApresValidation(id);
  }

  private Appel charger(AppelId id) {
    return appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable);
  }
}
