package fr.cascade.courrier.internal;

import fr.cascade.courrier.ActesDemandes;
import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Messages that need no mail any more (RG-066): read in the portal, or asking for what is done. A
 * link that opens an account is always sent, and a daily mail chose its messages when it was made.
 */
@Component
public class MessagesPerimes {

  private final MessageRepository messages;
  private final List<ActesDemandes> actes;

  MessagesPerimes(MessageRepository messages, List<ActesDemandes> actes) {
    this.messages = messages;
    this.actes = actes;
  }

  boolean perime(Message message) {
    return !message.lienUnique()
        && !message.estRecapitulatif()
        && !parmi(message.destinataire(), List.of(message)).isEmpty();
  }

  /** Of these messages of one reader, those that need no mail any more. */
  Set<Long> parmi(UtilisateurId lecteur, Collection<Message> candidats) {
    if (candidats.isEmpty()) {
      return Set.of();
    }
    Set<Long> perimes =
        new HashSet<>(messages.lus(candidats.stream().map(Message::numero).toList()));
    Set<String> liens =
        candidats.stream().map(Message::lien).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<String> faits = new HashSet<>();
    actes.forEach(module -> faits.addAll(module.faits(lecteur, liens)));
    candidats.stream()
        .filter(m -> m.lien() != null && faits.contains(m.lien()))
        .forEach(m -> perimes.add(m.numero()));
    return perimes;
  }
}
