package fr.cascade.panne;

import fr.cascade.Acteurs;
import fr.cascade.CascadeApplication;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.Scenarios;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.ConventionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A portal of its own, killed between two signatures, or started again behind a killed one. */
public final class PortailQuiTombe {

  static final int TUE = 137;

  private PortailQuiTombe() {}

  /** Arguments: the data folder, {@code tomber} or {@code reprendre}, the file of the report. */
  public static void main(String[] args) throws Exception {
    ConfigurableApplicationContext portail =
        SpringApplication.run(
            CascadeApplication.class,
            "--cascade.donnees=" + args[0],
            "--cascade.demonstration=true",
            "--cascade.demonstration.date=2010-05-03",
            "--vaadin.productionMode=true",
            "--server.port=0");
    if (args[1].equals("tomber")) {
      tomber(portail);
    }
    Files.writeString(Path.of(args[2]), reprendre(portail));
    portail.close();
    System.exit(0);
  }

  /** One signature is committed; the second is killed after its last write, before its commit. */
  private static void tomber(ConfigurableApplicationContext portail) {
    Scenarios scenarios = portail.getBean(Scenarios.class);
    ConventionId id = scenarios.regionaleASigner();
    scenarios.signer(id, "pe-centre");
    portail
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            transaction -> {
              scenarios.signer(id, "arml-centre");
              Runtime.getRuntime().halt(TUE);
            });
  }

  /** What stands after the kill, then what the round becomes. */
  private static String reprendre(ConfigurableApplicationContext portail) {
    Scenarios scenarios = portail.getBean(Scenarios.class);
    List<ConventionId> regionales =
        portail
            .getBean(Acteurs.class)
            .comme(
                "mission-centre",
                () ->
                    portail
                        .getBean(ConventionConsultation.class)
                        .rechercher(
                            new ConventionFiltre("", Niveau.REGIONAL, null, null, null), 0, 10))
            .stream()
            .map(r -> r.id())
            .toList();
    ConventionId id = regionales.getFirst();
    String avant = statuts(scenarios.detail("mission-centre", id));
    scenarios.signer(id, "arml-centre");
    scenarios.signer(id, "direccte-centre");
    ConventionDetail apres = scenarios.detail("mission-centre", id);
    return String.join(
        "\n", "regionales=" + regionales.size(), avant, apres.etat().name(), statuts(apres));
  }

  private static String statuts(ConventionDetail detail) {
    return detail.circuits().getFirst().signatures().stream()
        .map(s -> s.statut())
        .map(SignatureStatut::name)
        .collect(Collectors.joining(","));
  }
}
