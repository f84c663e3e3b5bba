package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Div;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.CandidatureLue;
import java.time.Duration;
import java.util.Objects;

/** Always in sight: whether it is submitted, and what comes next. */
final class AvisDepot extends Div {

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
    if (lue.appelEtat() != AppelEtat.OUVERT) {
      return new Encart(
          Ton.REFUSE,
          "Non déposée",
          "L’appel s’est clos le %s sans que cette candidature soit déposée."
              .formatted(Formats.dateHeure(lue.clotureLe())));
    }
    Duration reste = Duration.between(horloge.instant(), lue.clotureLe());
    String delai =
        reste.toDays() >= 2
            ? Formats.compte(reste.toDays(), "jour", "jours")
            : Formats.compte(Math.max(0, reste.toHours()), "heure", "heures");
    return new Encart(
        Ton.CONSULTATION,
        "Non déposée",
        "Il reste %s : l’appel se clôt le %s (heure de Paris). Seule une candidature déposée est reçue."
            .formatted(delai, Formats.dateHeure(lue.clotureLe())));
  }

  private static Encart deposee(CandidatureLue lue) {
    var recepisse = Objects.requireNonNull(lue.recepisse());
    return new Encart(
        Ton.EN_VIGUEUR,
        lue.statut().libelle(),
        "Déposée le %s sous le numéro %s."
            .formatted(Formats.dateHeure(recepisse.le()), recepisse.numero()));
  }
}
