package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.internal.ComiteDroits.Condition;
import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of committees in the inbox, within the reader's perimeter. */
@Component
class IntitulesDesComites implements IntitulesParCle {

  private final JdbcClient jdbc;
  private final ComiteDroits droits;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  IntitulesDesComites(
      JdbcClient jdbc,
      ComiteDroits droits,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.droits = droits;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  private record Ligne(long id, String nom, TerritoireCode territoire) {}

  @Override
  public String prefixe() {
    return ComiteCles.COMITE;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    Condition condition = droits.condition();
    List<Ligne> lignes =
        jdbc.sql(
                "select k.id, k.nom, k.territoire_code from comite k where k.id in (:ids) and "
                    + condition.sql())
            .params(condition.parametres())
            .param("ids", cles.stream().map(Cles::numero).toList())
            .query(
                (l, _) ->
                    new Ligne(l.getLong(1), l.getString(2), new TerritoireCode(l.getString(3))))
            .list();
    Map<TerritoireCode, String> noms =
        territoires.noms(lignes.stream().map(Ligne::territoire).toList(), horloge.aujourdhui());
    Map<String, Intitule> intitules = new HashMap<>();
    for (Ligne ligne : lignes) {
      intitules.put(
          ComiteCles.de(new ComiteId(ligne.id())),
          new Intitule(ligne.nom(), noms.getOrDefault(ligne.territoire(), ""), ligne.id()));
    }
    return intitules;
  }
}
