package fr.cascade.conventions.internal;

import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.courrier.ActesDemandes;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DerogationId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that ask for an avis or for a decision: useless once it is given or not awaited. */
@Component
class ActesDemandesParConventions implements ActesDemandes {

  private static final Pattern AVIS = Pattern.compile("conventions/(\\d{1,18})/avis");
  private static final Pattern DEROGATION = Pattern.compile("derogations/(\\d{1,18})");

  private static final String ATTENDUS =
      """
      select t.convention_id, a.organisation_id from avis a join tour_avis t on t.id = a.tour_id
      where t.cloture is null and a.sens = :attendu and t.convention_id in (:ids)
      """;

  private final JdbcClient jdbc;
  private final AvisDroits droits;

  ActesDemandesParConventions(JdbcClient jdbc, AvisDroits droits) {
    this.jdbc = jdbc;
    this.droits = droits;
  }

  @Override
  public Set<String> faits(UtilisateurId lecteur, Collection<String> liens) {
    Set<String> faits = new HashSet<>(derogations(numeros(liens, DEROGATION)));
    faits.addAll(avis(lecteur, numeros(liens, AVIS)));
    return faits;
  }

  private static List<Long> numeros(Collection<String> liens, Pattern chemin) {
    return liens.stream()
        .map(chemin::matcher)
        .filter(Matcher::matches)
        .map(trouve -> Long.valueOf(trouve.group(1)))
        .toList();
  }

  private List<String> derogations(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select id from derogation where id in (:ids) and statut <> :demandee")
            .param("ids", ids)
            .param("demandee", DerogationStatut.DEMANDEE.name())
            .query((ligne, _) -> ConventionRoutes.derogation(new DerogationId(ligne.getLong(1))))
            .list();
  }

  private record Attendu(long convention, OrganisationId organisation) {}

  /** Of these agreements, those that await nothing more from whoever this reader speaks for. */
  private Set<String> avis(UtilisateurId lecteur, List<Long> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<Attendu> attendus =
        jdbc.sql(ATTENDUS)
            .param("attendu", AvisSens.ATTENDU.name())
            .param("ids", ids)
            .query(
                (ligne, _) -> new Attendu(ligne.getLong(1), new OrganisationId(ligne.getLong(2))))
            .list();
    Set<OrganisationId> siennes =
        attendus.stream()
            .map(Attendu::organisation)
            .distinct()
            .filter(o -> droits.porteParole(o).contains(lecteur))
            .collect(Collectors.toSet());
    Set<Long> encore =
        attendus.stream()
            .filter(a -> siennes.contains(a.organisation()))
            .map(Attendu::convention)
            .collect(Collectors.toSet());
    return ids.stream()
        .filter(id -> !encore.contains(id))
        .map(id -> ConventionRoutes.avis(new ConventionId(id)))
        .collect(Collectors.toSet());
  }
}
