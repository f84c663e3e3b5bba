package fr.cascade.conventions.internal;

import fr.cascade.conventions.TypeChiffre;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The one rule of what a text expects below it (RG-150). A signed text that fixes by when it is to
 * be declined, or how many times a local steering committee meets, supposes the texts below:
 *
 * <ul>
 *   <li>a national accord expects one convention of each region, overseas included, that existed on
 *       the day, or on the nearest day of the accord's own application: an accord that ended in
 *       2012 still expects Alsace;
 *   <li>a regional or departmental one expects a convention of each Mission locale that the
 *       register places in its territory (the register is not dated).
 * </ul>
 *
 * Any other text expects nothing in particular.
 */
final class DeclinaisonsAttendues {

  /**
   * One row for each declination expected of the agreements {@code :noeuds} on {@code :jour}: the
   * agreement, what is to be covered and its name where it has its own, its territory, and the
   * organisation that must be party to it.
   */
  static final String SQL =
      """
      select n.id noeud, t.code cle, null nom, t.code territoire, null organisation
      from convention n
      join territoire_inclusion v on v.ancetre_code = n.territoire_code
        and least(greatest(:jour, n.debut), n.fin) between v.debut and v.fin
      join territoire t on t.code = v.descendant_code and t.type = 'REGION'
      where n.niveau = 'NATIONAL' and %1$s
      union all
      select n.id, s.code, s.nom, s.departement_code, o.id
      from convention n
      join structure s on s.type = 'MISSION_LOCALE' and exists (
        select 1 from territoire_inclusion v
        where v.ancetre_code = n.territoire_code and v.descendant_code = s.departement_code)
      left join organisation o on o.structure_code = s.code
      where n.niveau in ('REGIONAL', 'DEPARTEMENTAL') and %2$s
      """
          .formatted(
              demande(TypeChiffre.COMITES_LOCAUX_PAR_AN, TypeChiffre.DELAI_DECLINAISON),
              demande(TypeChiffre.COMITES_LOCAUX_PAR_AN));

  /** Whether the text {@code c} is the one that the row {@code a} expects, signed or not yet. */
  static final String REPOND =
      """
      c.parent_id = a.noeud and c.statut <> 'ABANDONNEE'
        and case when a.cle = a.territoire then c.territoire_code = a.territoire
        else exists (select 1 from partie q
          where q.convention_id = c.id and q.organisation_id = a.organisation) end
      """;

  private DeclinaisonsAttendues() {}

  private static String demande(TypeChiffre... types) {
    String codes = Arrays.stream(types).map(t -> "'" + t + "'").collect(Collectors.joining(", "));
    return """
        n.id in (:noeuds) and n.statut = 'SIGNEE' and exists (select 1 from chiffre f
          where f.convention_id = n.id and f.type in (%s))
        """
        .formatted(codes);
  }
}
