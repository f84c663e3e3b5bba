package fr.cascade;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(CascadeApplication.class);

  @Test
  void chaqueModuleNUtiliseQueCeuxAuDessusDeLui() {
    MODULES.verify();
  }
}
