package fr.cascade.comites.internal;

import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the reader may do on a meeting now. */
@Component
public class SeanceDroits {

  private final ComiteDroits droits;
  private final AvenantConsultation avenants;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  SeanceDroits(
      ComiteDroits droits,
      AvenantConsultation avenants,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.droits = droits;
    this.avenants = avenants;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  Set<ActionSeance> actions(Seance seance) {
    var actions = EnumSet.noneOf(ActionSeance.class);
    if (seance.deroulement().attend(horloge.instant()) && siege(seance).isPresent()) {
      actions.add(ActionSeance.REPONDRE);
    }
    if (droits.peutPiloter(seance.comite())) {
      actions.addAll(pilotage(seance));
    }
    if (corrige(seance) && avenants.peutCorriger(seance.comite().convention())) {
      actions.add(ActionSeance.CORRIGER_LE_TEXTE);
    }
    return actions;
  }

  /** Whether it decided to have an article corrected, which is not done. */
  private static boolean corrige(Seance seance) {
    return seance.decisions().stream()
        .anyMatch(d -> d.correction() && d.adoptee() && d.faiteLe() == null);
  }

  /** The reader's own seat in the committee, on the day of the meeting. */
  Optional<MembreComite> siege(Seance seance) {
    var moi = connecte.courantOuVide().map(Utilisateur::id);
    return seance.comite().membres(seance.jour()).stream()
        .filter(m -> m.utilisateur().isPresent() && m.utilisateur().equals(moi))
        .findFirst();
  }

  private Set<ActionSeance> pilotage(Seance seance) {
    var actions = EnumSet.noneOf(ActionSeance.class);
    boolean arrivee = !horloge.aujourdhui().isBefore(seance.jour());
    switch (seance.statut()) {
      case PLANIFIEE, CONVOQUEE -> {
        actions.add(ActionSeance.PREPARER);
        actions.add(ActionSeance.REPORTER);
        actions.add(ActionSeance.ANNULER);
        if (seance.statut() == SeanceStatut.PLANIFIEE) {
          actions.add(ActionSeance.CONVOQUER);
        }
        if (arrivee) {
          actions.add(ActionSeance.NOTER_PRESENCES);
          actions.add(
              seance.emargement().quorum().atteint()
                  ? ActionSeance.OUVRIR
                  : ActionSeance.CONSTATER_CARENCE);
        }
      }
      case OUVERTE -> {
        actions.add(ActionSeance.PREPARER);
        actions.add(ActionSeance.NOTER_PRESENCES);
        actions.add(ActionSeance.DECIDER);
        actions.add(ActionSeance.CLORE);
      }
      case TENUE -> releve(seance).ifPresent(actions::add);
      case SANS_QUORUM -> {
        if (seance.comite().regles().quorum().map(RegleQuorum::seconde).isPresent()) {
          actions.add(ActionSeance.RECONVOQUER);
        }
      }
      case ANNULEE -> {}
    }
    return actions;
  }

  private static Optional<ActionSeance> releve(Seance seance) {
    ReleveStatut statut = seance.releve().map(Releve::statut).orElse(ReleveStatut.A_SIGNER);
    return switch (statut) {
      case BROUILLON -> Optional.of(ActionSeance.REDIGER_RELEVE);
      case PROPOSE -> Optional.of(ActionSeance.VALIDER_RELEVE);
      case A_SIGNER -> Optional.empty();
      case ENVOYE -> Optional.of(ActionSeance.CORRIGER_RELEVE);
    };
  }
}
