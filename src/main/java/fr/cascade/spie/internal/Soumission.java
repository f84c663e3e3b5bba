package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureLue.Recepisse;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EnvoiTardif;
import fr.cascade.spie.Fermeture.Phase;
import fr.cascade.spie.Recevabilite;
import fr.cascade.spie.Recevabilite.Regle;
import fr.cascade.spie.SpieRoutes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks what is submitted, freezes it and makes its receipt. */
@Component
public class Soumission {

  private final LectureCandidature lecture;
  private final ReglesRecevabilite regles;
  private final CandidatureRepository candidatures;
  private final Reception reception;
  private final DocumentService documents;
  private final DestinatairesSpie destinataires;
  private final CourrierService courrier;
  private final HorlogeMetier horloge;

  Soumission(
      LectureCandidature lecture,
      ReglesRecevabilite regles,
      CandidatureRepository candidatures,
      Reception reception,
      DocumentService documents,
      DestinatairesSpie destinataires,
      CourrierService courrier,
      HorlogeMetier horloge) {
    this.lecture = lecture;
    this.regles = regles;
    this.candidatures = candidatures;
    this.reception = reception;
    this.documents = documents;
    this.destinataires = destinataires;
    this.courrier = courrier;
    this.horloge = horloge;
  }

  public void recevoir(Candidature candidature, Appel appel, Acteur acteur, boolean malgreTout) {
    Map<String, Reponse> reponses = lecture.reponses(candidature);
    Map<String, String> manques = Manques.de(appel.formulaire(), reponses);
    if (!manques.isEmpty()) {
      var premier = manques.entrySet().iterator().next();
      throw new RegleMetierException("RG-417", premier.getValue(), premier.getKey());
    }
    Recevabilite recevabilite = regles.examiner(candidature, appel, reponses);
    if (!malgreTout && !recevabilite.recevable()) {
      throw new RegleMetierException("RG-421", recevabilite.manquements().getFirst().explication());
    }
    boolean complement = candidature.statut() == CandidatureStatut.A_COMPLETER;
    String cle = candidature.cleDepot();
    if (!complement && candidatures.existsByDepotCleDepot(cle) && brouillon(candidature)) {
      throw dejaDepose();
    }
    candidature.deposer(
        Depot.de(
            cle,
            "SPIE-%d-%05d".formatted(annee(appel), candidature.id().valeur()),
            acteur,
            figer(candidature, appel, reponses),
            ReglesRecevabilite.montant(reponses),
            recevabilite.manquements().stream().map(Regle::code).collect(Collectors.joining(","))));
  }

  private static boolean brouillon(Candidature candidature) {
    return candidature.statut() == CandidatureStatut.BROUILLON;
  }

  private static int annee(Appel appel) {
    return LocalDate.ofInstant(appel.contenu().ouvertureLe(), HorlogeMetier.PARIS).getYear();
  }

  /** Everything that was said, in an order of its own, so that its fingerprint can be redone. */
  private DocumentDepose figer(
      Candidature candidature, Appel appel, Map<String, Reponse> reponses) {
    Map<String, Object> contenu = new LinkedHashMap<>();
    contenu.put("appel", appel.id().valeur());
    contenu.put("formulaire", appel.formulaireVersion());
    contenu.put("territoires", candidature.territoires().stream().map(Objects::toString).toList());
    Map<String, String> membres = new TreeMap<>();
    candidature
        .consortium()
        .membres()
        .forEach(
            m ->
                membres.put(
                    String.valueOf(m.organisation().valeur()),
                    m.lettre().map(d -> documents.decrire(d).empreinte()).orElse("")));
    contenu.put("consortium", membres);
    Map<String, String> ecrites = new TreeMap<>();
    reponses.forEach(
        (cle, r) ->
            ecrites.put(
                cle, r.document().map(d -> documents.decrire(d).empreinte()).orElse(r.valeur())));
    contenu.put("reponses", ecrites);
    return documents.conserver(
        "candidature-%d.json".formatted(candidature.id().valeur()),
        "application/json",
        Json.ecrire(contenu).getBytes(StandardCharsets.UTF_8));
  }

  public Recepisse recepisse(Candidature candidature) {
    return Objects.requireNonNull(candidature.depot().recepisse());
  }

  /** Refuses what comes after the delay that was given (RG-424). */
  public void exigerDelai(Candidature candidature) {
    LocalDate avant = candidature.etat().aCompleterAvant();
    if (candidature.statut() != CandidatureStatut.A_COMPLETER
        || avant == null
        || horloge.aujourdhui().isAfter(avant)) {
      throw new RegleMetierException(
          "RG-424", "Le délai pour compléter cette candidature est passé.");
    }
  }

  /** Accounts of the consortium. */
  public List<UtilisateurId> consortium(Candidature candidature) {
    return destinataires.consortium(candidature);
  }

  /** Tells the consortium, with the receipt. */
  public void annoncerDepot(Candidature candidature, Appel appel) {
    Recepisse recepisse = recepisse(candidature);
    courrier.notifier(
        destinataires.consortium(candidature),
        new NouveauMessage(
            "Candidature déposée : " + candidature.nom(),
            """
            La candidature « %s » à l’appel « %s » est déposée le %s%s sous le numéro %s.
            Empreinte SHA-256 de son contenu : %s.
            %s"""
                .formatted(
                    candidature.nom(),
                    appel.contenu().titre(),
                    Formats.dateHeure(recepisse.le()),
                    EnvoiTardif.enClair(reception.aLaGrace(candidature, appel)),
                    recepisse.numero(),
                    recepisse.empreinte(),
                    suite(appel, recepisse)),
            SpieRoutes.candidature(candidature.id()),
            Cles.de(candidature.id())));
  }

  private static String suite(Appel appel, Recepisse recepisse) {
    String cloture = Formats.dateHeure(appel.fermeture().clotureLe());
    return appel.fermeture().phase(recepisse.le()) == Phase.OUVERTE
        ? "Elle peut être retirée puis déposée à nouveau jusqu’au %s.".formatted(cloture)
        : "L’appel est clos depuis le %s : elle ne peut plus être retirée.".formatted(cloture);
  }

  public static RegleMetierException dejaDepose() {
    return new RegleMetierException(
        "RG-423", "Une candidature de ce territoire est déjà déposée à cet appel.", "territoires");
  }
}
