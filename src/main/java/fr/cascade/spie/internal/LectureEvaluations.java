package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EvaluationConsultation.AEvaluer;
import fr.cascade.spie.EvaluationLue;
import fr.cascade.spie.EvaluationLue.Autre;
import fr.cascade.spie.EvaluationStatut;
import fr.cascade.spie.Grille;
import fr.cascade.spie.NoteSaisie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes records of marks, blind until one's own are handed over. */
@Component
public class LectureEvaluations {

  private final JdbcClient jdbc;

  LectureEvaluations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<AEvaluer> miennes(AppelId appel, UtilisateurId moi) {
    return jdbc.sql(
            """
            select c.id, c.nom, c.statut, e.statut evaluation from evaluation e
            join candidature c on c.id = e.candidature_id
            where c.appel_id = :appel and e.jure_id = :moi and e.statut <> 'RECUSEE'
            order by c.nom, c.id
            """)
        .param("appel", appel.valeur())
        .param("moi", moi.valeur())
        .query(
            (ligne, rang) ->
                new AEvaluer(
                    new CandidatureId(ligne.getLong("id")),
                    ligne.getString("nom"),
                    CandidatureStatut.valueOf(ligne.getString("statut")),
                    EvaluationStatut.valueOf(ligne.getString("evaluation"))))
        .list();
  }

  /** Applications from which somebody is recused. */
  public Set<Long> recusees(AppelId appel, UtilisateurId moi) {
    return Set.copyOf(
        jdbc.sql(
                """
                select c.id from evaluation e join candidature c on c.id = e.candidature_id
                where c.appel_id = :appel and e.jure_id = :moi and e.statut = 'RECUSEE'
                """)
            .param("appel", appel.valeur())
            .param("moi", moi.valeur())
            .query(Long.class)
            .list());
  }

  public EvaluationLue lire(
      Candidature candidature,
      Grille grille,
      Evaluation mienne,
      List<Evaluation> toutes,
      Map<UtilisateurId, String> noms) {
    boolean rendue = mienne.statut() == EvaluationStatut.RENDUE;
    return new EvaluationLue(
        candidature.id(),
        candidature.nom(),
        candidature.statut(),
        mienne.statut(),
        notes(mienne),
        rendue ? CalculClassement.total(mienne, grille) : null,
        rendue
            ? toutes.stream()
                .filter(e -> e.id() != mienne.id() && e.statut() == EvaluationStatut.RENDUE)
                .map(
                    e ->
                        new Autre(
                            noms.getOrDefault(e.jure(), "Membre du jury"),
                            CalculClassement.total(e, grille),
                            notes(e)))
                .toList()
            : List.of());
  }

  private static Map<String, NoteSaisie> notes(Evaluation evaluation) {
    return evaluation.notes().stream()
        .map(n -> new NoteSaisie(n.critere(), n.valeur(), n.commentaire()))
        .collect(Collectors.toMap(NoteSaisie::critere, n -> n));
  }
}
