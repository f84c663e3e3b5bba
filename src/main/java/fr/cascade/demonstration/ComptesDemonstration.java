package fr.cascade.demonstration;

import fr.cascade.demonstration.internal.ComptesDecrits;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;

/** The accounts that one can become, in the order of the story. */
@Service
@ConditionalOnBooleanProperty("cascade.demonstration")
public class ComptesDemonstration {

  /** An account: its login, and its function. */
  public record Compte(String login, String libelle) {}

  private final List<Compte> comptes = ComptesDecrits.tous();

  /** All of them. */
  public List<Compte> tous() {
    return comptes;
  }
}
