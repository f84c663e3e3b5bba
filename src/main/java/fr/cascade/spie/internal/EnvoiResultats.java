package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Issue;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.SpieRoutes;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells results one by one: a row per recipient, each in its own transaction with its message, so
 * that a failure neither stops the others nor sends twice. What fails is tried again.
 */
@Component
public class EnvoiResultats {

  private static final int ESSAIS_MAX = 10;

  private final JdbcClient jdbc;
  private final CandidatureRepository candidatures;
  private final AppelRepository appels;
  private final CandidatureMoteur moteur;
  private final CourrierService courrier;
  private final UtilisateurConnecte connecte;
  private final TransactionTemplate transaction;
  private final HorlogeMetier horloge;

  EnvoiResultats(
      JdbcClient jdbc,
      CandidatureRepository candidatures,
      AppelRepository appels,
      CandidatureMoteur moteur,
      CourrierService courrier,
      UtilisateurConnecte connecte,
      TransactionTemplate transaction,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.candidatures = candidatures;
    this.appels = appels;
    this.moteur = moteur;
    this.courrier = courrier;
    this.connecte = connecte;
    this.transaction = transaction;
    this.horloge = horloge;
  }

  /** A row per account of each consortium, or one for the post where there is none. */
  void preparer(Appel appel, List<Candidature> decidees, DestinatairesSpie destinataires) {
    for (Candidature candidature : decidees) {
      moteur.decisionRendue(candidature.id(), candidature.statut() == CandidatureStatut.RETENUE);
      annoncer(appel, candidature, destinataires);
    }
  }

  /** The letter of one application, to each account of its consortium. */
  void annoncer(Appel appel, Candidature candidature, DestinatairesSpie destinataires) {
    List<UtilisateurId> comptes = destinataires.consortium(candidature);
    comptes.forEach(u -> inserer(appel, candidature, u.valeur()));
    if (comptes.isEmpty()) {
      inserer(appel, candidature, null);
    }
  }

  private void inserer(
      Appel appel, Candidature candidature, @org.jspecify.annotations.Nullable Long utilisateur) {
    jdbc.sql(
            """
            insert into envoi_resultat (appel_id, candidature_id, utilisateur_id)
            values (:appel, :candidature, :utilisateur)
            """)
        .param("appel", appel.id().valeur())
        .param("candidature", candidature.id().valeur())
        .param("utilisateur", utilisateur)
        .update();
  }

  /** Starts in the background once the decision is kept for good. */
  void lancerApresValidation(AppelId appel) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            Thread.ofVirtual().name("envoi-resultats").start(EnvoiResultats.this::derouler);
          }
        });
  }

  /** Sends what still is to be sent. */
  public void derouler() {
    connecte.enTantQueSysteme(
        () ->
            jdbc.sql(
                    """
                    select id from envoi_resultat
                    where envoye_le is null and utilisateur_id is not null and essais < :max
                    order by id
                    """)
                .param("max", ESSAIS_MAX)
                .query(Long.class)
                .list()
                .forEach(this::envoyer));
  }

  private void envoyer(long id) {
    try {
      transaction.executeWithoutResult(etat -> envoyerUneFois(id));
    } catch (RuntimeException cause) {
      String erreur = Issue.de(cause).phrase();
      transaction.executeWithoutResult(
          etat ->
              jdbc.sql("update envoi_resultat set essais = essais + 1, erreur = :e where id = :id")
                  .param("e", erreur.substring(0, Math.min(500, erreur.length())))
                  .param("id", id)
                  .update());
    }
  }

  /** The row is taken first: whoever comes second finds nothing to send. */
  private void envoyerUneFois(long id) {
    int pris =
        jdbc.sql(
                """
                update envoi_resultat set envoye_le = :le, essais = essais + 1, erreur = null
                where id = :id and envoye_le is null
                """)
            .param("le", Timestamp.from(horloge.instant()))
            .param("id", id)
            .update();
    if (pris == 1) {
      record Envoi(long candidature, long utilisateur) {}
      Envoi envoi =
          jdbc.sql("select candidature_id, utilisateur_id from envoi_resultat where id = :id")
              .param("id", id)
              .query((ligne, rang) -> new Envoi(ligne.getLong(1), ligne.getLong(2)))
              .single();
      Candidature candidature = candidatures.findById(envoi.candidature()).orElseThrow();
      Appel appel = appels.findById(candidature.appel().valeur()).orElseThrow();
      courrier.notifier(
          List.of(new UtilisateurId(envoi.utilisateur())), lettre(candidature, appel));
    }
  }

  private static NouveauMessage lettre(Candidature candidature, Appel appel) {
    return new NouveauMessage(
        "Résultat de votre candidature : " + candidature.nom(),
        """
        À l’appel « %s », la candidature « %s » est : %s.
        %s

        %s"""
            .formatted(
                appel.contenu().titre(),
                candidature.nom(),
                candidature.statut().libelle().toLowerCase(Locale.FRANCE),
                String.valueOf(candidature.etat().motif()),
                appel.contenu().recours()),
        SpieRoutes.candidature(candidature.id()),
        Cles.de(candidature.id()));
  }
}
