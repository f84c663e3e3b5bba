package fr.cascade.spie.internal;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.ActionAppel;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelStatut;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who conducts a call, and who marks what it receives. */
@Component
public class AppelDroits {

  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final JureRepository jures;
  private final HorlogeMetier horloge;

  AppelDroits(
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      JureRepository jures,
      HorlogeMetier horloge) {
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.jures = jures;
    this.horloge = horloge;
  }

  public boolean conduit() {
    return habilitations.peut(Permission.PUBLIER_APPEL, TerritoireCode.NATION);
  }

  /** Refuses whoever does not conduct calls. */
  public void exigerConduite() {
    habilitations.exiger(Permission.PUBLIER_APPEL, TerritoireCode.NATION);
  }

  /** Whether the current user is of the jury of this call, and still may mark. */
  public boolean jure(long appel) {
    return habilitations.peut(Permission.NOTER, TerritoireCode.NATION)
        && connecte
            .courantOuVide()
            .filter(u -> jures.existsByAppelIdAndUtilisateurId(appel, u.id().valeur()))
            .isPresent();
  }

  /** Whether somebody sits in the jury of this call. */
  public boolean estJure(long appel, UtilisateurId utilisateur) {
    return jures.existsByAppelIdAndUtilisateurId(appel, utilisateur.valeur());
  }

  /** What nobody outside reads yet does not exist for them. */
  public void exigerLecture(Appel appel) {
    if (appel.statut() == AppelStatut.EN_PREPARATION && !conduit() && !jure(appel.id().valeur())) {
      throw introuvable();
    }
  }

  public Set<ActionAppel> actions(Appel appel) {
    Set<ActionAppel> actions = EnumSet.noneOf(ActionAppel.class);
    AppelEtat etat = appel.etat(horloge.instant());
    if (etat == AppelEtat.INSTRUCTION && jure(appel.id().valeur())) {
      actions.add(ActionAppel.NOTER);
    }
    if (!conduit()) {
      return actions;
    }
    if (etat != AppelEtat.EN_PREPARATION && etat != AppelEtat.A_VENIR) {
      actions.add(ActionAppel.VOIR_CANDIDATURES);
    }
    switch (etat) {
      case EN_PREPARATION ->
          actions.addAll(
              Set.of(ActionAppel.MODIFIER, ActionAppel.PUBLIER, ActionAppel.NOMMER_JURY));
      case A_VENIR -> actions.addAll(Set.of(ActionAppel.DEPUBLIER, ActionAppel.NOMMER_JURY));
      case OUVERT, CLOS -> actions.add(ActionAppel.NOMMER_JURY);
      case INSTRUCTION -> actions.add(ActionAppel.CLORE_NOTATION);
      case SELECTION -> selection(appel, actions);
      case RESULTATS -> {}
    }
    return actions;
  }

  private void selection(Appel appel, Set<ActionAppel> actions) {
    if (appel.statut() == AppelStatut.NOTATION_CLOSE) {
      actions.add(ActionAppel.CLASSER);
    } else if (!appel.proposeePar(connecte.courant().id().valeur())) {
      actions.add(ActionAppel.VALIDER);
    }
  }

  public static IntrouvableException introuvable() {
    return new IntrouvableException("Cet appel n’existe pas, ou n’est pas encore public.");
  }
}
