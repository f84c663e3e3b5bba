package fr.cascade.comites.internal;

import fr.cascade.comites.SondageLu.Creneau;
import fr.cascade.comites.SondageLu.Question;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What comes back by personal links: each answers once, for its own member, before the choice. */
@Component
public class ReponsesSondage {

  /** A link that may still answer. */
  private static final String VALABLE =
      """
      select l.id, l.sondage_id, l.membre_id from sondage_lien l
      join sondage s on s.id = l.sondage_id
      where l.empreinte = :empreinte and l.revoque_le is null and l.repondu_le is null
        and s.seance_id is null
      """;

  private final JdbcClient jdbc;
  private final Sondages sondages;
  private final ComiteRepository comites;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  ReponsesSondage(
      JdbcClient jdbc,
      Sondages sondages,
      ComiteRepository comites,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.sondages = sondages;
    this.comites = comites;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  private record Acces(long lien, long sondage, long membre) {}

  public Optional<Question> question(String jeton) {
    return acces(jeton)
        .map(
            a -> {
              Comite comite = comite(a);
              return new Question(
                  comite.nom(),
                  comite.membre(a.membre()).qualite(),
                  sondages.creneaux(a.sondage(), false));
            });
  }

  public void repondre(String jeton, Collection<Long> conviennent) {
    Acces acces = acces(jeton).orElseThrow(ReponsesSondage::perime);
    List<Long> connus =
        new ArrayList<>(
            sondages.creneaux(acces.sondage(), false).stream().map(Creneau::id).toList());
    connus.retainAll(conviennent);
    int marque =
        jdbc.sql(
                "update sondage_lien set repondu_le = :le"
                    + " where id = :lien and repondu_le is null and revoque_le is null")
            .param("le", Timestamp.from(horloge.instant()))
            .param("lien", acces.lien())
            .update();
    if (marque == 0) {
      throw perime();
    }
    connus.forEach(
        c ->
            jdbc.sql("insert into sondage_reponse (lien_id, creneau_id) values (:lien, :creneau)")
                .param("lien", acces.lien())
                .param("creneau", c)
                .update());
  }

  /** Somebody connected who is not that member does not answer in that member's name. */
  private Optional<Acces> acces(String jeton) {
    return jdbc.sql(VALABLE)
        .param("empreinte", Jeton.empreinte(jeton))
        .query((l, _) -> new Acces(l.getLong(1), l.getLong(2), l.getLong(3)))
        .optional()
        .filter(a -> estLeSien(comite(a).membre(a.membre())));
  }

  private boolean estLeSien(MembreComite membre) {
    var moi = connecte.courantOuVide().map(Utilisateur::id);
    return moi.isEmpty() || membre.utilisateur().isEmpty() || membre.utilisateur().equals(moi);
  }

  private Comite comite(Acces acces) {
    long id =
        jdbc.sql("select comite_id from sondage where id = :id")
            .param("id", acces.sondage())
            .query(Long.class)
            .single();
    return comites.findById(id).orElseThrow(ComiteDroits::introuvable);
  }

  private static RegleMetierException perime() {
    return new RegleMetierException(
        "RG-382", "Ce lien a déjà servi, a été retiré, ou la date est choisie.");
  }
}
