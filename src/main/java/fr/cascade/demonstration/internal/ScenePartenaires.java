package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.Scene;
import fr.cascade.demonstration.internal.Donnees.CompteDecrit;
import fr.cascade.demonstration.internal.Donnees.OrganisationDecrite;
import fr.cascade.demonstration.internal.Donnees.RepresentantDecrit;
import fr.cascade.habilitations.CreationUtilisateur;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.NouveauRepresentant;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Structure;
import fr.cascade.referentiel.StructureConsultation;
import fr.cascade.referentiel.TypeStructure;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The organisations, the accounts and the functions that the agreements need, before all else. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class ScenePartenaires implements Scene {

  static final String MOT_DE_PASSE = "demo";

  /** Start of a name that no source dates. */
  private static final LocalDate ORIGINE = LocalDate.of(2000, 1, 1);

  private static final LocalDate FRANCE_TRAVAIL = LocalDate.of(2024, 1, 1);

  private final OrganisationService organisations;
  private final UtilisateurService utilisateurs;
  private final StructureConsultation structures;
  private final HorlogeMetier horloge;

  ScenePartenaires(
      OrganisationService organisations,
      UtilisateurService utilisateurs,
      StructureConsultation structures,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.utilisateurs = utilisateurs;
    this.structures = structures;
    this.horloge = horloge;
  }

  @Override
  public String code() {
    return "partenaires-et-comptes";
  }

  @Override
  public LocalDate date() {
    return ORIGINE;
  }

  @Override
  public String titre() {
    return "Partenaires et comptes de la démonstration";
  }

  @Override
  public void jouer() {
    var donnees = Donnees.organisations();
    Map<String, OrganisationId> parCode = new HashMap<>();
    donnees.organisations().forEach(o -> parCode.put(o.code(), creer(o)));
    for (TerritoireCode region : donnees.regionsDesRegistres()) {
      registre(region, TypeStructure.MISSION_LOCALE).forEach(s -> parCode.put(s.code(), creer(s)));
      registre(region, TypeStructure.SITE_OPERATEUR).forEach(s -> parCode.put(s.code(), creer(s)));
    }
    Map<String, UtilisateurId> comptes =
        Donnees.comptes().stream()
            .collect(Collectors.toMap(CompteDecrit::login, c -> creer(c, parCode)));
    donnees.representants().forEach(r -> designer(r, parCode, comptes));
  }

  private List<Structure> registre(TerritoireCode region, TypeStructure type) {
    return structures.structuresDans(region, type);
  }

  private OrganisationId creer(OrganisationDecrite o) {
    return organisations.creer(
        new CreationOrganisation(
            o.type(),
            o.territoire(),
            o.siret() == null ? null : new Siret(o.siret()),
            null,
            o.noms().stream()
                .map(n -> new Appellation(n.nom(), n.sigle(), n.debut(), n.acte()))
                .toList()));
  }

  private OrganisationId creer(Structure structure) {
    boolean missionLocale = structure.type() == TypeStructure.MISSION_LOCALE;
    return organisations.creer(
        new CreationOrganisation(
            missionLocale ? TypeOrganisation.MISSION_LOCALE : TypeOrganisation.OPERATEUR_SITE,
            structure.departement(),
            null,
            structure.code(),
            missionLocale ? List.of(nom(structure.nom(), ORIGINE)) : noms(structure.nom())));
  }

  /** A site follows the operator's names. */
  private static List<Appellation> noms(String site) {
    return List.of(
        nom(site.replace("Pôle emploi", "ANPE"), ORIGINE),
        nom(site, LocalDate.of(2008, 12, 19)),
        nom(site.replace("Pôle emploi", "France Travail"), FRANCE_TRAVAIL));
  }

  private static Appellation nom(String nom, LocalDate debut) {
    return new Appellation(nom, null, debut, null);
  }

  private UtilisateurId creer(CompteDecrit compte, Map<String, OrganisationId> parCode) {
    return utilisateurs.creer(
        new CreationUtilisateur(
            compte.login(),
            compte.libelle(),
            null,
            MOT_DE_PASSE,
            false,
            compte.roles().stream()
                .map(role -> habilitation(role, parCode))
                .collect(Collectors.toSet()),
            premierJour()));
  }

  private static Habilitation habilitation(String role, Map<String, OrganisationId> parCode) {
    String[] parts = role.split("@", 2);
    OrganisationId organisation = parCode.get(parts[1]);
    Role nom = Role.valueOf(parts[0]);
    return organisation == null
        ? new Habilitation(nom, new TerritoireCode(parts[1]))
        : new Habilitation(nom, organisation);
  }

  private void designer(
      RepresentantDecrit r,
      Map<String, OrganisationId> parCode,
      Map<String, UtilisateurId> comptes) {
    @Nullable UtilisateurId compte =
        r.compte() == null ? null : Objects.requireNonNull(comptes.get(r.compte()), r.compte());
    organisations.designer(
        Objects.requireNonNull(parCode.get(r.organisation()), r.organisation()),
        new NouveauRepresentant(
            r.fonction(), compte, r.signataire(), r.pouvoir(), new Periode(premierJour(), null)));
  }

  /** Roles hold from the portal's first day, or from 2010 when it opens later. */
  private LocalDate premierJour() {
    LocalDate annee2010 = LocalDate.of(2010, 1, 1);
    LocalDate jour = horloge.aujourdhui();
    return jour.isBefore(annee2010) ? jour : annee2010;
  }
}
