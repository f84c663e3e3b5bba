package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Div;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.EnvoiTardif;
import java.time.Duration;
import java.util.Objects;

/** Always in sight: whether it is submitted, and what comes next. */
final class AvisDepot extends Div {

  /** From the first reminder on, the closing time is said with its grace. */
  private static final Duration PROCHE = Duration.ofDays(2);

  AvisDepot(CandidatureLue lue, HorlogeMetier horloge) {
    switch (lue.statut()) {
      case BROUILLON -> add(nonDeposee(lue, horloge));
      case A_COMPLETER ->
          add(
              new Encart(
                  Ton.CONSULTATION,
                  "À compléter",
                  "Au plus tard le %s : %s"
                      .formatted(
                          Formats.date(Objects.requireNonNull(lue.aCompleterAvant())),
                          lue.motif())));
      case DEPOSEE, RECEVABLE -> add(deposee(lue));
      default ->
          add(
              new Encart(
                  Badges.ton(lue.statut()),
                  lue.statut().libelle(),
                  Objects.requireNonNullElse(lue.motif(), "")));
    }
  }

  private static Encart nonDeposee(CandidatureLue lue, HorlogeMetier horloge) {
    if (lue.appelEtat() == AppelEtat.CLOS) {
      return graceEnCours(lue);
    }
    if (lue.appelEtat() != AppelEtat.OUVERT) {
      return new Encart(
          Ton.REFUSE,
          "Non déposée",
          "L’appel s’est clos le %s sans que cette candidature soit déposée."
              .formatted(Formats.dateHeure(lue.clotureLe())));
    }
    Duration reste = Duration.between(horloge.instant(), lue.clotureLe());
    return new Encart(
        Ton.CONSULTATION,
        "Non déposée",
        reste.compareTo(PROCHE) > 0
            ? "Il reste %s : l’appel se clôt le %s (heure de Paris). Seule une candidature déposée est reçue."
                .formatted(delai(reste), Formats.dateHeure(lue.clotureLe()))
            : "Il reste %s. %s Seule une candidature déposée est reçue."
                .formatted(delai(reste), lue.fermeture().enClair()));
  }

  private static String delai(Duration reste) {
    if (reste.toDays() >= 2) {
      return Formats.compte(reste.toDays(), "jour", "jours");
    }
    return reste.toHours() >= 1
        ? Formats.compte(reste.toHours(), "heure", "heures")
        : Formats.compte(reste.toMinutes(), "minute", "minutes");
  }

  /** Closed, but what had begun is still received. */
  private static Encart graceEnCours(CandidatureLue lue) {
    String cloture = Formats.dateHeure(lue.clotureLe());
    String fin = Formats.heure(lue.fermeture().finLe());
    return lue.aLaGrace().isEmpty()
        ? new Encart(
            Ton.REFUSE,
            "Non déposée",
            "L’appel s’est clos le %s. Jusqu’à %s, un fichier dont l’envoi avait commencé avant est encore reçu ; sans lui, cette candidature ne peut plus être déposée."
                .formatted(cloture, fin))
        : new Encart(
            Ton.CONSULTATION,
            "Non déposée",
            "L’appel s’est clos le %s, mais un fichier dont l’envoi avait commencé avant vient d’être reçu : cette candidature peut encore être déposée jusqu’à %s."
                .formatted(cloture, fin));
  }

  private static Encart deposee(CandidatureLue lue) {
    var recepisse = Objects.requireNonNull(lue.recepisse());
    return new Encart(
        Ton.EN_VIGUEUR,
        lue.statut().libelle(),
        "Déposée le %s%s sous le numéro %s."
            .formatted(
                Formats.dateHeure(recepisse.le()),
                EnvoiTardif.enClair(lue.aLaGrace()),
                recepisse.numero()));
  }
}
