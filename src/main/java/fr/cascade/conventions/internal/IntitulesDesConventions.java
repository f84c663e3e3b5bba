package fr.cascade.conventions.internal;

import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of agreements in the inbox, within the reader's perimeter. */
@Component
class IntitulesDesConventions implements IntitulesParCle {

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  IntitulesDesConventions(
      JdbcClient jdbc,
      Visibilite visibilite,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  @Override
  public String prefixe() {
    return Cles.CONVENTION;
  }

  private record Ligne(long id, String titre, TerritoireCode territoire) {}

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    Condition condition = visibilite.condition();
    List<Ligne> lignes =
        jdbc.sql(
                "select c.id, c.titre, c.territoire_code from convention c where c.id in (:ids) and "
                    + condition.sql())
            .params(condition.parametres())
            .param("ids", cles.stream().map(Cles::numero).toList())
            .query(
                (l, rang) ->
                    new Ligne(l.getLong(1), l.getString(2), new TerritoireCode(l.getString(3))))
            .list();
    Map<TerritoireCode, String> noms =
        territoires.noms(lignes.stream().map(Ligne::territoire).toList(), horloge.aujourdhui());
    Map<String, Intitule> intitules = new HashMap<>();
    for (Ligne ligne : lignes) {
      intitules.put(
          Cles.de(new ConventionId(ligne.id())),
          new Intitule(ligne.titre(), noms.getOrDefault(ligne.territoire(), ""), ligne.id()));
    }
    return intitules;
  }
}
