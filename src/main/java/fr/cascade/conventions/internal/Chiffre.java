package fr.cascade.conventions.internal;

import fr.cascade.conventions.TypeChiffre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A typed figure rendered inside an article, so that text and rule cannot disagree. */
@Entity
public class Chiffre {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  private Convention convention;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TypeChiffre type;

  @Column(nullable = false)
  private String articleCle;

  private @Nullable Integer nombre;

  @SuppressWarnings("NullAway.Init")
  protected Chiffre() {}

  Chiffre(Convention convention, TypeChiffre type, String articleCle, @Nullable Integer nombre) {
    this.convention = convention;
    this.type = type;
    this.articleCle = articleCle;
    this.nombre = nombre;
  }

  void fixer(int valeur) {
    nombre = valeur;
  }

  public TypeChiffre type() {
    return type;
  }

  public String articleCle() {
    return articleCle;
  }

  /** The number; only for figures that are not a date. */
  public int nombre() {
    return Objects.requireNonNull(nombre);
  }

  /** The date; only for figures that are one. */
  public LocalDate date() {
    return convention.fin();
  }

  /** The value as it stands in the text. */
  public String enClair() {
    return type.estDate() ? Jours.enClair(date()) : String.valueOf(nombre());
  }

  /** The mark that stands for this figure in the clean HTML of an article. */
  public static String marque(TypeChiffre type) {
    return "<span data-chiffre=\"" + type + "\"></span>";
  }
}
