package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.internal.Visibilite.Condition;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of agreements, filtered and scoped in one query; names of territories in a second. */
@Component
public class ConventionListe {

  private static final String PAR_NIVEAU =
      """
      field(c.niveau, 'NATIONAL', 'REGIONAL', 'DEPARTEMENTAL', 'LOCAL'), c.debut desc, c.id
      """;

  /** What was given up shows only to those who ask for it. */
  static final String POURSUIVIES = "c.statut <> 'ABANDONNEE'";

  private final JdbcClient jdbc;
  private final Visibilite visibilite;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  ConventionListe(
      JdbcClient jdbc,
      Visibilite visibilite,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.visibilite = visibilite;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** A row before its territory is named. */
  private record Ligne(
      long id,
      String reference,
      String titre,
      Niveau niveau,
      TerritoireCode territoire,
      ConventionStatut statut,
      LocalDate debut,
      LocalDate fin,
      boolean repris) {}

  public List<ConventionResume> rechercher(ConventionFiltre filtre, int depuis, int nombre) {
    return lister(condition(filtre), PAR_NIVEAU, depuis, nombre);
  }

  /** In force and ending within so many days, the soonest first. */
  public List<ConventionResume> finissantSous(int jours, int nombre) {
    Condition enVigueur =
        condition(new ConventionFiltre("", null, ConventionEtat.EN_VIGUEUR, null, null));
    var parametres = new HashMap<>(enVigueur.parametres());
    parametres.put("horizon", horloge.aujourdhui().plusDays(jours));
    return lister(
        new Condition(enVigueur.sql() + " and c.fin <= :horizon", parametres),
        "c.fin, c.id",
        0,
        nombre);
  }

  List<ConventionResume> lister(Condition condition, String ordre, int depuis, int nombre) {
    List<Ligne> lignes =
        jdbc.sql(
                """
                select c.id, c.reference, c.titre, c.niveau, c.territoire_code, c.statut,
                  c.debut, c.fin, c.hors_portail
                from convention c where %s
                order by %s
                limit :nombre offset :depuis
                """
                    .formatted(condition.sql(), ordre))
            .params(condition.parametres())
            .param("nombre", nombre)
            .param("depuis", depuis)
            .query(ConventionListe::lire)
            .list();
    LocalDate jour = horloge.aujourdhui();
    Map<TerritoireCode, String> noms =
        territoires.noms(lignes.stream().map(Ligne::territoire).toList(), jour);
    return lignes.stream().map(l -> resume(l, noms, jour)).toList();
  }

  public int compter(ConventionFiltre filtre) {
    Condition condition = condition(filtre);
    return jdbc.sql("select count(*) from convention c where " + condition.sql())
        .params(condition.parametres())
        .query(Integer.class)
        .single();
  }

  private Condition condition(ConventionFiltre filtre) {
    return condition(filtre, visibilite.condition());
  }

  /** What the filters keep of what is visible. */
  Condition condition(ConventionFiltre filtre, Condition visible) {
    var sql = new StringBuilder(visible.sql());
    var parametres = new HashMap<>(visible.parametres());
    int rang = 0;
    for (String mot : filtre.texte().strip().split("\\s+", -1)) {
      if (!mot.isEmpty()) {
        String nom = "mot" + rang++;
        sql.append(" and (c.titre like :%s or c.reference like :%s)".formatted(nom, nom));
        parametres.put(nom, "%" + mot.replaceAll("([%_\\\\])", "\\\\$1") + "%");
      }
    }
    var niveau = filtre.niveau();
    if (niveau != null) {
      sql.append(" and c.niveau = :niveau");
      parametres.put("niveau", niveau.name());
    }
    var territoire = filtre.territoire();
    if (territoire != null) {
      sql.append(
          """
           and exists (select 1 from territoire_inclusion f
            where f.ancetre_code = :territoire and f.descendant_code = c.territoire_code
              and :jour between f.debut and f.fin)
          """);
      parametres.put("territoire", territoire.valeur());
    }
    var parent = filtre.parent();
    if (parent != null) {
      sql.append(" and c.parent_id = :parent");
      parametres.put("parent", parent.valeur());
    }
    var etat = filtre.etat();
    sql.append(" and ").append(etat == null ? POURSUIVIES : parEtat(etat));
    return new Condition(sql.toString(), parametres);
  }

  /** The derived states in SQL; {@link ConventionEtat#de} says the same of one agreement. */
  private static String parEtat(ConventionEtat etat) {
    return switch (etat) {
      case BROUILLON -> "c.statut = 'BROUILLON'";
      case EN_CONSULTATION -> "c.statut = 'EN_CONSULTATION'";
      case A_VALIDER -> "c.statut = 'A_VALIDER'";
      case A_SIGNER -> "c.statut = 'A_SIGNER'";
      case SIGNEE -> "c.statut = 'SIGNEE' and c.debut > :jour";
      case EN_VIGUEUR -> "c.statut = 'SIGNEE' and c.debut <= :jour and c.fin >= :jour";
      case EXPIREE -> "c.statut = 'SIGNEE' and c.fin < :jour";
      case ABANDONNEE -> "c.statut = 'ABANDONNEE'";
    };
  }

  private static Ligne lire(ResultSet ligne, int rang) throws SQLException {
    return new Ligne(
        ligne.getLong("id"),
        ligne.getString("reference"),
        ligne.getString("titre"),
        Niveau.valueOf(ligne.getString("niveau")),
        new TerritoireCode(ligne.getString("territoire_code")),
        ConventionStatut.valueOf(ligne.getString("statut")),
        ligne.getObject("debut", LocalDate.class),
        ligne.getObject("fin", LocalDate.class),
        ligne.getBoolean("hors_portail"));
  }

  private static ConventionResume resume(
      Ligne l, Map<TerritoireCode, String> noms, LocalDate jour) {
    return new ConventionResume(
        new ConventionId(l.id()),
        l.reference(),
        l.titre(),
        l.niveau(),
        l.territoire(),
        noms.getOrDefault(l.territoire(), l.territoire().valeur()),
        ConventionEtat.de(l.statut(), l.debut(), l.fin(), jour),
        l.debut(),
        l.fin(),
        l.repris());
  }
}
