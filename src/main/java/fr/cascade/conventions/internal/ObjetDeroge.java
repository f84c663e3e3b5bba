package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.TypeChiffre.Sens;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a derogation is asked from, and how far: the value or the wording of the draft then. */
@Embeddable
class ObjetDeroge {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Objet objet;

  @Column(nullable = false)
  private String cle;

  @Column(nullable = false)
  private String articleCle;

  @Column(nullable = false)
  private String obligation;

  private @Nullable BigDecimal nombre;
  private @Nullable LocalDate jour;

  @Column(columnDefinition = "longtext")
  private @Nullable String texte;

  @SuppressWarnings("NullAway.Init")
  protected ObjetDeroge() {}

  private ObjetDeroge(Constat constat) {
    this.objet = constat.objet();
    this.cle = constat.cle();
    this.articleCle = constat.articleCle();
    this.obligation = enClair(constat);
  }

  static ObjetDeroge de(Constat constat, Convention convention) {
    var vise = new ObjetDeroge(constat);
    switch (constat.objet()) {
      case CHIFFRE -> convention.chiffre(TypeChiffre.valueOf(vise.cle)).ifPresent(vise::retenir);
      case TEXTE -> vise.texte = convention.article(vise.cle).map(Article::texte).orElse(null);
      case PARTIE -> {}
    }
    return vise;
  }

  private void retenir(Chiffre chiffre) {
    if (chiffre.type().estDate()) {
      jour = chiffre.date();
    } else {
      nombre = chiffre.nombre();
    }
  }

  /** « Réunions du comité de pilotage local par an : 4 au lieu de 5 ». */
  private static String enClair(Constat constat) {
    return switch (constat.objet()) {
      case CHIFFRE ->
          "%s : %s au lieu de %s"
              .formatted(constat.libelle(), constat.constate(), constat.attendu());
      case TEXTE ->
          "Texte propre au lieu de celui de l'article « %s »".formatted(constat.articleParent());
      case PARTIE -> "%s : partie %s".formatted(constat.attendu(), constat.constate());
    };
  }

  boolean est(Objet autreObjet, String autreCle) {
    return objet == autreObjet && cle.equals(autreCle);
  }

  /** Whether what the text says now is what was asked, or stricter (RG-195). */
  boolean couvre(Convention beneficiaire) {
    return switch (objet) {
      case PARTIE -> true;
      case TEXTE ->
          texte == null
              || beneficiaire.article(cle).map(a -> a.texte().equals(texte)).orElse(false);
      case CHIFFRE ->
          beneficiaire.chiffre(TypeChiffre.valueOf(cle)).map(this::couvre).orElse(nombre == null);
    };
  }

  private boolean couvre(Chiffre chiffre) {
    if (jour != null) {
      return !chiffre.date().isAfter(jour);
    }
    if (nombre == null) {
      return true;
    }
    int ecart = chiffre.valeur().compareTo(nombre);
    return chiffre.type().sens() == Sens.MOINS_EST_PLUS_STRICT ? ecart <= 0 : ecart >= 0;
  }

  Objet objet() {
    return objet;
  }

  String cle() {
    return cle;
  }

  String articleCle() {
    return articleCle;
  }

  String enClair() {
    return obligation;
  }

  /** The wording asked for; null for a figure or a party. */
  @Nullable String texte() {
    return texte;
  }

  /** The wording that the source sets; null for a figure or a party. */
  @Nullable String texteDe(Convention source) {
    return objet == Objet.TEXTE ? source.article(cle).map(Article::texte).orElse(null) : null;
  }
}
