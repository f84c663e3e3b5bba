package fr.cascade.avenants.internal;

import fr.cascade.avenants.ActionAvenant;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who reads, writes and validates an avenant: those who do so with its agreement. One that is not
 * signed exists only for those who follow the drafts of the agreement.
 */
@Component
public class AvenantDroits {

  private final TexteEnVigueurConsultation textes;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  AvenantDroits(
      TexteEnVigueurConsultation textes, UtilisateurConnecte connecte, HorlogeMetier horloge) {
    this.textes = textes;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  public boolean visible(Avenant avenant) {
    return avenant.vie().statut() == AvenantStatut.SIGNE
        ? textes.voit(avenant.convention())
        : textes.suitLesProjets(avenant.convention());
  }

  /** Refuses as if it did not exist. */
  public void exigerVisible(Avenant avenant) {
    if (!visible(avenant)) {
      throw introuvable();
    }
  }

  /** Those of one agreement that the reader may see, in their order. */
  public List<Avenant> visibles(ConventionId convention, List<Avenant> avenants) {
    if (!textes.voit(convention)) {
      return List.of();
    }
    boolean projets = textes.suitLesProjets(convention);
    return avenants.stream()
        .filter(a -> projets || a.vie().statut() == AvenantStatut.SIGNE)
        .toList();
  }

  /** What the current user may do now. */
  public Set<ActionAvenant> actions(Avenant avenant, List<CircuitLu> circuits) {
    var actions = EnumSet.noneOf(ActionAvenant.class);
    switch (avenant.vie().statut()) {
      case BROUILLON -> {
        if (textes.peutRediger(avenant.convention())) {
          actions.add(ActionAvenant.MODIFIER);
          actions.add(ActionAvenant.SOUMETTRE);
          actions.add(ActionAvenant.ABANDONNER);
        }
      }
      case A_VALIDER -> {
        if (textes.peutValider(avenant.convention())) {
          actions.add(ActionAvenant.RENVOYER);
          if (!avenant.vie().soumisPar(connecte.courant().id().valeur())) {
            actions.add(ActionAvenant.VALIDER);
          }
        }
      }
      case A_SIGNER -> {
        if (circuits.stream()
            .limit(1)
            .flatMap(c -> c.signatures().stream())
            .anyMatch(CircuitLu.Ligne::aMoi)) {
          actions.add(ActionAvenant.SIGNER);
        }
      }
      case SIGNE, ABANDONNE -> {}
    }
    return actions;
  }

  public Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }

  public static IntrouvableException introuvable() {
    return new IntrouvableException("Cet avenant n’existe pas, ou n’est pas de votre ressort.");
  }
}
