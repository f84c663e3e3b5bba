package fr.cascade.spie.internal;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import fr.cascade.spie.internal.VisibiliteCandidatures.Condition;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of applications in the inbox; those from which one is recused are left out. */
@Component
class IntitulesDesCandidatures implements IntitulesParCle {

  private final JdbcClient jdbc;
  private final VisibiliteCandidatures visibilite;

  IntitulesDesCandidatures(JdbcClient jdbc, VisibiliteCandidatures visibilite) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
  }

  @Override
  public String prefixe() {
    return Cles.CANDIDATURE;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    Condition condition = visibilite.condition();
    return jdbc
        .sql(
            """
            select c.id, a.titre, c.nom from candidature c join appel a on a.id = c.appel_id
            where c.id in (:ids) and %s
            """
                .formatted(condition.sql()))
        .params(condition.parametres())
        .param("ids", cles.stream().map(Cles::numero).toList())
        .query(
            (ligne, rang) ->
                new Intitule(
                    "Candidature à « " + ligne.getString("titre") + " »",
                    ligne.getString("nom"),
                    ligne.getLong("id")))
        .list()
        .stream()
        .collect(Collectors.toMap(i -> Cles.CANDIDATURE + ":" + i.id(), i -> i));
  }
}
