package fr.cascade.spie;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.CandidatureId;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.VisibiliteCandidatures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks what the demonstration invents; an act of the portal itself, when it loads data. */
@Service
public class CandidatureInventeeService {

  private final CandidatureRepository candidatures;
  private final UtilisateurConnecte connecte;

  CandidatureInventeeService(CandidatureRepository candidatures, UtilisateurConnecte connecte) {
    this.candidatures = candidatures;
    this.connecte = connecte;
  }

  /**
   * Its contents are said invented on every page, and left out of exports.
   *
   * @param territoireDEssai the territory is invented too: it never becomes public
   */
  @Transactional
  public void marquer(CandidatureId id, boolean territoireDEssai, String nom) {
    if (!connecte.estSysteme()) {
      throw new AccesRefuseException("Seul le chargement des données de démonstration le fait.");
    }
    candidatures
        .verrouiller(id.valeur())
        .orElseThrow(VisibiliteCandidatures::introuvable)
        .direInventee(territoireDEssai, nom);
  }
}
