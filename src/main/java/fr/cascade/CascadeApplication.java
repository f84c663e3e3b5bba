package fr.cascade;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal: one application, one database, one transaction per act. */
@Modulithic(systemName = "Cascade", sharedModules = "socle")
@SpringBootApplication
@EnableResilientMethods
@EnableScheduling
public class CascadeApplication implements AppShellConfigurator {

  /** Starts the portal; options are Spring properties, the launcher words them for people. */
  public static void main(String[] args) {
    SpringApplication.run(CascadeApplication.class, args);
  }
}
