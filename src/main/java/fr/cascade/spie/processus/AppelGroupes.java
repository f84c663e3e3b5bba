package fr.cascade.spie.processus;

import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Public because the model calls it by name: who conducts a call, who marks. */
@Component
public class AppelGroupes {

  public List<String> conduite(DelegateExecution execution) {
    return List.of(Groupes.de(Permission.PUBLIER_APPEL, TerritoireCode.NATION));
  }

  public List<String> jury(DelegateExecution execution) {
    return List.of(
        Groupes.de(Permission.NOTER, TerritoireCode.NATION),
        Groupes.de(Permission.PUBLIER_APPEL, TerritoireCode.NATION));
  }
}
