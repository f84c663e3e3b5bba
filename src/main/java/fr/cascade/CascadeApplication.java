package fr.cascade;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The portal: one application, one database, one transaction per act. Every page loads what any
 * page is made of: a tab that another module contributes finds its components there.
 */
@Modulithic(systemName = "Cascade", sharedModules = "socle")
@SpringBootApplication
@EnableResilientMethods
@EnableScheduling
@LoadDependenciesOnStartup
@StyleSheet(Lumo.STYLESHEET)
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("./styles/cascade.css")
public class CascadeApplication implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings page) {
    page.addFavIcon("icon", "icons/cascade.svg", "any");
  }

  /** Starts the portal; options are Spring properties, the launcher words them for people. */
  public static void main(String[] args) {
    try {
      SpringApplication.run(CascadeApplication.class, args);
    } catch (RuntimeException cause) {
      // Spring has said why; the embedded database would keep a failed portal alive.
      System.exit(1);
    }
  }
}
