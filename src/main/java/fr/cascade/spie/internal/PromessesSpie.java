package fr.cascade.spie.internal;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.PromesseEtat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of what was promised and of what is delivered. */
@Component
public class PromessesSpie {

  private static final int AXES = 3;

  private final JdbcClient jdbc;

  PromessesSpie(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps with the agreement what the application promised: the same as its articles say. */
  public void garder(ConventionId convention, CandidatureLue lue, LocalDate debut) {
    for (int axe = 1; axe <= AXES; axe++) {
      for (List<String> ligne : lignes(lue, "axe" + axe + "-actions")) {
        jdbc.sql(
                """
                insert into promesse_spie
                  (convention_id, axe, libelle, responsable, echeance, etat, commentaire)
                values (:convention, :axe, :libelle, :responsable, :echeance, 'A_TENIR', '')
                """)
            .param("convention", convention.valeur())
            .param("axe", axe)
            .param("libelle", cellule(ligne, 0))
            .param("responsable", cellule(ligne, 1))
            .param("echeance", cellule(ligne, 2))
            .update();
      }
    }
    for (List<String> ligne : lignes(lue, "indicateurs")) {
      jdbc.sql(
              """
              insert into indicateur_spie (convention_id, libelle, depart, cible)
              values (:convention, :libelle, :depart, :cible)
              """)
          .param("convention", convention.valeur())
          .param("libelle", cellule(ligne, 0))
          .param("depart", cellule(ligne, 1))
          .param("cible", cellule(ligne, 2))
          .update();
    }
    BigDecimal moitie = moitie(lue.montant());
    verser(convention, moitie, debut, "À l’entrée en vigueur");
    verser(
        convention,
        lue.montant().subtract(moitie),
        debut.plusYears(1),
        "Au vu du compte rendu de la première année");
  }

  /** Half at the signature, the rest on the account of the first year. */
  static BigDecimal moitie(BigDecimal montant) {
    return montant.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
  }

  private void verser(ConventionId convention, BigDecimal montant, LocalDate le, String condition) {
    jdbc.sql(
            """
            insert into versement_spie (convention_id, montant, prevu_le, condition_texte)
            values (:convention, :montant, :le, :condition)
            """)
        .param("convention", convention.valeur())
        .param("montant", montant)
        .param("le", le)
        .param("condition", condition)
        .update();
  }

  private static List<List<String>> lignes(CandidatureLue lue, String question) {
    return Json.lignes(lue.valeur(question)).stream()
        .filter(l -> l.stream().anyMatch(c -> !c.isBlank()))
        .toList();
  }

  private static String cellule(List<String> ligne, int rang) {
    return rang < ligne.size() ? ligne.get(rang).strip() : "";
  }

  /** What became of an action; one of another agreement does not exist. */
  public void constater(
      ConventionId convention, long promesse, PromesseEtat etat, String mots, Acteur acteur) {
    exiger(
        jdbc.sql(
                """
                update promesse_spie set etat = :etat, commentaire = :mots, modifiee_le = :le,
                  modifiee_par = :par
                where id = :id and convention_id = :convention
                """)
            .param("etat", etat.name())
            .param("mots", mots)
            .param("le", Timestamp.from(acteur.le()))
            .param("par", acteur.libelle())
            .param("id", promesse)
            .param("convention", convention.valeur())
            .update());
  }

  /** The figure of a year, given or corrected; its indicator's words. */
  public String realiser(
      ConventionId convention,
      long indicateur,
      int annee,
      BigDecimal valeur,
      String mots,
      Acteur acteur) {
    String libelle =
        jdbc.sql(
                "select libelle from indicateur_spie where id = :id and convention_id = :convention")
            .param("id", indicateur)
            .param("convention", convention.valeur())
            .query((ligne, rang) -> ligne.getString(1))
            .optional()
            .orElseThrow(PromessesSpie::introuvable);
    jdbc.sql(
            """
            insert into realise_spie (indicateur_id, annee, valeur, commentaire, saisi_le, saisi_par)
            values (:indicateur, :annee, :valeur, :mots, :le, :par)
            on duplicate key update valeur = :valeur, commentaire = :mots, saisi_le = :le,
              saisi_par = :par
            """)
        .param("indicateur", indicateur)
        .param("annee", annee)
        .param("valeur", valeur)
        .param("mots", mots)
        .param("le", Timestamp.from(acteur.le()))
        .param("par", acteur.libelle())
        .update();
    return libelle;
  }

  /** An instalment was paid on that day. */
  public void payer(ConventionId convention, long versement, LocalDate le, Acteur acteur) {
    exiger(
        jdbc.sql(
                """
                update versement_spie set verse_le = :jour, saisi_le = :le, saisi_par = :par
                where id = :id and convention_id = :convention
                """)
            .param("jour", le)
            .param("le", Timestamp.from(acteur.le()))
            .param("par", acteur.libelle())
            .param("id", versement)
            .param("convention", convention.valeur())
            .update());
  }

  private static void exiger(int lignes) {
    if (lignes == 0) {
      throw introuvable();
    }
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Cette ligne n’existe pas dans cette convention.");
  }
}
