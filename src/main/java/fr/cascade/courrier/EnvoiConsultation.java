package fr.cascade.courrier;

import fr.cascade.courrier.internal.ReglagesCourriel;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole outbox, whoever the reader of each message is: administrators only. */
@Service
@Transactional(readOnly = true)
public class EnvoiConsultation {

  private static final String FILTRE =
      """
       from message m join utilisateur u on u.id = m.destinataire_id
      where (:etat is null or m.envoi_etat = :etat)
        and (:texte = '' or instr(m.sujet, :texte) > 0 or instr(u.libelle, :texte) > 0
          or instr(u.login, :texte) > 0 or instr(coalesce(u.courriel, ''), :texte) > 0)
      """;

  private final JdbcClient jdbc;
  private final HabilitationService habilitations;
  private final ReglagesCourriel reglages;

  EnvoiConsultation(JdbcClient jdbc, HabilitationService habilitations, ReglagesCourriel reglages) {
    this.jdbc = jdbc;
    this.habilitations = habilitations;
    this.reglages = reglages;
  }

  /** One page of the outbox, the latest first. */
  public List<EnvoiLu> rechercher(EnvoiFiltre filtre, int depuis, int nombre) {
    return requete(
            """
            select m.id, u.libelle, u.courriel, m.sujet, m.corps, m.lien, m.lien_unique,
              m.envoi_etat, m.tentatives, m.cree_le, m.prochain_essai_le
            """
                + FILTRE
                + "order by m.id desc limit :nombre offset :depuis",
            filtre)
        .param("nombre", nombre)
        .param("depuis", depuis)
        .query((ligne, _) -> lire(ligne))
        .list();
  }

  /** How many there are. */
  public int compter(EnvoiFiltre filtre) {
    return requete("select count(*)" + FILTRE, filtre).query(Integer.class).single();
  }

  /** Whether mails leave at all; without a server, messages stay in the portal. */
  public boolean parCourriel() {
    return reglages.parCourriel();
  }

  private StatementSpec requete(String sql, EnvoiFiltre filtre) {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    EnvoiEtat etat = filtre.etat();
    return jdbc.sql(sql)
        .param("etat", etat == null ? null : etat.name())
        .param("texte", filtre.texte().strip());
  }

  private static EnvoiLu lire(ResultSet ligne) throws SQLException {
    EnvoiEtat etat = EnvoiEtat.valueOf(ligne.getString("envoi_etat"));
    return new EnvoiLu(
        new MessageId(ligne.getLong("id")),
        ligne.getString("libelle"),
        etat == EnvoiEtat.SANS_OBJET ? null : ligne.getString("courriel"),
        ligne.getString("sujet"),
        ligne.getString("corps"),
        ligne.getBoolean("lien_unique") ? null : ligne.getString("lien"),
        etat,
        ligne.getInt("tentatives"),
        Objects.requireNonNull(instant(ligne, "cree_le")),
        instant(ligne, "prochain_essai_le"));
  }

  private static @Nullable Instant instant(ResultSet ligne, String colonne) throws SQLException {
    LocalDateTime lu = ligne.getObject(colonne, LocalDateTime.class);
    return lu == null ? null : lu.toInstant(ZoneOffset.UTC);
  }
}
