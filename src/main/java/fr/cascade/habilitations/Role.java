package fr.cascade.habilitations;

import static fr.cascade.habilitations.Permission.ADMINISTRER;
import static fr.cascade.habilitations.Permission.CANDIDATER;
import static fr.cascade.habilitations.Permission.EXPERTISER;
import static fr.cascade.habilitations.Permission.INSTRUIRE;
import static fr.cascade.habilitations.Permission.LIRE;
import static fr.cascade.habilitations.Permission.NOTER;
import static fr.cascade.habilitations.Permission.PUBLIER_APPEL;
import static fr.cascade.habilitations.Permission.REDIGER_LOCAL;
import static fr.cascade.habilitations.Permission.REDIGER_NATIONAL;
import static fr.cascade.habilitations.Permission.REDIGER_REGIONAL;
import static fr.cascade.habilitations.Permission.RENDRE_AVIS;
import static fr.cascade.habilitations.Permission.SIGNER;
import static fr.cascade.habilitations.Permission.VALIDER_LOCAL;
import static fr.cascade.habilitations.Permission.VALIDER_REGIONAL;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one table of roles: the kind of perimeter that each is given on (RG-021) and what it allows
 * there (RG-022). Every role reads its perimeter, except those of a jury and of an expert, who read
 * what they are given.
 */
public enum Role {
  NATIONAL("Chargé de mission national", "NAT-.*", REDIGER_NATIONAL, PUBLIER_APPEL, INSTRUIRE),
  REGIONAL(
      "Chargé de mission régional",
      "REG-.*",
      REDIGER_REGIONAL,
      REDIGER_LOCAL,
      VALIDER_LOCAL,
      INSTRUIRE),
  DIRECTION_REGIONALE(
      "Direction régionale", "REG-.*", VALIDER_REGIONAL, VALIDER_LOCAL, RENDRE_AVIS, INSTRUIRE),
  DEPARTEMENTAL("Service départemental de l’État", "DEP-.*", REDIGER_LOCAL, RENDRE_AVIS),
  DIRECTION_LOCALE("Direction locale", "ORG-.*", REDIGER_LOCAL, RENDRE_AVIS),
  SIGNATAIRE("Signataire", "ORG-.*", SIGNER, RENDRE_AVIS),
  PREFECTURE("Préfecture", "(REG|DEP)-.*"),
  CANDIDAT("Membre d’un consortium", "ORG-.*", CANDIDATER),
  JURE("Membre du jury", "NAT-.*", NOTER),
  EXPERT("Expert sollicité", "NAT-.*", EXPERTISER),
  LECTEUR("Lecteur", ".*"),
  ADMINISTRATEUR("Administrateur", "NAT-.*", ADMINISTRER),
  ADMINISTRATEUR_REGIONAL("Administrateur de région", "REG-.*", ADMINISTRER);

  private final String libelle;
  private final Pattern perimetres;

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable from the constructor on
  private final Set<Permission> permissions;

  Role(String libelle, String perimetres, Permission... permissions) {
    this.libelle = libelle;
    this.perimetres = Pattern.compile(perimetres);
    EnumSet<Permission> toutes = EnumSet.of(LIRE, permissions);
    if (toutes.contains(NOTER) || toutes.contains(EXPERTISER)) {
      toutes.remove(LIRE); // the whole country, but only what is given to mark or to judge
    }
    this.permissions = Collections.unmodifiableSet(toutes);
  }

  /** What officers call it. */
  public String libelle() {
    return libelle;
  }

  /** What the role allows inside its perimeter. */
  public Set<Permission> permissions() {
    return permissions;
  }

  public boolean accorde(Permission permission) {
    return permissions.contains(permission);
  }

  /** Whether the role may be given on such a perimeter. */
  public boolean accepte(Perimetre perimetre) {
    return perimetres.matcher(perimetre.cle()).matches();
  }

  /**
   * Whether a substitution lends it (RG-043): running accounts never, a seat on a jury and the part
   * of an expert neither, for they are given to a person.
   */
  public boolean sePrete() {
    return this != ADMINISTRATEUR
        && this != ADMINISTRATEUR_REGIONAL
        && this != JURE
        && this != EXPERT;
  }

  /** Spring Security's name for it, as {@code @RolesAllowed("ADMINISTRATEUR")} reads it. */
  public String autorite() {
    return "ROLE_" + name();
  }
}
