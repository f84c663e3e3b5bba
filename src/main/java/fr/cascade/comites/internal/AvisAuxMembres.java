package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the people of a committee about a meeting, in the portal and by mail. */
@Component
class AvisAuxMembres {

  private final CourrierService courrier;
  private final Groupes groupes;
  private final ComiteDroits droits;

  AvisAuxMembres(CourrierService courrier, Groupes groupes, ComiteDroits droits) {
    this.courrier = courrier;
    this.groupes = groupes;
    this.droits = droits;
  }

  /** Everybody asked to come, or who would be, and has an account. */
  void auxInvites(Seance seance, String sujet, String corps) {
    List<UtilisateurId> comptes =
        seance.comite().membres(seance.jour()).stream()
            .flatMap(m -> m.utilisateur().stream())
            .distinct()
            .toList();
    notifier(comptes, seance, sujet, corps);
  }

  void auxPilotes(Seance seance, String sujet, String corps) {
    notifier(
        droits.groupesPilotage(seance.comite()).stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        seance,
        sujet,
        corps);
  }

  private void notifier(List<UtilisateurId> qui, Seance seance, String sujet, String corps) {
    courrier.notifier(
        qui,
        new NouveauMessage(
            "%s : %s".formatted(sujet, seance.comite().nom()),
            corps,
            ComiteRoutes.seance(seance.id()),
            ComiteCles.de(seance.id())));
  }
}
