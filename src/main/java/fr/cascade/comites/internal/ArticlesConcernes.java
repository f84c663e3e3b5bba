package fr.cascade.comites.internal;

import fr.cascade.comites.ArticleConcerne;
import fr.cascade.comites.CorrectionOuverte;
import fr.cascade.comites.DecisionId;
import fr.cascade.comites.DecisionSaisie;
import fr.cascade.comites.DecisionSurTexte;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.internal.ComiteDroits.Condition;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The articles of the agreement that decisions bear on. */
@Component
public class ArticlesConcernes {

  private static final int DECISIONS = 50;

  private final JdbcClient jdbc;
  private final ComiteDroits droits;
  private final AvenantsDesDecisions liens;

  ArticlesConcernes(JdbcClient jdbc, ComiteDroits droits, AvenantsDesDecisions liens) {
    this.jdbc = jdbc;
    this.droits = droits;
    this.liens = liens;
  }

  /** Those of the committee's agreement, in order. */
  List<ArticleConcerne> de(Comite comite) {
    return jdbc.sql(
            "select cle, rang, titre from article where convention_id = :id order by rang, cle")
        .param("id", comite.convention().valeur())
        .query((l, _) -> new ArticleConcerne(l.getString(1), l.getInt(2), l.getString(3)))
        .list();
  }

  /** The same by key. */
  Map<String, ArticleConcerne> parCle(Comite comite) {
    return parCle(de(comite));
  }

  /** One of them. */
  public Optional<ArticleConcerne> trouver(Comite comite, @Nullable String cle) {
    return cle == null ? Optional.empty() : Optional.ofNullable(parCle(comite).get(cle));
  }

  static Map<String, ArticleConcerne> parCle(List<ArticleConcerne> articles) {
    return articles.stream().collect(Collectors.toMap(ArticleConcerne::cle, Function.identity()));
  }

  /** Refuses the article of another agreement: it does not exist here (RG-354). */
  public void exiger(Comite comite, DecisionSaisie saisie) {
    String cle = saisie.articleCle();
    if (cle != null && !parCle(comite).containsKey(cle)) {
      throw new IntrouvableException("Cet article n’existe pas dans la convention de ce comité.");
    }
  }

  /** What committees that the reader sees decided about an agreement: corrections to open first. */
  public List<DecisionSurTexte> decisions(ConventionId convention) {
    Condition visible = droits.condition();
    List<DecisionSurTexte> lues = decisions(convention, visible);
    Map<DecisionId, CorrectionOuverte> avenants =
        liens.de(lues.stream().map(DecisionSurTexte::id).toList());
    return lues.stream().map(d -> d.avec(avenants.get(d.id()))).toList();
  }

  private List<DecisionSurTexte> decisions(ConventionId convention, Condition visible) {
    return jdbc.sql(
            """
            select d.id, d.seance_id, k.nom, s.jour, d.texte, d.responsable,
              concat('Article ', a.rang, ' – ', a.titre), d.correction, d.faite_le is not null faite
            from decision_comite d
            join comite k on k.id = d.comite_id
            join seance s on s.id = d.seance_id
            join article a on a.convention_id = k.convention_id and a.cle = d.article_cle
            where k.convention_id = :convention and d.adoptee and %s
            order by faite, d.correction desc, d.prise_le desc, d.id desc limit :nombre
            """
                .formatted(visible.sql()))
        .params(visible.parametres())
        .param("convention", convention.valeur())
        .param("nombre", DECISIONS)
        .query(
            (l, _) ->
                new DecisionSurTexte(
                    new DecisionId(l.getLong(1)),
                    new SeanceId(l.getLong(2)),
                    l.getString(3),
                    l.getObject(4, LocalDate.class),
                    l.getString(5),
                    l.getString(6),
                    l.getString(7),
                    l.getBoolean(8),
                    l.getBoolean(9),
                    null))
        .list();
  }
}
