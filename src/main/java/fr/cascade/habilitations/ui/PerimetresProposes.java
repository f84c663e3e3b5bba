package fr.cascade.habilitations.ui;

import fr.cascade.habilitations.NomsDOrganisations;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The perimeters that a role can be given on, searched as one types: territories first. */
@Component
class PerimetresProposes {

  private static final OrganisationId UNE_ORGANISATION = new OrganisationId(0);

  private final TerritoireConsultation territoires;
  private final ObjectProvider<NomsDOrganisations> organisations;
  private final UtilisateurConsultation comptes;
  private final HorlogeMetier horloge;

  PerimetresProposes(
      TerritoireConsultation territoires,
      ObjectProvider<NomsDOrganisations> organisations,
      UtilisateurConsultation comptes,
      HorlogeMetier horloge) {
    this.territoires = territoires;
    this.organisations = organisations;
    this.comptes = comptes;
    this.horloge = horloge;
  }

  /** The roles that the administrator connected may give. */
  List<Role> roles() {
    return comptes.rolesADonner();
  }

  /** A perimeter and its name of the day. */
  record Propose(Perimetre perimetre, String nom) {}

  List<Propose> rechercher(Role role, String texte, int depuis, int nombre) {
    Stream<Propose> trouves =
        Stream.concat(
            territoires(role, texte, depuis + nombre), organisations(role, texte, depuis + nombre));
    return trouves.skip(depuis).limit(nombre).toList();
  }

  private Stream<Propose> territoires(Role role, String texte, int nombre) {
    Set<TypeTerritoire> types = EnumSet.noneOf(TypeTerritoire.class);
    Arrays.stream(TypeTerritoire.values())
        .filter(type -> role.accepte(Perimetre.de(exemple(type))))
        .forEach(types::add);
    return types.isEmpty()
        ? Stream.empty()
        : comptes.territoiresAdministres().stream()
            .flatMap(
                ou ->
                    territoires
                        .rechercherDans(ou, texte, types, horloge.aujourdhui(), nombre)
                        .stream())
            .map(PerimetresProposes::propose);
  }

  private Stream<Propose> organisations(Role role, String texte, int nombre) {
    return role.accepte(Perimetre.de(UNE_ORGANISATION))
        ? organisations
            .orderedStream()
            .flatMap(source -> source.rechercher(texte, 0, nombre).entrySet().stream())
            .map(nom -> new Propose(Perimetre.de(nom.getKey()), nom.getValue()))
        : Stream.empty();
  }

  private static Propose propose(Territoire territoire) {
    return new Propose(
        Perimetre.de(territoire.code()),
        "%s (%s)".formatted(territoire.nom(), territoire.codeOfficiel()));
  }

  /** Any code of that type: a role accepts all those of a type or none. */
  private static TerritoireCode exemple(TypeTerritoire type) {
    return switch (type) {
      case NATION -> TerritoireCode.NATION;
      case REGION -> new TerritoireCode("REG-00");
      case DEPARTEMENT -> new TerritoireCode("DEP-00");
      case EPCI -> new TerritoireCode("EPCI-00");
    };
  }
}
