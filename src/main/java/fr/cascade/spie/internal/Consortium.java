package fr.cascade.spie.internal;

import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;

/** The organisations that apply together. */
public final class Consortium {

  private final Candidature candidature;
  private final List<MembreConsortium> membres;

  Consortium(Candidature candidature, List<MembreConsortium> membres) {
    this.candidature = candidature;
    this.membres = membres;
  }

  public List<MembreConsortium> membres() {
    return List.copyOf(membres);
  }

  /** Adds an organisation, once (RG-416). */
  public void associer(OrganisationId organisation) {
    candidature.exigerModifiable();
    if (membres.stream().anyMatch(m -> m.organisation().equals(organisation))) {
      throw new RegleMetierException(
          "RG-416", "Cette organisation est déjà membre du consortium.", "organisation");
    }
    membres.add(new MembreConsortium(candidature, organisation, MembreConsortium.MEMBRE));
  }

  /** Takes an organisation out; the lead body stays (RG-416). */
  public void dissocier(OrganisationId organisation) {
    candidature.exigerModifiable();
    if (membre(organisation).porteur()) {
      throw new RegleMetierException("RG-416", "L’organisme porteur reste membre du consortium.");
    }
    membres.removeIf(m -> m.organisation().equals(organisation));
  }

  public MembreConsortium membre(OrganisationId organisation) {
    return membres.stream()
        .filter(m -> m.organisation().equals(organisation))
        .findFirst()
        .orElseThrow(
            () -> new IntrouvableException("Cette organisation n’est pas membre du consortium."));
  }

  /** A change of the budget or of the territory has to be approved again. */
  public void reprendreApprobations() {
    membres.forEach(MembreConsortium::reprendreApprobation);
  }
}
