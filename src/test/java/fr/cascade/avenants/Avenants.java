package fr.cascade.avenants;

import fr.cascade.Acteurs;
import fr.cascade.conventions.Scenarios;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureService;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.SignatureId;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Avenants where a test needs them, as the demonstration accounts would. Today is 3 May 2010. */
@Component
public class Avenants {

  public static final String REDACTEUR = "ml-touraine";
  public static final String VALIDEUR = "mission-centre";
  public static final List<String> SIGNATAIRES = List.of("presidence-ml-touraine", "pe-tours");
  public static final String NOUVEAU = "<p>Les parties communiquent ensemble.</p>";

  private final AvenantService avenants;
  private final AvenantConsultation lecture;
  private final SignatureService signatures;
  private final Scenarios scenarios;
  private final Acteurs acteurs;
  private final EntityManager entites;
  private final JdbcClient jdbc;

  Avenants(
      AvenantService avenants,
      AvenantConsultation lecture,
      SignatureService signatures,
      Scenarios scenarios,
      Acteurs acteurs,
      EntityManager entites,
      JdbcClient jdbc) {
    this.avenants = avenants;
    this.lecture = lecture;
    this.signatures = signatures;
    this.scenarios = scenarios;
    this.acteurs = acteurs;
    this.entites = entites;
    this.jdbc = jdbc;
  }

  /** The local convention of Touraine, in force since 1 May 2010. */
  public ConventionId locale() {
    ConventionId id = scenarios.brouillonLocal(regionale());
    appliquer(id, "2010-05-01", "2012-12-31");
    return id;
  }

  /** The regional convention above it, in force too. */
  public ConventionId regionale() {
    ConventionId id = scenarios.regionaleDite("SIGNEE");
    appliquer(id, "2010-05-01", "2012-12-31");
    return id;
  }

  /** Signed, and applied between these days, from the row alone. */
  public void appliquer(ConventionId id, String debut, String fin) {
    ecrire();
    jdbc.sql(
            "update convention set statut = 'SIGNEE', signee_le = '2010-04-30', debut = :debut,"
                + " fin = :fin where id = :id")
        .param("debut", debut)
        .param("fin", fin)
        .param("id", id.valeur())
        .update();
    oublier();
  }

  public void dire(ConventionId id, String statut) {
    ecrire();
    jdbc.sql("update convention set statut = :statut where id = :id")
        .param("statut", statut)
        .param("id", id.valeur())
        .update();
    oublier();
  }

  public AvenantId ouvrir(ConventionId convention, String... articles) {
    return ouvrirPar(REDACTEUR, convention, articles);
  }

  public AvenantId ouvrirPar(String login, ConventionId convention, String... articles) {
    ecrire();
    return acteurs.comme(
        login,
        () ->
            avenants.ouvrir(
                new NouvelAvenant(
                    convention, "Communiquer ensemble", "Décision du COPIL", List.of(articles))));
  }

  public AvenantLu lu(String login, AvenantId id) {
    ecrire();
    return acteurs.comme(login, () -> lecture.detail(id));
  }

  /** Rewrites an article, its title as it is. */
  public void ecrire(AvenantId id, String cle, String texte) {
    ecrirePar(REDACTEUR, id, cle, texte);
  }

  public void ecrirePar(String login, AvenantId id, String cle, String texte) {
    var article = lu(login, id).article(cle).orElseThrow();
    acteurs.comme(
        login, () -> avenants.ecrireArticle(id, cle, article.version(), article.titre(), texte));
  }

  public AvenantId aValider(ConventionId convention) {
    AvenantId id = ouvrir(convention, "communication");
    ecrire(id, "communication", NOUVEAU);
    acteurs.comme(REDACTEUR, () -> avenants.soumettre(id));
    return id;
  }

  public AvenantId aSigner(ConventionId convention) {
    AvenantId id = aValider(convention);
    acteurs.comme(VALIDEUR, () -> avenants.valider(id));
    return id;
  }

  public AvenantId signe(ConventionId convention) {
    AvenantId id = aSigner(convention);
    SIGNATAIRES.forEach(s -> signer(id, s));
    return id;
  }

  public void signer(AvenantId id, String login) {
    SignatureId signature = aMoi(id, login);
    acteurs.comme(
        login,
        () -> {
          signatures.lireTexte(signature);
          signatures.signer(signature, "demo", "127.0.0.1");
        });
    ecrire();
  }

  public void refuser(AvenantId id, String login, String motif) {
    SignatureId signature = aMoi(id, login);
    acteurs.comme(login, () -> signatures.refuser(signature, motif, "127.0.0.1"));
    ecrire();
  }

  /** The signature that this account may give now. */
  public SignatureId aMoi(AvenantId id, String login) {
    return lu(login, id).circuits().getFirst().signatures().stream()
        .filter(CircuitLu.Ligne::aMoi)
        .map(CircuitLu.Ligne::id)
        .findFirst()
        .orElseThrow();
  }

  /** What is read by SQL sees what the test's own transaction has not written yet. */
  public void ecrire() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      entites.flush();
    }
  }

  private void oublier() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      entites.clear();
    }
  }
}
