package fr.cascade.spie.internal;

import fr.cascade.socle.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer of an application to one question. */
@Entity
public class Reponse {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private long candidatureId;

  private String questionCle;

  @Column(columnDefinition = "longtext")
  private String valeur;

  private @Nullable Long documentId;
  private Instant modifieeLe;
  private String modifieePar;

  @SuppressWarnings("NullAway.Init")
  protected Reponse() {}

  public Reponse(long candidature, String question, Acteur acteur) {
    this.candidatureId = candidature;
    this.questionCle = question;
    this.valeur = "";
    this.modifieeLe = acteur.le();
    this.modifieePar = acteur.libelle();
  }

  public void ecrire(String nouvelle, @Nullable DocumentId document, Acteur acteur) {
    valeur = nouvelle;
    documentId = document == null ? null : document.valeur();
    modifieeLe = acteur.le();
    modifieePar = acteur.libelle();
  }

  public int version() {
    return version;
  }

  public String question() {
    return questionCle;
  }

  public String valeur() {
    return valeur;
  }

  public Optional<DocumentId> document() {
    return Optional.ofNullable(documentId).map(DocumentId::new);
  }

  public Instant modifieeLe() {
    return modifieeLe;
  }

  public String modifieePar() {
    return modifieePar;
  }
}
