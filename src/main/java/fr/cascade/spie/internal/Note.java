package fr.cascade.spie.internal;

import fr.cascade.spie.NoteSaisie;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The mark of one criterion. */
@Entity
public class Note {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "evaluation_id")
  private Evaluation evaluation;

  private String critereCle;
  private int valeur;
  private String commentaire;

  @SuppressWarnings("NullAway.Init")
  protected Note() {}

  Note(Evaluation evaluation, NoteSaisie saisie) {
    this.evaluation = evaluation;
    this.critereCle = saisie.critere();
    this.valeur = saisie.valeur();
    this.commentaire = saisie.commentaire().strip();
  }

  void ecrire(int nouvelle, String explication) {
    valeur = nouvelle;
    commentaire = explication.strip();
  }

  public String critere() {
    return critereCle;
  }

  public int valeur() {
    return valeur;
  }

  public String commentaire() {
    return commentaire;
  }

  Evaluation evaluation() {
    return evaluation;
  }
}
