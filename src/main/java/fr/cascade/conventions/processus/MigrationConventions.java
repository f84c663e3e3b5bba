package fr.cascade.conventions.processus;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Takes the agreements that run on an older model to the present one, before anybody can act on
 * them: what a new version lets people do, they can do on what began earlier. Done again it finds
 * nothing to move.
 */
@Component
class MigrationConventions implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationConventions.class);

  /** Moved in one transaction. */
  private static final int LOT = 100;

  private final RepositoryService modeles;
  private final RuntimeService instances;

  MigrationConventions(RepositoryService modeles, RuntimeService instances) {
    this.modeles = modeles;
    this.instances = instances;
  }

  @Override
  public void afterSingletonsInstantiated() {
    migrer();
  }

  /** Returns how many were moved. */
  int migrer() {
    List<ProcessDefinition> versions =
        modeles
            .createProcessDefinitionQuery()
            .processDefinitionKey(ConventionProcess.PROCESSUS)
            .orderByProcessDefinitionVersion()
            .desc()
            .list();
    return versions.stream().skip(1).mapToInt(v -> migrer(v, versions.getFirst())).sum();
  }

  private int migrer(ProcessDefinition ancienne, ProcessDefinition presente) {
    if (compter(ancienne) == 0) {
      return 0;
    }
    MigrationPlan plan =
        instances
            .createMigrationPlan(ancienne.getId(), presente.getId())
            .mapEqualActivities()
            .build();
    int depuis = 0;
    int faites = 0;
    for (List<String> lot = lot(ancienne, 0); !lot.isEmpty(); lot = lot(ancienne, depuis)) {
      int migrees = migrer(plan, lot);
      faites += migrees;
      depuis += lot.size() - migrees;
    }
    LOG.info(
        "{} agreements moved from version {} of their process to version {}",
        faites,
        ancienne.getVersion(),
        presente.getVersion());
    return faites;
  }

  /** All together, or one by one when one of them cannot: the others do not wait for it. */
  private int migrer(MigrationPlan plan, List<String> lot) {
    try {
      instances.newMigration(plan).processInstanceIds(lot).execute();
      return lot.size();
    } catch (RuntimeException cause) {
      if (lot.size() == 1) {
        LOG.error("Process instance {} stays on its version", lot.getFirst(), cause);
        return 0;
      }
      return lot.stream().mapToInt(id -> migrer(plan, List.of(id))).sum();
    }
  }

  private long compter(ProcessDefinition version) {
    return instances.createProcessInstanceQuery().processDefinitionId(version.getId()).count();
  }

  private List<String> lot(ProcessDefinition version, int depuis) {
    return instances
        .createProcessInstanceQuery()
        .processDefinitionId(version.getId())
        .orderByProcessInstanceId()
        .asc()
        .listPage(depuis, LOT)
        .stream()
        .map(ProcessInstance::getId)
        .toList();
  }
}
