package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.Comptes;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The engine's candidate groups: a permission and the exact perimeter that it is held on, such as
 * {@code rediger-regional@REG-24} or {@code signer@ORG-12}. A task names the perimeter that its
 * holders have, not the territory of the text: a local text of DEP-37 is validated by {@code
 * valider-local@REG-24}.
 */
@Component
public class Groupes {

  private final UtilisateurConnecte connecte;
  private final Comptes comptes;

  Groupes(UtilisateurConnecte connecte, Comptes comptes) {
    this.connecte = connecte;
    this.comptes = comptes;
  }

  public static String de(Permission permission, TerritoireCode territoire) {
    return de(permission, Perimetre.de(territoire));
  }

  public static String de(Permission permission, OrganisationId organisation) {
    return de(permission, Perimetre.de(organisation));
  }

  public static String de(Permission permission, Perimetre perimetre) {
    return permission.code() + "@" + perimetre.cle();
  }

  /** Groups of the person connected, sorted; none for the portal itself or when nobody is. */
  public List<String> groupesDuCourant() {
    return connecte.courantOuVide().map(Groupes::groupesDe).orElse(List.of());
  }

  /** Groups of one user, sorted. Reading is no task: it makes no group. */
  public static List<String> groupesDe(Utilisateur utilisateur) {
    TreeSet<String> groupes = new TreeSet<>();
    for (Habilitation habilitation : utilisateur.habilitations()) {
      habilitation.role().permissions().stream()
          .filter(permission -> permission != Permission.LIRE)
          .forEach(permission -> groupes.add(de(permission, habilitation.perimetre())));
    }
    return List.copyOf(groupes);
  }

  /** Active users of an engine group on the day of the business clock, by function. */
  public List<CompteResume> utilisateursDuGroupe(String groupe) {
    int arobase = groupe.indexOf('@');
    String permission = groupe.substring(0, arobase);
    Perimetre perimetre = Perimetre.lire(groupe.substring(arobase + 1));
    List<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> role.permissions().stream().anyMatch(p -> p.code().equals(permission)))
            .toList();
    return comptes.titulaires(roles, perimetre);
  }
}
