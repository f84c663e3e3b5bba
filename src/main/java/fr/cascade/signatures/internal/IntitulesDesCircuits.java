package fr.cascade.signatures.internal;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.moteur.IntitulesParCle;
import fr.cascade.socle.Cles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles of rounds in the inbox; the route leads to the signature that the reader may give. */
@Component
class IntitulesDesCircuits implements IntitulesParCle {

  private final CircuitRepository circuits;
  private final HabilitationService habilitations;

  IntitulesDesCircuits(CircuitRepository circuits, HabilitationService habilitations) {
    this.circuits = circuits;
    this.habilitations = habilitations;
  }

  @Override
  public String prefixe() {
    return Cles.CIRCUIT;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Intitule> intitules(Collection<String> cles) {
    Map<String, Intitule> intitules = new HashMap<>();
    for (Circuit circuit : circuits.findByIdIn(cles.stream().map(Cles::numero).toList())) {
      circuit.attenduesMaintenant().stream()
          .filter(s -> habilitations.peut(Permission.SIGNER, s.organisation()))
          .findFirst()
          .ifPresent(
              s ->
                  intitules.put(
                      Cles.de(circuit.id()),
                      new Intitule(circuit.titre(), circuit.territoire(), s.id().valeur())));
    }
    return intitules;
  }
}
