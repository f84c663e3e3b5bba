package fr.cascade.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.conventions.CascadeConsultation;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.taches.TacheConsultation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./cascade bench}: builds one tenth, measures, builds the rest, measures again. Its name
 * keeps it out of the ordinary tests; it has its own database, emptied by the launcher.
 */
@SpringBootTest(
    properties = {
      "cascade.donnees=target/base-de-banc",
      "cascade.moteur.executeur=false",
      "cascade.demonstration=true",
      "cascade.demonstration.date=2010-05-03"
    })
@Import(EspionSql.Pose.class)
class MesureBanc {

  private static final Logger JOURNAL = LoggerFactory.getLogger(MesureBanc.class);
  private static final long GRAINE = Long.getLong("cascade.banc.graine", 2010);
  private static final int LOTS = 10;
  private static final String REGION = "REG-24";
  private static final String LECTEUR = "mission-centre";

  @Autowired CascadeConsultation cascade;
  @Autowired ConventionConsultation conventions;
  @Autowired TacheConsultation taches;
  @Autowired UtilisateurConnecte connecte;
  @Autowired Groupes groupes;
  @Autowired Acteurs acteurs;
  @Autowired HorlogeMetier horloge;
  @Autowired RuntimeService moteur;
  @Autowired JdbcTemplate jdbc;
  @Autowired DataSource source;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void lirePleinCouteCommeLireUnDixieme() throws IOException {
    Reperes reperes = new Chargeur(jdbc).reperes(REGION, jour());
    int dejaLa = acteurs.comme(LECTEUR, () -> taches.compter(""));
    List<TexteGenere> premier = charger(0, reperes);
    assertThat(attendent()).isEqualTo(dejaLa + Generateur.BROUILLONS_PAR_LOT);
    List<Operation> operations = operations(premier);
    List<Resultat.Releve> dixieme = mesurer(operations);
    for (int lot = 1; lot < LOTS; lot++) {
      charger(lot, reperes);
    }
    assertThat(attendent()).isEqualTo(dejaLa + LOTS * Generateur.BROUILLONS_PAR_LOT);
    List<Resultat.Releve> plein = mesurer(operations);
    List<Resultat> resultats = new ArrayList<>();
    for (int rang = 0; rang < operations.size(); rang++) {
      resultats.add(new Resultat(operations.get(rang).nom(), dixieme.get(rang), plein.get(rang)));
    }
    new Publication(GRAINE, new Rapport(resultats)).ecrire(Path.of(""));
  }

  private List<TexteGenere> charger(int lot, Reperes reperes) {
    long debut = System.nanoTime();
    List<TexteGenere> textes = Generateur.lot(GRAINE, lot, reperes);
    transaction().executeWithoutResult(etat -> new Chargeur(jdbc).charger(textes));
    new Taches(moteur, connecte, transaction()).ouvrir(textes);
    JOURNAL.info(
        "lot {} : {} conventions en {} s",
        lot,
        textes.size(),
        (System.nanoTime() - debut) / 1_000_000_000);
    return textes;
  }

  private TransactionTemplate transaction() {
    return new TransactionTemplate(transactions);
  }

  private int attendent() {
    return acteurs.comme(LECTEUR, () -> taches.compter(""));
  }

  private List<Operation> operations(List<TexteGenere> textes) {
    var regional = new LecteurSql(acteurs.id(LECTEUR).valeur(), false, REGION, jour());
    var national = new LecteurSql(acteurs.id("national").valeur(), true, "", jour());
    return new Operations(cascade, conventions, taches, connecte, source)
        .toutes(regional, national, acteurs.comme(LECTEUR, groupes::groupesDuCourant), textes);
  }

  private List<Resultat.Releve> mesurer(List<Operation> operations) {
    new Chargeur(jdbc).analyser();
    var chronometre = new Chronometre((EspionSql) source);
    return operations.stream().map(chronometre::mesurer).toList();
  }

  private String jour() {
    return horloge.aujourdhui().toString();
  }
}
