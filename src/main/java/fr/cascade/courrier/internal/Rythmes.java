package fr.cascade.courrier.internal;

import fr.cascade.courrier.RythmeCourriel;
import fr.cascade.socle.UtilisateurId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The choices of mail of readers; who never chose gets a mail at each message. */
@Component
public class Rythmes {

  private final JdbcClient jdbc;

  Rythmes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public RythmeCourriel de(UtilisateurId lecteur) {
    return deTous(List.of(lecteur)).getOrDefault(lecteur, RythmeCourriel.CHAQUE);
  }

  /** The choices made, in one query; who never chose is left out. */
  public Map<UtilisateurId, RythmeCourriel> deTous(Collection<UtilisateurId> lecteurs) {
    Map<UtilisateurId, RythmeCourriel> choix = new HashMap<>();
    if (!lecteurs.isEmpty()) {
      jdbc.sql(
              "select utilisateur_id, rythme from preference_courriel where utilisateur_id in (:ids)")
          .param("ids", lecteurs.stream().map(UtilisateurId::valeur).toList())
          .query(
              ligne -> {
                choix.put(
                    new UtilisateurId(ligne.getLong(1)),
                    RythmeCourriel.valueOf(ligne.getString(2)));
              });
    }
    return choix;
  }

  public void ecrire(UtilisateurId lecteur, RythmeCourriel rythme) {
    jdbc.sql(
            """
            insert into preference_courriel (utilisateur_id, rythme) values (:id, :rythme)
            on duplicate key update rythme = :rythme
            """)
        .param("id", lecteur.valeur())
        .param("rythme", rythme.name())
        .update();
  }
}
