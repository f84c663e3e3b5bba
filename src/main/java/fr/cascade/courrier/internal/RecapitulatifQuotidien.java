package fr.cascade.courrier.internal;

import fr.cascade.courrier.EnvoiEtat;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the one daily mail of those who want no more (RG-065): a row of the outbox like any other,
 * which then leaves like any other. A message enters one of them at most; one that is read, or
 * whose act is done by then, enters none.
 */
@Component
public class RecapitulatifQuotidien {

  private static final LocalTime HEURE = LocalTime.of(7, 0);

  /** So many are listed; the others are counted. */
  private static final int LISTE_MAXIMUM = 100;

  private final MessageRepository messages;
  private final MessagesPerimes perimes;
  private final ReglagesCourriel reglages;
  private final HorlogeMetier horloge;
  private final TransactionTemplate transaction;
  private final Clock systeme;

  @Autowired
  RecapitulatifQuotidien(
      MessageRepository messages,
      MessagesPerimes perimes,
      ReglagesCourriel reglages,
      HorlogeMetier horloge,
      PlatformTransactionManager transactions) {
    this(messages, perimes, reglages, horloge, transactions, Clock.systemUTC());
  }

  public RecapitulatifQuotidien(
      MessageRepository messages,
      MessagesPerimes perimes,
      ReglagesCourriel reglages,
      HorlogeMetier horloge,
      PlatformTransactionManager transactions,
      Clock systeme) {
    this.messages = messages;
    this.perimes = perimes;
    this.reglages = reglages;
    this.horloge = horloge;
    this.transaction = new TransactionTemplate(transactions);
    this.systeme = systeme;
  }

  /** When a message written now is told of: the next seven o'clock in Paris. */
  public static Instant prochain(Instant maintenant) {
    ZonedDateTime ici = maintenant.atZone(HorlogeMetier.PARIS);
    return jour(ici).plusDays(1).atTime(HEURE).atZone(HorlogeMetier.PARIS).toInstant();
  }

  /** The day of the last seven o'clock. */
  private static LocalDate jour(ZonedDateTime ici) {
    LocalDate jour = ici.toLocalDate();
    return ici.toLocalTime().isBefore(HEURE) ? jour.minusDays(1) : jour;
  }

  /** Each minute; what was due while the portal was stopped is told of when it starts again. */
  @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
  public void preparer() {
    if (reglages.parCourriel()) {
      Instant maintenant = systeme.instant();
      messages
          .destinatairesARecapituler(maintenant)
          .forEach(
              id ->
                  transaction.executeWithoutResult(
                      _ -> preparer(new UtilisateurId(id), maintenant)));
    }
  }

  private void preparer(UtilisateurId lecteur, Instant maintenant) {
    List<Message> dus = messages.aRecapituler(lecteur.valeur(), maintenant);
    Set<Long> inutiles = perimes.parmi(lecteur, dus);
    List<Message> utiles = dus.stream().filter(m -> !inutiles.contains(m.numero())).toList();
    clore(inutiles, EnvoiEtat.PERIME);
    clore(utiles.stream().map(Message::numero).toList(), EnvoiEtat.RECAPITULE);
    if (!utiles.isEmpty()) {
      messages.saveAll(
          List.of(
              Message.parCourriel(
                      lecteur,
                      contenu(utiles),
                      horloge.instant(),
                      UUID.randomUUID() + "@" + reglages.domaine(),
                      maintenant)
                  .recapitulatif(jour(maintenant.atZone(HorlogeMetier.PARIS)))));
    }
  }

  private void clore(Collection<Long> ids, EnvoiEtat etat) {
    if (!ids.isEmpty()) {
      messages.cloreTous(ids, etat);
    }
  }

  private NouveauMessage contenu(List<Message> utiles) {
    int nombre = utiles.size();
    String compte = nombre == 1 ? "1 message non lu" : nombre + " messages non lus";
    var corps = new StringBuilder("Vous avez ").append(compte).append(" dans le portail.\n");
    for (Message message : utiles.subList(0, Math.min(nombre, LISTE_MAXIMUM))) {
      String lien = message.lien();
      corps
          .append("\n– ")
          .append(message.sujet())
          .append("\n  ")
          .append(reglages.adresse(lien == null ? "messages" : lien))
          .append('\n');
    }
    if (nombre > LISTE_MAXIMUM) {
      corps.append("\nEt %d autres, à lire dans le portail.\n".formatted(nombre - LISTE_MAXIMUM));
    }
    return new NouveauMessage("Récapitulatif : " + compte, corps.toString(), null, null);
  }
}
