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
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
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

  private @Nullable BigDecimal nombre;

  @SuppressWarnings("NullAway.Init")
  protected Chiffre() {}

  Chiffre(Convention convention, TypeChiffre type, String articleCle, @Nullable BigDecimal nombre) {
    this.convention = convention;
    this.type = type;
    this.articleCle = articleCle;
    this.nombre = nombre;
  }

  void fixer(BigDecimal valeur) {
    nombre = valeur;
  }

  /** How strict it is beside another of its type: 0 as strict, more when stricter. */
  int rigueur(Chiffre attendu) {
    return switch (type.sens()) {
      case PLUS_EST_PLUS_STRICT, PARTS -> valeur().compareTo(attendu.valeur());
      case MOINS_EST_PLUS_STRICT -> attendu.valeur().compareTo(valeur());
      case PLUS_TOT_EST_PLUS_STRICT -> attendu.date().compareTo(date());
    };
  }

  /** The number where it is set, else nothing of it: zero. */
  BigDecimal valeur() {
    return nombre == null ? BigDecimal.ZERO : nombre;
  }

  /** The agreement that carries it. */
  Convention convention() {
    return convention;
  }

  public TypeChiffre type() {
    return type;
  }

  public String articleCle() {
    return articleCle;
  }

  /** The number; null for a date, and for a share that is still to be set. */
  public @Nullable BigDecimal nombre() {
    return nombre;
  }

  /** The date; only for figures that are one. */
  public LocalDate date() {
    return convention.fin();
  }

  /** The value as it stands in the text. */
  public String enClair() {
    return type.estDate() ? Jours.enClair(date()) : enClair(nombre);
  }

  /** A number as it is written in French; dots where it is still to be set. */
  static String enClair(@Nullable BigDecimal nombre) {
    if (nombre == null) {
      return "…";
    }
    NumberFormat ecriture = NumberFormat.getNumberInstance(Locale.FRANCE);
    ecriture.setMaximumFractionDigits(2);
    return ecriture.format(nombre);
  }

  /** The mark that stands for this figure in the clean HTML of an article. */
  public static String marque(TypeChiffre type) {
    return "<span data-chiffre=\"" + type + "\"></span>";
  }
}
