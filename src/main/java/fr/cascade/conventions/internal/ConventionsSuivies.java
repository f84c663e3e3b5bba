package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.IntitulesParCle.Intitule;
import fr.cascade.moteur.ObjetsSuivis;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreements that the reader follows, under the keys of the processes that may hold a task on
 * them: their own, their open rounds of consultation and of signatures, their requests for
 * derogations. The number of reads does not depend on how many there are.
 */
@Component
class ConventionsSuivies implements ObjetsSuivis {

  private static final String EN_COURS =
      """
      select concat('consultation:', t.id), t.convention_id from tour_avis t
      where t.cloture is null and t.convention_id in (:ids)
      union all
      select concat('derogation:', d.id), d.convention_id from derogation d
      where d.statut = 'DEMANDEE' and d.convention_id in (:ids)
      """;

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final IntitulesDesConventions intitules;
  private final SignatureConsultation signatures;

  ConventionsSuivies(
      JdbcClient jdbc,
      Visibilite visibilite,
      UtilisateurConnecte connecte,
      IntitulesDesConventions intitules,
      SignatureConsultation signatures) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.intitules = intitules;
    this.signatures = signatures;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, ObjetSuivi> parCle() {
    List<String> conventions = connecte.courantOuVide().map(this::suivies).orElse(List.of());
    Map<String, ObjetSuivi> objets = new HashMap<>();
    if (conventions.isEmpty()) {
      return objets;
    }
    intitules.intitules(conventions).forEach((cle, lu) -> objets.put(cle, objet(lu)));
    Map<String, String> autres = new HashMap<>(enCours(conventions));
    autres.putAll(signatures.circuitsOuverts(conventions));
    autres.forEach(
        (cle, convention) -> {
          ObjetSuivi objet = objets.get(convention);
          if (objet != null) {
            objets.put(cle, objet);
          }
        });
    return objets;
  }

  private static ObjetSuivi objet(Intitule lu) {
    return new ObjetSuivi(
        lu.titre(), lu.territoire(), ConventionRoutes.fiche(new ConventionId(lu.id())));
  }

  private List<String> suivies(Utilisateur lecteur) {
    Condition condition = visibilite.condition();
    return jdbc.sql(
            """
            select c.id from convention c
            join convention_suivie s on s.convention_id = c.id and s.utilisateur_id = :moi where
            """
                + condition.sql())
        .params(condition.parametres())
        .param("moi", lecteur.id().valeur())
        .query((ligne, _) -> Cles.de(new ConventionId(ligne.getLong(1))))
        .list();
  }

  /** Keys of the rounds and of the requests that wait, each with its agreement's. */
  private Map<String, String> enCours(Collection<String> conventions) {
    Map<String, String> cles = new HashMap<>();
    jdbc.sql(EN_COURS)
        .param("ids", conventions.stream().map(Cles::numero).toList())
        .query(
            ligne -> {
              cles.put(
                  Objects.requireNonNull(ligne.getString(1)),
                  Cles.de(new ConventionId(ligne.getLong(2))));
            });
    return cles;
  }
}
