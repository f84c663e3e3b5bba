package fr.cascade.spie;

import fr.cascade.Acteurs;
import fr.cascade.documents.Pdfs;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Takes a call and its applications where a test needs them, as demonstration accounts would. */
@Component
public class Appels {

  public static final TerritoireCode MARNE = new TerritoireCode("DEP-51");
  public static final TerritoireCode AUDE = new TerritoireCode("DEP-11");
  public static final LocalDateTime JOUR = LocalDateTime.of(2020, 12, 17, 10, 0);
  public static final LocalDateTime CLOTURE = LocalDateTime.of(2021, 2, 28, 23, 59, 59);

  private final AppelService appels;
  private final CandidatureService candidatures;
  private final ReponseService reponses;
  private final DepotService depots;
  private final InstructionService instruction;
  private final EvaluationService evaluations;
  private final OrganisationConsultation organisations;
  private final RuntimeService instances;
  private final ManagementService gestion;
  private final HorlogeMetier horloge;
  private final Acteurs acteurs;
  private final EntityManager entites;

  Appels(
      AppelService appels,
      CandidatureService candidatures,
      ReponseService reponses,
      DepotService depots,
      InstructionService instruction,
      EvaluationService evaluations,
      OrganisationConsultation organisations,
      RuntimeService instances,
      ManagementService gestion,
      HorlogeMetier horloge,
      Acteurs acteurs,
      EntityManager entites) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.reponses = reponses;
    this.depots = depots;
    this.instruction = instruction;
    this.evaluations = evaluations;
    this.organisations = organisations;
    this.instances = instances;
    this.gestion = gestion;
    this.horloge = horloge;
    this.acteurs = acteurs;
    this.entites = entites;
  }

  /** Puts the business clock there; the caller puts it back. */
  public void nousSommes(LocalDateTime quand) {
    Instant voulu = quand.atZone(HorlogeMetier.PARIS).toInstant();
    horloge.decaler(horloge.decalage().plus(Duration.between(horloge.instant(), voulu)));
  }

  public static AppelSaisi saisi() {
    return new AppelSaisi(
        "Appel d’essai",
        "<p>Texte de l’appel.</p>",
        "Un conseil départemental.",
        instant(JOUR.minusDays(1)),
        instant(CLOTURE),
        15,
        2,
        BigDecimal.valueOf(500_000),
        BigDecimal.valueOf(900_000),
        "La meilleure moyenne au premier critère.",
        "Recours dans les deux mois.");
  }

  public static Instant instant(LocalDateTime quand) {
    return quand.atZone(HorlogeMetier.PARIS).toInstant();
  }

  /** Published and open, with the three members of the jury. */
  public AppelId ouvert() {
    AppelId id =
        acteurs.comme(
            "national",
            () -> {
              AppelId appel = appels.preparer(saisi());
              for (String jure : List.of("jury-1", "jury-2", "jury-3")) {
                appels.nommerJure(appel, acteurs.id(jure));
              }
              appels.publier(appel);
              return appel;
            });
    tirer("appel:" + id.valeur());
    return id;
  }

  public OrganisationId departement(TerritoireCode code) {
    return organisations
        .parTypeEtTerritoire(TypeOrganisation.COLLECTIVITE, code, horloge.aujourdhui())
        .getFirst()
        .id();
  }

  public OrganisationId operateur(String region) {
    return organisations
        .parTypeEtTerritoire(
            TypeOrganisation.OPERATEUR_REGION, new TerritoireCode(region), horloge.aujourdhui())
        .getFirst()
        .id();
  }

  public CandidatureId brouillonMarne(AppelId appel) {
    return brouillon(appel, "territoire-marne", MARNE);
  }

  private CandidatureId brouillon(AppelId appel, String compte, TerritoireCode territoire) {
    return acteurs.comme(
        compte,
        () ->
            candidatures.ouvrir(
                new NouvelleCandidature(appel, departement(territoire), List.of(territoire))));
  }

  /** All that can be asked for, so that it is admissible. */
  public CandidatureId completeMarne(AppelId appel) {
    CandidatureId id = brouillonMarne(appel);
    completer(id, "territoire-marne", departement(MARNE), "pole-emploi-marne", operateur("REG-44"));
    return id;
  }

  public CandidatureId completeAude(AppelId appel) {
    CandidatureId id = brouillon(appel, "territoire-aude", AUDE);
    completer(
        id, "territoire-aude", departement(AUDE), "pole-emploi-occitanie", operateur("REG-76"));
    return id;
  }

  private void completer(
      CandidatureId id,
      String porteur,
      OrganisationId departement,
      String compteOperateur,
      OrganisationId operateur) {
    acteurs.comme(
        porteur,
        () -> {
          candidatures.associer(id, operateur);
          repondre(id, "500 000,00");
        });
    ecrire();
    acteurs.comme(porteur, () -> engager(id, departement));
    acteurs.comme(compteOperateur, () -> engager(id, operateur));
  }

  public void engager(CandidatureId id, OrganisationId organisation) {
    candidatures.joindreLettre(id, organisation, null, "lettre.pdf", Pdfs.de(1));
    candidatures.approuver(id, organisation);
  }

  /** Answers to all that is required, asking the State for this. */
  public void repondre(CandidatureId id, String partEtat) {
    Dossiers.reponses(partEtat)
        .forEach((question, valeur) -> reponses.ecrire(id, question, -1, valeur));
  }

  public CandidatureId deposeeMarne(AppelId appel) {
    CandidatureId id = completeMarne(appel);
    acteurs.comme("territoire-marne", () -> depots.deposer(id, false));
    return id;
  }

  public CandidatureId deposeeAude(AppelId appel) {
    CandidatureId id = completeAude(appel);
    acteurs.comme("territoire-aude", () -> depots.deposer(id, false));
    return id;
  }

  /** The day after closing: the regions instruct, the jury declares. */
  public void clore(AppelId appel, CandidatureId... deposees) {
    nousSommes(CLOTURE.plusDays(1));
    ecrire();
    tirer("appel:" + appel.valeur());
    for (CandidatureId id : deposees) {
      tirer("candidature:" + id.valeur());
    }
    ecrire();
  }

  public void recevable(String region, CandidatureId id) {
    acteurs.comme(region, () -> instruction.declarerRecevable(id));
    ecrire();
  }

  /** Declares, then gives the same mark everywhere, explained. */
  public void noter(String jure, CandidatureId id, int note) {
    acteurs.comme(
        jure,
        () -> {
          evaluations.declarerSansInteret(id);
          evaluations.rendre(id, Dossiers.notes(note));
        });
    ecrire();
  }

  /** Fires the one timer that this object waits for at its next event. */
  public void tirer(String cle) {
    var instance =
        instances.createProcessInstanceQuery().processInstanceBusinessKey(cle).singleResult();
    var jobs =
        gestion
            .createJobQuery()
            .processInstanceId(instance.getId())
            .orderByJobDuedate()
            .asc()
            .list();
    gestion.executeJob(jobs.getFirst().getId());
  }

  /** What is read next comes from the rows, as in another transaction. */
  public void ecrire() {
    entites.flush();
    entites.clear();
  }

  public <T> T comme(String login, Supplier<T> acte) {
    ecrire();
    return acteurs.comme(login, acte);
  }
}
