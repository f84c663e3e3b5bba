package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.internal.ComiteDroits.Condition;
import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of meetings in the inbox: the committee and the day. */
@Component
class IntitulesDesSeances implements IntitulesParCle {

  private final JdbcClient jdbc;
  private final ComiteDroits droits;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  IntitulesDesSeances(
      JdbcClient jdbc,
      ComiteDroits droits,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.droits = droits;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  private record Ligne(long id, String nom, TerritoireCode territoire, LocalDate jour) {}

  @Override
  public String prefixe() {
    return ComiteCles.SEANCE;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    Condition condition = droits.condition();
    List<Ligne> lignes =
        jdbc.sql(
                "select s.id, k.nom, k.territoire_code, s.jour from seance s"
                    + " join comite k on k.id = s.comite_id where s.id in (:ids) and "
                    + condition.sql())
            .params(condition.parametres())
            .param("ids", cles.stream().map(Cles::numero).toList())
            .query(
                (l, _) ->
                    new Ligne(
                        l.getLong(1),
                        l.getString(2),
                        new TerritoireCode(l.getString(3)),
                        l.getObject(4, LocalDate.class)))
            .list();
    Map<TerritoireCode, String> noms =
        territoires.noms(lignes.stream().map(Ligne::territoire).toList(), horloge.aujourdhui());
    Map<String, Intitule> intitules = new HashMap<>();
    for (Ligne l : lignes) {
      intitules.put(
          ComiteCles.de(new SeanceId(l.id())),
          new Intitule(
              "%s, le %s".formatted(l.nom(), Formats.date(l.jour())),
              noms.getOrDefault(l.territoire(), ""),
              l.id()));
    }
    return intitules;
  }
}
