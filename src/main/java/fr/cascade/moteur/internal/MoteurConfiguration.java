package fr.cascade.moteur.internal;

import fr.cascade.socle.HorlogeMetier;
import java.io.IOException;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Camunda 7 wired by hand (its starter wants an older Spring Boot): one transaction with JPA,
 * schema by Liquibase, models deployed from {@code bpmn/}.
 */
@Configuration
class MoteurConfiguration {

  @Bean
  @DependsOn("liquibase")
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource, PlatformTransactionManager transactionManager, HorlogeMetier horloge)
      throws IOException {
    DecalageMoteur.appliquer(horloge);
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName("cascade");
    configuration.setDataSource(dataSource);
    configuration.setTransactionManager(transactionManager);
    configuration.setDatabaseType("mysql");
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistory("full");
    configuration.setHistoryTimeToLive("P3650D");
    configuration.setJobExecutorActivate(false); // HorlogeMoteur starts it, on the right date
    configuration.setMetricsEnabled(false);
    configuration.setDeploymentName("cascade");
    configuration.setDeployChangedOnly(true);
    configuration.setDeploymentResources(modeles());
    return configuration;
  }

  /**
   * Under their bare file names: by default a model read from a folder is deployed under its full
   * path, and would become a new version each time the application moves.
   */
  private static Resource[] modeles() throws IOException {
    var fichiers =
        new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn");
    var modeles = new Resource[fichiers.length];
    for (var i = 0; i < fichiers.length; i++) {
      modeles[i] = new Modele(fichiers[i]);
    }
    return modeles;
  }

  /** The engine takes the description of bytes as their name. */
  private static final class Modele extends ByteArrayResource {

    private final String nom;

    Modele(Resource fichier) throws IOException {
      super(fichier.getContentAsByteArray());
      this.nom = Objects.requireNonNull(fichier.getFilename());
    }

    @Override
    public String getDescription() {
      return nom;
    }
  }

  @Bean
  ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
    var usine = new ProcessEngineFactoryBean();
    usine.setProcessEngineConfiguration(configuration);
    return usine;
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine moteur) {
    return moteur.getRuntimeService();
  }

  @Bean
  TaskService taskService(ProcessEngine moteur) {
    return moteur.getTaskService();
  }

  @Bean
  HistoryService historyService(ProcessEngine moteur) {
    return moteur.getHistoryService();
  }

  @Bean
  ManagementService managementService(ProcessEngine moteur) {
    return moteur.getManagementService();
  }

  @Bean
  RepositoryService repositoryService(ProcessEngine moteur) {
    return moteur.getRepositoryService();
  }
}
