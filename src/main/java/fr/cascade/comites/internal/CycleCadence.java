package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.EtatCadence;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.socle.HorlogeMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process makes of a cadence by itself: the direction is told first, then the officer, and
 * two meetings missed go to the committee above (RG-320 to RG-322). No screen calls it.
 */
@Service
public class CycleCadence {

  /** Meetings set and not held that make it the business of the committee above. */
  private static final int MANQUEES = 2;

  private final ComiteRepository comites;
  private final LectureComite lecture;
  private final ComiteDroits droits;
  private final Registre registre;
  private final CourrierService courrier;
  private final Groupes groupes;
  private final HorlogeMetier horloge;

  CycleCadence(
      ComiteRepository comites,
      LectureComite lecture,
      ComiteDroits droits,
      Registre registre,
      CourrierService courrier,
      Groupes groupes,
      HorlogeMetier horloge) {
    this.comites = comites;
    this.lecture = lecture;
    this.droits = droits;
    this.registre = registre;
    this.courrier = courrier;
    this.groupes = groupes;
    this.horloge = horloge;
  }

  @Transactional
  public boolean terminee(ComiteId id) {
    return horloge.aujourdhui().isAfter(charger(id).fin());
  }

  @Transactional
  public boolean menacee(ComiteId id) {
    return etat(charger(id)).situation().alerte();
  }

  @Transactional
  public List<String> groupes(ComiteId id) {
    return droits.groupesPilotage(charger(id));
  }

  @Transactional
  public Optional<LocalDate> limite(ComiteId id) {
    return Optional.ofNullable(etat(charger(id)).limite());
  }

  /** When something may have changed by the mere passing of days. */
  @Transactional
  public LocalDate prochainControle(ComiteId id) {
    Comite comite = charger(id);
    LocalDate jour = horloge.aujourdhui();
    return comite.cadence().prochainControle(jour, etat(comite), lecture.prevues(comite, jour));
  }

  /** Tells what is new: nothing twice in a year. */
  @Transactional
  public void constater(ComiteId id) {
    Comite comite = charger(id);
    EtatCadence etat = etat(comite);
    if (etat.situation().alerte() && comite.alerter(etat)) {
      registre.consigner(comite, "CADENCE_" + etat.situation(), etat.phrase());
      List<String> destinataires =
          etat.situation() == Situation.PERDUE
              ? Stream.concat(
                      droits.groupesPilotage(comite).stream(),
                      droits.groupesMission(comite).stream())
                  .toList()
              : droits.groupesPilotage(comite);
      notifier(destinataires, comite, etat.situation().libelle(), etat.phrase());
    }
    boolean grave = etat.manquees() >= MANQUEES || etat.situation() == Situation.PERDUE;
    if (grave && comite.escalader(etat)) {
      escalader(comite, etat);
    }
  }

  /** Ten days without a meeting since the direction was told. */
  @Transactional
  public void alerterMission(ComiteId id) {
    Comite comite = charger(id);
    EtatCadence etat = etat(comite);
    registre.consigner(
        comite, "MISSION_ALERTEE", "Chargé de mission alerté, sans réunion planifiée.");
    notifier(droits.groupesMission(comite), comite, "Sans réunion planifiée", etat.phrase());
  }

  private void escalader(Comite comite, EtatCadence etat) {
    Optional<Comite> dessus =
        comite.auDessus().flatMap(d -> comites.findById(d.valeur())).or(() -> parent(comite));
    String cause =
        etat.manquees() >= MANQUEES
            ? "%d réunions prévues n’ont pas eu lieu. ".formatted(etat.manquees())
            : "";
    registre.consigner(
        comite,
        "ESCALADE",
        cause
            + dessus
                .map(d -> "Porté devant « " + d.nom() + " ».")
                .orElse("Porté au niveau supérieur."));
    dessus.ifPresent(
        d -> registre.consigner(d, "ESCALADE_RECUE", comite.nom() + " : " + cause + etat.phrase()));
    notifier(
        dessus.map(droits::groupesPilotage).orElseGet(() -> droits.groupesMission(comite)),
        comite,
        "Porté devant le niveau supérieur",
        cause + etat.phrase());
  }

  private Optional<Comite> parent(Comite comite) {
    return comites.duTexteAuDessus(comite.convention().valeur()).stream().findFirst();
  }

  private void notifier(List<String> cles, Comite comite, String sujet, String corps) {
    courrier.notifier(
        cles.stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        new NouveauMessage(
            sujet + " : " + comite.nom(),
            corps,
            ComiteRoutes.comite(comite.id()),
            ComiteCles.de(comite.id())));
  }

  private EtatCadence etat(Comite comite) {
    return lecture.etat(comite, horloge.aujourdhui().getYear());
  }

  private Comite charger(ComiteId id) {
    return comites.findById(id.valeur()).orElseThrow(ComiteDroits::introuvable);
  }
}
