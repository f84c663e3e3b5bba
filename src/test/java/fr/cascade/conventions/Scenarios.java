package fr.cascade.conventions;

import fr.cascade.Acteurs;
import fr.cascade.conventions.RedactionService.PartieSaisie;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.SignatureId;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes an agreement where a test needs it, as the demonstration accounts would. */
@Component
public class Scenarios {

  public static final TerritoireCode CENTRE = new TerritoireCode("REG-24");
  public static final TerritoireCode INDRE_ET_LOIRE = new TerritoireCode("DEP-37");
  private static final String ADRESSE = "127.0.0.1";

  private final ConventionService conventions;
  private final ConventionConsultation consultation;
  private final RedactionService redaction;
  private final SignatureService signatures;
  private final SignataireConsultation signataires;
  private final HorlogeMetier horloge;
  private final Acteurs acteurs;
  private final EntityManager entites;
  private final JdbcClient jdbc;

  Scenarios(
      ConventionService conventions,
      ConventionConsultation consultation,
      RedactionService redaction,
      SignatureService signatures,
      SignataireConsultation signataires,
      HorlogeMetier horloge,
      Acteurs acteurs,
      EntityManager entites,
      JdbcClient jdbc) {
    this.conventions = conventions;
    this.consultation = consultation;
    this.redaction = redaction;
    this.signatures = signatures;
    this.signataires = signataires;
    this.horloge = horloge;
    this.acteurs = acteurs;
    this.entites = entites;
    this.jdbc = jdbc;
  }

  /** The accord of 26 January 2010. */
  public ConventionId accord() {
    return acteurs.comme(
        "national",
        () ->
            consultation
                .rechercher(
                    new ConventionFiltre("missions locales", Niveau.NATIONAL, null, null, null),
                    0,
                    5)
                .getFirst()
                .id());
  }

  public ConventionId brouillonRegional() {
    ConventionId accord = accord();
    return acteurs.comme(
        "mission-centre",
        () ->
            conventions.decliner(
                new DemandeDeclinaison(accord, Niveau.REGIONAL, CENTRE, null, null)));
  }

  public ConventionId regionaleAValider() {
    ConventionId id = brouillonRegional();
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    return id;
  }

  /** Sends a submitted text back, rewrites its object and submits it again. */
  public void adapterObjet(ConventionId id, String objet) {
    acteurs.comme("direccte-centre", () -> conventions.renvoyer(id, "L'objet est à préciser."));
    acteurs.comme(
        "mission-centre",
        () -> {
          var lu = consultation.detail(id).article("objet").orElseThrow();
          redaction.ecrireArticle(id, lu.cle(), lu.version(), lu.titre(), objet);
          conventions.soumettre(id);
        });
  }

  public ConventionId regionaleASigner() {
    ConventionId id = regionaleAValider();
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    return id;
  }

  public ConventionId regionaleSignee() {
    ConventionId id = regionaleASigner();
    signer(id, "pe-centre");
    signer(id, "arml-centre");
    signer(id, "direccte-centre");
    return id;
  }

  /**
   * A regional text as if it were signed, from the row alone: no signature, no timer. For what is
   * below it.
   */
  public ConventionId regionaleDite(String statut) {
    ConventionId id = brouillonRegional();
    ecrire();
    jdbc.sql("update convention set statut = :statut, signee_le = '2010-04-30' where id = :id")
        .param("statut", statut)
        .param("id", id.valeur())
        .update();
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      entites.clear();
    }
    return id;
  }

  /** The draft of the Mission locale de Touraine and its site, below a signed regional text. */
  public ConventionId brouillonLocal(ConventionId regionale) {
    ecrire();
    return acteurs.comme(
        "ml-touraine",
        () ->
            conventions.decliner(
                new DemandeDeclinaison(
                    regionale,
                    Niveau.LOCAL,
                    INDRE_ET_LOIRE,
                    de("presidence-ml-touraine"),
                    de("pe-tours"))));
  }

  /** The organisation for which a demonstration account signs. */
  public OrganisationId de(String login) {
    return signataires
        .pourUtilisateur(acteurs.id(login), horloge.aujourdhui())
        .getFirst()
        .organisation();
  }

  public void signer(ConventionId id, String login) {
    acteurs.comme(
        login,
        () -> {
          SignatureId signature = aMoi(id);
          signatures.lireTexte(signature);
          signatures.signer(signature, "demo", ADRESSE);
        });
  }

  public void refuser(ConventionId id, String login, String motif) {
    acteurs.comme(login, () -> signatures.refuser(aMoi(id), motif, ADRESSE));
  }

  /** Submits and validates again what came back. */
  public void resoumettre(ConventionId id) {
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
  }

  /** The signature that the current user may give now. */
  public SignatureId aMoi(ConventionId id) {
    return consultation.detail(id).circuits().getFirst().signatures().stream()
        .filter(CircuitLu.Ligne::aMoi)
        .map(CircuitLu.Ligne::id)
        .findFirst()
        .orElseThrow();
  }

  /** What is read by SQL sees what the test's own transaction has not written yet. */
  private void ecrire() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      entites.flush();
    }
  }

  public ConventionDetail detail(String login, ConventionId id) {
    ecrire();
    return acteurs.comme(login, () -> consultation.detail(id));
  }

  /** Four parties in one group, so that all may sign at the same instant. */
  public void quatreEnsemble(ConventionId id) {
    List<PartieSaisie> parties =
        new ArrayList<>(
            detail("mission-centre", id).parties().stream()
                .map(p -> new PartieSaisie(p.organisation(), 1))
                .toList());
    parties.add(new PartieSaisie(de("presidence-ml-touraine"), 1));
    acteurs.comme("mission-centre", () -> redaction.definirParties(id, parties));
  }
}
