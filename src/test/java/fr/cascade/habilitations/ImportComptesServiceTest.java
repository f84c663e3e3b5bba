package fr.cascade.habilitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Not rolled back: each line has its own transaction; what was written is removed after. */
@TestCascade
class ImportComptesServiceTest {

  private static final String EN_TETE = "identifiant;fonction;courriel;role;perimetre;debut;fin\n";

  @Autowired ImportComptesService imports;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void retirer() {
    String siens = "(select id from utilisateur where login like 'essai-import%')";
    jdbc.sql("delete from message where destinataire_id in " + siens).update();
    jdbc.sql("delete from lien_acces where utilisateur_id in " + siens).update();
    jdbc.sql("delete from habilitation where utilisateur_id in " + siens).update();
    jdbc.sql("delete from utilisateur where login like 'essai-import%'").update();
  }

  @Test
  void chaqueLigneEstEntiereOuRefuseeAvecSaRaison() {
    List<LigneImportee> rapport =
        importer(
            """
            essai-import-1;chargé de mission;un@exemple.fr;REGIONAL;REG-24;01/06/2010;31/12/2012
            essai-import-1;autre;deux@exemple.fr;REGIONAL;REG-24;01/06/2010;

            essai-import-2;fonction;deux@exemple.fr;Chargé de mission régional;DEP-37;01/06/2010;
            essai-import-3;fonction;trois;REGIONAL;REG-24;01/06/2010;
            essai-import-4;fonction;quatre@exemple.fr;CHEF;REG-24;01/06/2010;
            essai-import-5;fonction;cinq@exemple.fr;REGIONAL;REG-99;01/06/2010;
            essai-import-6;fonction;six@exemple.fr;REGIONAL;REG-24;2010-06-01;
            essai-import-7;fonction;sept@exemple.fr;REGIONAL;REG-24;02/06/2010;01/06/2010
            essai-import-8;trop;court
            essai-import-9;fonction;neuf@exemple.fr;SIGNATAIRE;ORG-999999;01/06/2010;
            """);
    assertThat(rapport).hasSize(10);
    assertThat(rapport.getFirst())
        .extracting(LigneImportee::numero, LigneImportee::refus)
        .containsExactly(2, null);
    assertThat(rapport.subList(1, 10))
        .extracting(LigneImportee::refus)
        .satisfiesExactly(
            r -> assertThat(r).contains("déjà pris"),
            r -> assertThat(r).contains("ne se donne pas sur le périmètre"),
            r -> assertThat(r).contains("courriel"),
            r -> assertThat(r).contains("« CHEF »"),
            r -> assertThat(r).contains("« REG-99 » n’existe pas"),
            r -> assertThat(r).contains("jj/mm/aaaa"),
            r -> assertThat(r).contains("date de fin"),
            r -> assertThat(r).contains("3 colonnes"),
            r -> assertThat(r).contains("« ORG-999999 » n’existe pas"));
    assertThat(
            jdbc.sql("select login from utilisateur where login like 'essai-import%'")
                .query(String.class)
                .list())
        .containsExactly("essai-import-1");
  }

  @Test
  void unEnTeteInattenduRefuseLeFichier() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> acteurs.comme("admin", () -> imports.importer("login;nom\na;b")))
        .satisfies(refus -> assertThat(refus.champ()).contains("csv"));
  }

  @Test
  void seulUnAdministrateurImporte() {
    assertThatExceptionOfType(AccesRefuseException.class)
        .isThrownBy(() -> acteurs.comme("mission-centre", () -> imports.importer(EN_TETE)));
  }

  private List<LigneImportee> importer(String lignes) {
    return acteurs.comme("admin", () -> imports.importer(EN_TETE + lignes));
  }
}
