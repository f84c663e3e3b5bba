package fr.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TestCascade
class DemarrageTest {

  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine moteur;

  @Test
  void lesTablesDuMoteurStockentQuatreOctets() {
    var tables =
        jdbc.queryForList(
            """
            select table_name from information_schema.tables
            where table_schema = database() and table_collation not like 'utf8mb4%'
            """,
            String.class);
    assertThat(tables).isEmpty();
    assertThat(moteur.getName()).isEqualTo("cascade");
  }
}
