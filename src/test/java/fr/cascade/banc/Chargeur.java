package fr.cascade.banc;

import fr.cascade.banc.TexteGenere.ArticleGenere;
import fr.cascade.banc.TexteGenere.ChiffreGenere;
import fr.cascade.banc.TexteGenere.PartieGeneree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes generated agreements as rows, many to a statement; the demonstration stays beside them.
 */
final class Chargeur {

  private static final int LIGNES_PAR_ORDRE = 200;

  private final JdbcTemplate jdbc;

  Chargeur(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Territories and organisations of the demonstration, sorted. */
  Reperes reperes(String region, String jour) {
    Map<String, List<String>> departements = new TreeMap<>();
    jdbc.query(
        """
        select r.code, d.code from territoire r
        join territoire_inclusion n on n.ancetre_code = 'NAT-FR' and n.descendant_code = r.code
          and ? between n.debut and n.fin
        join territoire_inclusion i on i.ancetre_code = r.code and ? between i.debut and i.fin
        join territoire d on d.code = i.descendant_code and d.type = 'DEPARTEMENT'
        where r.type = 'REGION' order by r.code, d.code
        """,
        ligne -> {
          departements
              .computeIfAbsent(ligne.getString(1), code -> new ArrayList<>())
              .add(ligne.getString(2));
        },
        jour,
        jour);
    List<String> siens = departements.remove(region);
    return new Reperes(
        region,
        departements,
        siens == null ? List.of() : siens,
        organisations("territoire_code = 'NAT-FR'", 3),
        organisations("territoire_code = '%s'".formatted(region), 3),
        organisations(
            "type in ('MISSION_LOCALE', 'OPERATEUR_SITE') and territoire_code in ('%s')"
                .formatted(String.join("', '", siens == null ? List.of() : siens)),
            100));
  }

  private List<Long> organisations(String condition, int nombre) {
    return jdbc.query(
        "select id from organisation where %s order by structure_code, id limit %d"
            .formatted(condition, nombre),
        (ligne, rang) -> ligne.getLong(1));
  }

  /** Drafts get no process here: the engine starts them itself. */
  void charger(List<TexteGenere> textes) {
    long document = document();
    for (String niveau : List.of("NATIONAL", "REGIONAL", "LOCAL")) {
      List<TexteGenere> ceux = textes.stream().filter(t -> t.niveau().equals(niveau)).toList();
      circuits(ceux.stream().filter(TexteGenere::signee).toList(), document);
      conventions(ceux, document);
      articles(ceux);
    }
    chiffres(textes);
    parties(textes);
  }

  void analyser() {
    jdbc.execute(
        "analyze table convention, article, chiffre, partie, circuit, signature, ACT_RU_TASK,"
            + " ACT_RU_EXECUTION, ACT_RU_IDENTITYLINK");
  }

  /** The frozen texts of all rounds: their bytes are never read by what is measured. */
  private long document() {
    jdbc.update(
        """
        insert into document (nom, type_mime, taille, empreinte_sha256, contenu, depose_le)
        values ('banc.pdf', 'application/pdf', 1, repeat('0', 64), 'x', '2010-05-01')
        """);
    Long id = jdbc.queryForObject("select max(id) from document", Long.class);
    return id == null ? 0 : id;
  }

  private void circuits(List<TexteGenere> textes, long document) {
    List<Object[]> circuits = new ArrayList<>();
    List<Object[]> signatures = new ArrayList<>();
    for (TexteGenere t : textes) {
      circuits.add(
          new Object[] {
            t.id(), "convention:" + t.id(), t.titre(), t.territoire(), document, document, t.debut()
          });
      for (PartieGeneree partie : t.parties()) {
        signatures.add(new Object[] {t.id(), partie.organisation(), t.debut(), t.debut()});
      }
    }
    inserer(
        "circuit (id, objet_cle, titre, territoire, tour, statut, document_id, document_html_id,"
            + " empreinte_sha256, ouvert_le, avant_le)",
        "(?, ?, ?, ?, 1, 'SIGNE', ?, ?, repeat('0', 64), '2010-01-02', ?)",
        circuits);
    inserer(
        "signature (circuit_id, ordre, organisation_id, statut, ouverte_le, signataire_libelle,"
            + " fonction, pouvoir, faite_le, enregistree_le, adresse, empreinte_signee)",
        "(?, 1, ?, 'SIGNEE', '2010-01-02', 'signataire', 'directeur', 'statuts', ?, ?,"
            + " '127.0.0.1', repeat('0', 64))",
        signatures);
  }

  private void conventions(List<TexteGenere> textes, long document) {
    List<Object[]> lignes = new ArrayList<>();
    for (TexteGenere t : textes) {
      lignes.add(
          new Object[] {
            t.id(),
            t.reference(),
            t.titre(),
            t.niveau(),
            t.parent(),
            t.territoire(),
            t.signee() ? "SIGNEE" : "BROUILLON",
            t.debut(),
            t.fin(),
            t.signee() ? t.debut() : null,
            t.reference(),
            t.signee() ? t.id() : null,
            t.signee() ? document : null
          });
    }
    inserer(
        "convention (id, reference, titre, niveau, parent_id, territoire_code, statut, debut, fin,"
            + " signee_le, hors_portail, cle_unicite, circuit_id, document_id, cree_le, cree_par,"
            + " statut_depuis, statut_par)",
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, '2010-01-01', 'banc', '2010-01-02',"
            + " 'banc')",
        lignes);
  }

  /** The parent's article of the same key is the one that it comes from. */
  private void articles(List<TexteGenere> textes) {
    List<Object[]> lignes = new ArrayList<>();
    for (TexteGenere t : textes) {
      Long parent = t.parent();
      for (ArticleGenere a : t.articles()) {
        lignes.add(
            new Object[] {
              cleArticle(t.id(), a.rang()),
              t.id(),
              a.cle(),
              a.rang(),
              a.titre(),
              a.texte(),
              a.nature(),
              parent == null ? null : cleArticle(parent, a.rang())
            });
      }
    }
    inserer(
        "article (id, convention_id, cle, rang, titre, texte, nature, article_parent_id)",
        "(?, ?, ?, ?, ?, ?, ?, ?)",
        lignes);
  }

  private static long cleArticle(long convention, int rang) {
    return convention * 10 + rang;
  }

  private void chiffres(List<TexteGenere> textes) {
    List<Object[]> lignes = new ArrayList<>();
    for (TexteGenere t : textes) {
      for (ChiffreGenere c : t.chiffres()) {
        lignes.add(new Object[] {t.id(), c.type(), c.article(), c.nombre()});
      }
    }
    inserer("chiffre (convention_id, type, article_cle, nombre)", "(?, ?, ?, ?)", lignes);
  }

  private void parties(List<TexteGenere> textes) {
    List<Object[]> lignes = new ArrayList<>();
    for (TexteGenere t : textes) {
      for (int rang = 0; rang < t.parties().size(); rang++) {
        PartieGeneree p = t.parties().get(rang);
        lignes.add(new Object[] {t.id(), p.organisation(), rang + 1, p.locale()});
      }
    }
    inserer(
        "partie (convention_id, organisation_id, rang, ordre_signature, locale)",
        "(?, ?, ?, 1, ?)",
        lignes);
  }

  private void inserer(String colonnes, String valeurs, List<Object[]> lignes) {
    for (int debut = 0; debut < lignes.size(); debut += LIGNES_PAR_ORDRE) {
      List<Object[]> part =
          lignes.subList(debut, Math.min(lignes.size(), debut + LIGNES_PAR_ORDRE));
      jdbc.update(
          "insert into "
              + colonnes
              + " values "
              + String.join(", ", Collections.nCopies(part.size(), valeurs)),
          part.stream().flatMap(Arrays::stream).toArray());
    }
  }
}
