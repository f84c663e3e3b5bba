package fr.cascade.spie.internal;

import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.spie.AppelConsultation.Comptes;
import fr.cascade.spie.CandidatureFiltre;
import fr.cascade.spie.CandidatureResume;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.internal.VisibiliteCandidatures.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications in a list, filtered and scoped in one query. */
@Component
public class ListeCandidatures {

  private final JdbcClient jdbc;
  private final VisibiliteCandidatures visibilite;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  ListeCandidatures(
      JdbcClient jdbc,
      VisibiliteCandidatures visibilite,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  public List<CandidatureResume> rechercher(CandidatureFiltre filtre, int depuis, int nombre) {
    Condition condition = condition(filtre);
    List<Ligne> lignes =
        jdbc.sql(
                """
                select c.id, c.appel_id, a.titre, a.cloture_le, c.nom, c.porteur_id, c.statut,
                  c.deposee_le, c.montant, c.inventee
                from candidature c join appel a on a.id = c.appel_id where %s
                order by a.cloture_le desc, c.nom, c.id
                limit :nombre offset :depuis
                """
                    .formatted(condition.sql()))
            .params(condition.parametres())
            .param("nombre", nombre)
            .param("depuis", depuis)
            .query(ListeCandidatures::lire)
            .list();
    Map<OrganisationId, String> noms =
        organisations.noms(
            lignes.stream().map(Ligne::porteur).collect(Collectors.toSet()), horloge.aujourdhui());
    return lignes.stream().map(l -> l.resume(noms.getOrDefault(l.porteur(), ""))).toList();
  }

  public int compter(CandidatureFiltre filtre) {
    Condition condition = condition(filtre);
    return jdbc.sql(
            "select count(*) from candidature c join appel a on a.id = c.appel_id where "
                + condition.sql())
        .params(condition.parametres())
        .query(Integer.class)
        .single();
  }

  private Condition condition(CandidatureFiltre filtre) {
    Condition visible = filtre.miennes() ? visibilite.miennes() : visibilite.condition();
    var sql = new StringBuilder(visible.sql());
    Map<String, Object> parametres = new HashMap<>(visible.parametres());
    var appel = filtre.appel();
    if (appel != null) {
      sql.append(" and c.appel_id = :appel");
      parametres.put("appel", appel.valeur());
    }
    var statut = filtre.statut();
    if (statut != null) {
      sql.append(" and c.statut = :statut");
      parametres.put("statut", statut.name());
    }
    if (!filtre.texte().isBlank()) {
      sql.append(" and c.nom like :texte");
      parametres.put(
          "texte", "%" + filtre.texte().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }
    return new Condition(sql.toString(), parametres);
  }

  private record Ligne(
      long id,
      long appel,
      String titre,
      Instant cloture,
      String nom,
      OrganisationId porteur,
      String statut,
      @Nullable Instant deposeeLe,
      java.math.@Nullable BigDecimal montant,
      boolean inventee) {

    CandidatureResume resume(String porteurNom) {
      return new CandidatureResume(
          new CandidatureId(id),
          new AppelId(appel),
          titre,
          cloture,
          nom,
          porteurNom,
          CandidatureStatut.valueOf(statut),
          deposeeLe,
          montant,
          inventee);
    }
  }

  private static Ligne lire(ResultSet ligne, int rang) throws SQLException {
    return new Ligne(
        ligne.getLong("id"),
        ligne.getLong("appel_id"),
        ligne.getString("titre"),
        instant(ligne, "cloture_le"),
        ligne.getString("nom"),
        new OrganisationId(ligne.getLong("porteur_id")),
        ligne.getString("statut"),
        instantOuNul(ligne, "deposee_le"),
        ligne.getBigDecimal("montant"),
        ligne.getBoolean("inventee"));
  }

  /** How many drafts and submitted applications, whoever counts. */
  public Comptes comptes(AppelId appel) {
    return jdbc.sql(
            """
            select coalesce(sum(statut = 'BROUILLON'), 0), coalesce(sum(statut <> 'BROUILLON'), 0)
            from candidature where appel_id = :appel
            """)
        .param("appel", appel.valeur())
        .query((ligne, rang) -> new Comptes(ligne.getInt(1), ligne.getInt(2)))
        .single();
  }

  /** Names of what was submitted on a part of these territories, itself left out. */
  List<String> chevauchements(Candidature candidature) {
    return jdbc.sql(
            """
            select distinct c.nom from candidature c
            join candidature_territoire autre on autre.candidature_id = c.id
            join candidature_territoire sien on sien.candidature_id = :id
            join territoire_inclusion i on :jour between i.debut and i.fin
              and ((i.ancetre_code = autre.territoire_code and i.descendant_code = sien.territoire_code)
                or (i.ancetre_code = sien.territoire_code and i.descendant_code = autre.territoire_code))
            where c.appel_id = :appel and c.id <> :id and c.statut <> 'BROUILLON'
            order by c.nom
            """)
        .param("id", candidature.id().valeur())
        .param("appel", candidature.appel().valeur())
        .param("jour", horloge.aujourdhui())
        .query((ligne, rang) -> ligne.getString(1))
        .list();
  }

  private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
    return java.util.Objects.requireNonNull(instantOuNul(ligne, colonne));
  }

  private static @Nullable Instant instantOuNul(ResultSet ligne, String colonne)
      throws SQLException {
    LocalDateTime lu = ligne.getObject(colonne, LocalDateTime.class);
    return lu == null ? null : lu.toInstant(ZoneOffset.UTC);
  }
}
