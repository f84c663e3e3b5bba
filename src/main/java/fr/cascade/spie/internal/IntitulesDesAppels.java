package fr.cascade.spie.internal;

import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of calls in the inbox: of those that one conducts or marks. */
@Component
class IntitulesDesAppels implements IntitulesParCle {

  private final AppelRepository appels;
  private final AppelDroits droits;

  IntitulesDesAppels(AppelRepository appels, AppelDroits droits) {
    this.appels = appels;
    this.droits = droits;
  }

  @Override
  public String prefixe() {
    return Cles.APPEL;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    boolean conduit = droits.conduit();
    Map<String, Intitule> intitules = new HashMap<>();
    for (Appel appel : appels.findAllByIdIn(cles.stream().map(Cles::numero).toList())) {
      long id = appel.id().valeur();
      if (conduit || droits.jure(id)) {
        intitules.put(Cles.de(appel.id()), new Intitule(appel.contenu().titre(), "France", id));
      }
    }
    return intitules;
  }
}
