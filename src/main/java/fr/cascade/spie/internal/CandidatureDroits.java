package fr.cascade.spie.internal;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.spie.ActionCandidature;
import fr.cascade.spie.AppelEtat;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who writes, submits and instructs an application. */
@Component
public class CandidatureDroits {

  private final HabilitationService habilitations;
  private final Reception reception;
  private final HorlogeMetier horloge;

  CandidatureDroits(HabilitationService habilitations, Reception reception, HorlogeMetier horloge) {
    this.habilitations = habilitations;
    this.reception = reception;
    this.horloge = horloge;
  }

  public boolean membre(Candidature candidature) {
    return candidature.consortium().membres().stream()
        .anyMatch(m -> habilitations.peut(Permission.CANDIDATER, m.organisation()));
  }

  public boolean porte(Candidature candidature) {
    return habilitations.peut(Permission.CANDIDATER, candidature.porteur());
  }

  /** The region of one of its territories, or the national level. */
  public boolean instruit(Candidature candidature) {
    return candidature.territoires().stream()
        .anyMatch(t -> habilitations.peut(Permission.INSTRUIRE, t));
  }

  /** Whoever drafts the agreements of its territory. */
  private boolean redige(Candidature candidature) {
    return instruit(candidature)
        && habilitations.peut(Permission.REDIGER_LOCAL, candidature.territoires().getFirst());
  }

  public void exigerMembre(Candidature candidature) {
    if (!membre(candidature)) {
      throw new AccesRefuseException("Seuls les membres du consortium écrivent la candidature.");
    }
  }

  public void exigerPorteur(Candidature candidature) {
    if (!porte(candidature)) {
      throw new AccesRefuseException("Cet acte revient à l’organisme porteur.");
    }
  }

  public void exigerInstruction(Candidature candidature) {
    if (!instruit(candidature)) {
      throw new AccesRefuseException("L’instruction revient à la région du territoire.");
    }
  }

  Set<ActionCandidature> actions(Candidature candidature, Appel appel) {
    Set<ActionCandidature> actions = EnumSet.noneOf(ActionCandidature.class);
    AppelEtat etat = appel.etat(horloge.instant());
    boolean ouvert = etat == AppelEtat.OUVERT;
    switch (candidature.statut()) {
      case BROUILLON -> {
        if (ouvert) {
          ecrire(candidature, ActionCandidature.DEPOSER, actions);
        } else if (porte(candidature) && reception.deposable(candidature, appel)) {
          actions.add(ActionCandidature.DEPOSER);
        }
      }
      case DEPOSEE -> {
        if (ouvert && porte(candidature)) {
          actions.add(ActionCandidature.RETIRER);
        }
        if (!ouvert && etat != AppelEtat.CLOS && instruit(candidature)) {
          actions.add(ActionCandidature.INSTRUIRE);
        }
      }
      case A_COMPLETER -> {
        if (!candidature.delaiPasse(horloge.aujourdhui())) {
          ecrire(candidature, ActionCandidature.COMPLETER, actions);
        } else if (instruit(candidature)) {
          actions.add(ActionCandidature.INSTRUIRE);
        }
      }
      case RETENUE -> {
        if (candidature.etat().convention() == null && redige(candidature)) {
          actions.add(ActionCandidature.ETABLIR_CONVENTION);
        }
        desister(candidature, actions);
      }
      case LISTE_ATTENTE -> desister(candidature, actions);
      default -> {}
    }
    return actions;
  }

  private void desister(Candidature candidature, Set<ActionCandidature> actions) {
    if (porte(candidature)) {
      actions.add(ActionCandidature.SE_DESISTER);
    }
  }

  /** Any member writes; the lead body also gathers the consortium and hands over. */
  private void ecrire(
      Candidature candidature, ActionCandidature remise, Set<ActionCandidature> actions) {
    if (membre(candidature)) {
      actions.add(ActionCandidature.MODIFIER);
    }
    if (porte(candidature)) {
      actions.add(ActionCandidature.GERER_CONSORTIUM);
      actions.add(remise);
    }
  }
}
