package fr.cascade;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each run of the tests begins on 3 May 2010, whenever their database was made. */
@Component
class HorlogeDEssai implements InitializingBean {

  private final JdbcClient jdbc;

  HorlogeDEssai(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    jdbc.sql("delete from horloge").update();
  }
}
