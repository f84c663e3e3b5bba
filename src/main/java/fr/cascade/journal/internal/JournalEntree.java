package fr.cascade.journal.internal;

import fr.cascade.journal.EntreeJournal;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One act, who did it and when; never changed afterwards. */
@Entity
@Immutable
public class JournalEntree {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String cle;
  private String acte;
  private String phrase;
  private @Nullable Long auteurId;
  private String auteurLibelle;
  private Instant le;
  private Instant enregistreLe;

  @SuppressWarnings("NullAway.Init")
  protected JournalEntree() {}

  public JournalEntree(
      String cle, String acte, String phrase, Auteur auteur, Instant le, Instant enregistreLe) {
    this.cle = cle;
    this.acte = acte;
    this.phrase = phrase;
    this.auteurId = auteur.id();
    this.auteurLibelle = auteur.libelle();
    this.le = le;
    this.enregistreLe = enregistreLe;
  }

  /** What the history shows. */
  public EntreeJournal lue() {
    return new EntreeJournal(acte, phrase, auteurLibelle, le);
  }

  /** The object whose history this is. */
  public String cle() {
    return cle;
  }

  /** Unknown when the portal itself acts. */
  public @Nullable Long auteurId() {
    return auteurId;
  }

  /** The server's time, whatever the business clock said. */
  public Instant enregistreLe() {
    return enregistreLe;
  }
}
