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
    auxInvites(seance, sujet, corps, ComiteCles.de(seance.id()));
  }

  /** The same with the calendar part: the date is new, changed or gone. */
  void invitation(Seance seance, String sujet, String corps) {
    auxInvites(seance, sujet, corps, ComiteCles.invitation(seance.id()));
  }

  /** A convocation to one member who has an account, with the link that answers it. */
  void convier(Seance seance, MembreComite membre, String corps, String chemin) {
    courrier.notifier(
        membre.utilisateur().stream().toList(),
        new NouveauMessage(
            "Convocation : " + seance.comite().nom(),
            corps
                + "\n\nRépondez par ce lien, sans mot de passe : il est le vôtre, ne le transmettez"
                + " pas. Vous pourrez changer de réponse jusqu’à la réunion.",
            chemin,
            ComiteCles.invitation(seance.id())));
  }

  /** The same to substitutes, who do not answer for themselves. */
  void convierSuppleants(Seance seance, String corps) {
    notifier(
        seance.comite().membres(seance.jour()).stream()
            .filter(m -> m.titulaire().isPresent())
            .flatMap(m -> m.utilisateur().stream())
            .distinct()
            .toList(),
        seance,
        "Convocation",
        corps + "\n\nVous êtes suppléant : le titulaire dira s’il vous laisse sa place.",
        ComiteCles.invitation(seance.id()));
  }

  private void auxInvites(Seance seance, String sujet, String corps, String cle) {
    List<UtilisateurId> comptes =
        seance.comite().membres(seance.jour()).stream()
            .flatMap(m -> m.utilisateur().stream())
            .distinct()
            .toList();
    notifier(comptes, seance, sujet, corps, cle);
  }

  /** The personal link of a poll, to the member who has an account. */
  void sonder(Comite comite, MembreComite membre, String chemin) {
    courrier.notifier(
        membre.utilisateur().stream().toList(),
        new NouveauMessage(
            "Trouver une date : " + comite.nom(),
            "Dites quelles dates vous conviennent. Ce lien est le vôtre et sert une fois.",
            chemin,
            ComiteCles.de(comite.id())));
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
        corps,
        ComiteCles.de(seance.id()));
  }

  private void notifier(
      List<UtilisateurId> qui, Seance seance, String sujet, String corps, String cle) {
    courrier.notifier(
        qui,
        new NouveauMessage(
            "%s : %s".formatted(sujet, seance.comite().nom()),
            corps,
            ComiteRoutes.seance(seance.id()),
            cle));
  }
}
