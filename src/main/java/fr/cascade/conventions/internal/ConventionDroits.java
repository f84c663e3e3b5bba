package fr.cascade.conventions.internal;

import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.conventions.Niveau;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may write and validate an agreement of a level, and which engine groups hold those tasks. */
@Component
public class ConventionDroits {

  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  ConventionDroits(
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** Whether the current user may draft on this territory, or for one of the local parties. */
  public boolean peutRediger(
      Niveau niveau, TerritoireCode territoire, List<OrganisationId> locales) {
    Permission permission = redaction(niveau);
    return habilitations.peut(permission, territoire)
        || locales.stream().anyMatch(o -> habilitations.peut(permission, o));
  }

  /** Whether the current user drafts local texts for this organisation. */
  boolean peutRedigerPour(OrganisationId organisation) {
    return habilitations.peut(redaction(Niveau.LOCAL), organisation);
  }

  public boolean peutRediger(Convention convention) {
    return peutRediger(convention.niveau(), convention.territoire(), locales(convention));
  }

  public boolean peutValider(Convention convention) {
    return habilitations.peut(validation(convention.niveau()), convention.territoire());
  }

  /** Whether the current user may answer this request: the source's validator, not its author. */
  public boolean peutRepondre(Derogation derogation) {
    return derogation.statut() == DerogationStatut.DEMANDEE
        && peutValider(derogation.source())
        && !derogation.demandeePar(connecte.courant().id().valeur());
  }

  /** Refuses with a sentence whoever may not draft it. */
  public void exigerRedaction(Convention convention) {
    if (!peutRediger(convention)) {
      throw new AccesRefuseException(
          "La rédaction de ce texte revient à son territoire : vous pouvez le lire, pas le modifier.");
    }
  }

  /** Refuses with a sentence whoever may not validate it. */
  public void exigerValidation(Convention convention) {
    if (!peutValider(convention)) {
      throw new AccesRefuseException(
          "La validation de ce texte ne vous revient pas : elle est faite au niveau supérieur.");
    }
  }

  /**
   * What the current user may do now.
   *
   * @param attendu whether a signature, an avis or a visa waits for this user
   * @param visasAttendus whether the text waits for visas before its validation
   */
  public Set<ActionConvention> actions(
      Convention convention, boolean attendu, boolean visasAttendus) {
    var actions = EnumSet.noneOf(ActionConvention.class);
    switch (convention.statut()) {
      case BROUILLON -> {
        if (peutRediger(convention)) {
          actions.add(ActionConvention.MODIFIER);
          actions.add(ActionConvention.SOUMETTRE);
          actions.add(ActionConvention.CONSULTER);
          actions.add(ActionConvention.ABANDONNER);
        }
      }
      case EN_CONSULTATION -> actions.addAll(pendantLaConsultation(convention, attendu));
      case A_VALIDER -> actions.addAll(avantValidation(convention, attendu, visasAttendus));
      case A_SIGNER -> {
        if (peutRediger(convention)) {
          actions.add(ActionConvention.RETIRER_DE_LA_SIGNATURE);
          actions.add(ActionConvention.ABANDONNER);
        }
        if (attendu) {
          actions.add(ActionConvention.SIGNER);
        }
      }
      case ABANDONNEE -> {}
      case SIGNEE -> {
        if (peutDecliner(convention)) {
          actions.add(ActionConvention.DECLINER);
        }
      }
    }
    return actions;
  }

  private Set<ActionConvention> avantValidation(
      Convention convention, boolean attendu, boolean visasAttendus) {
    var actions = EnumSet.noneOf(ActionConvention.class);
    if (peutRediger(convention)) {
      actions.add(ActionConvention.RETIRER);
      actions.add(ActionConvention.ABANDONNER);
    }
    if (attendu) {
      actions.add(ActionConvention.VISER);
    }
    if (!visasAttendus && peutValider(convention)) {
      actions.add(ActionConvention.RENVOYER);
      if (!convention.vie().soumisePar(connecte.courant().id().valeur())) {
        actions.add(ActionConvention.VALIDER);
      }
    }
    return actions;
  }

  private Set<ActionConvention> pendantLaConsultation(Convention convention, boolean attendu) {
    var actions = EnumSet.noneOf(ActionConvention.class);
    if (peutRediger(convention)) {
      actions.add(ActionConvention.CLORE_CONSULTATION);
    }
    if (attendu) {
      actions.add(ActionConvention.RENDRE_AVIS);
    }
    return actions;
  }

  /** Whether it can be declined today, by the current user, somewhere below. */
  boolean peutDecliner(Convention convention) {
    ConventionEtat etat = convention.etat(horloge.aujourdhui());
    return (etat == ConventionEtat.SIGNEE || etat == ConventionEtat.EN_VIGUEUR)
        && peutDecliner(convention.niveau());
  }

  /** Whether the current user drafts at some level below. */
  private boolean peutDecliner(Niveau parent) {
    return connecte.courant().habilitations().stream()
        .anyMatch(
            h ->
                Arrays.stream(Niveau.values())
                    .anyMatch(n -> parent.auDessusDe(n) && h.role().accorde(redaction(n))));
  }

  /** Engine groups that hold the drafting task. */
  public List<String> groupesRedaction(Convention convention) {
    Permission permission = redaction(convention.niveau());
    return Stream.concat(
            groupes(permission, convention.territoire()),
            locales(convention).stream().map(o -> Groupes.de(permission, o)))
        .toList();
  }

  /** Engine groups that hold the validation task. */
  public List<String> groupesValidation(Convention convention) {
    return groupes(validation(convention.niveau()), convention.territoire()).toList();
  }

  /** The territory's own group and those of the territories around it. */
  private Stream<String> groupes(Permission permission, TerritoireCode territoire) {
    return Stream.concat(
            Stream.of(territoire),
            territoires.englobants(territoire, horloge.aujourdhui()).stream().map(Territoire::code))
        .map(t -> Groupes.de(permission, t));
  }

  private static List<OrganisationId> locales(Convention convention) {
    return convention.parties().stream().filter(Partie::locale).map(Partie::organisation).toList();
  }

  /** The permission that drafting a text of this level takes. */
  public static Permission redaction(Niveau niveau) {
    return switch (niveau) {
      case NATIONAL -> Permission.REDIGER_NATIONAL;
      case REGIONAL -> Permission.REDIGER_REGIONAL;
      case DEPARTEMENTAL, LOCAL -> Permission.REDIGER_LOCAL;
    };
  }

  private static Permission validation(Niveau niveau) {
    return switch (niveau) {
      case NATIONAL -> Permission.REDIGER_NATIONAL;
      case REGIONAL -> Permission.VALIDER_REGIONAL;
      case DEPARTEMENTAL, LOCAL -> Permission.VALIDER_LOCAL;
    };
  }
}
