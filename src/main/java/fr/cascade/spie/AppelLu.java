package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call as its reader sees it. */
public record AppelLu(
    AppelId id,
    String titre,
    String texte,
    String porteurs,
    Instant ouvertureLe,
    Fermeture fermeture,
    int places,
    BigDecimal plafond,
    BigDecimal enveloppe,
    String regleEgalite,
    String recours,
    Formulaire formulaire,
    int formulaireVersion,
    Grille grille,
    int grilleVersion,
    AppelStatut statut,
    AppelEtat etat,
    @Nullable String proposeePar,
    @Nullable String valideePar,
    @Nullable Instant resultatsLe,
    Set<ActionAppel> actions) {

  public AppelLu {
    actions = Set.copyOf(actions);
  }

  public Instant clotureLe() {
    return fermeture.clotureLe();
  }

  public boolean peut(ActionAppel action) {
    return actions.contains(action);
  }

  /** The same, to change some of it. */
  public AppelSaisi saisi() {
    return new AppelSaisi(
        titre,
        texte,
        porteurs,
        ouvertureLe,
        clotureLe(),
        fermeture.delaiDeGrace(),
        places,
        plafond,
        enveloppe,
        regleEgalite,
        recours);
  }
}
