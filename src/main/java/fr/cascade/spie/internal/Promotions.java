package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.socle.Cles;
import fr.cascade.spie.SpieRoutes;
import org.springframework.stereotype.Component;

/** Tells who is concerned by what changes after the results. */
@Component
public class Promotions {

  private final EnvoiResultats envoi;
  private final DestinatairesSpie destinataires;
  private final CourrierService courrier;

  Promotions(EnvoiResultats envoi, DestinatairesSpie destinataires, CourrierService courrier) {
    this.envoi = envoi;
    this.destinataires = destinataires;
    this.courrier = courrier;
  }

  /** The letter of a result, proven as the others. */
  public void annoncer(Candidature candidature, Appel appel) {
    envoi.annoncer(appel, candidature, destinataires);
    envoi.lancerApresValidation(appel.id());
  }

  /** Its region, those who conduct the call, and the whole consortium. */
  public void prevenirDuDesistement(Candidature candidature, String motif) {
    prevenir(
        candidature,
        destinataires.instructeurs(candidature),
        SpieRoutes.classement(candidature.appel()),
        motif);
    prevenir(
        candidature,
        destinataires.consortium(candidature),
        SpieRoutes.candidature(candidature.id()),
        motif);
  }

  private void prevenir(
      Candidature candidature,
      java.util.List<fr.cascade.socle.UtilisateurId> qui,
      String lien,
      String motif) {
    courrier.notifier(
        qui,
        new NouveauMessage(
            "Désistement : " + candidature.nom(),
            "La candidature « %s » est désistée. Motif : %s".formatted(candidature.nom(), motif),
            lien,
            Cles.de(candidature.id())));
  }
}
