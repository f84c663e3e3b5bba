package fr.cascade.partenaires;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.partenaires.internal.OrganisationEntity;
import fr.cascade.partenaires.internal.OrganisationRepository;
import fr.cascade.partenaires.internal.RepresentantEntity;
import fr.cascade.partenaires.internal.RepresentantRepository;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of organisations: administrators, and the portal itself when it loads data. */
@Service
@Transactional
public class OrganisationService {

  private final OrganisationRepository organisations;
  private final RepresentantRepository representants;
  private final HabilitationService habilitations;
  private final UtilisateurService utilisateurs;

  OrganisationService(
      OrganisationRepository organisations,
      RepresentantRepository representants,
      HabilitationService habilitations,
      UtilisateurService utilisateurs) {
    this.organisations = organisations;
    this.representants = representants;
    this.habilitations = habilitations;
    this.utilisateurs = utilisateurs;
  }

  /** Opens an organisation with at least one name (RG-050); a SIRET is given once (RG-051). */
  public OrganisationId creer(CreationOrganisation creation) {
    exigerAdministration();
    if (creation.siret() != null) {
      exigerLibre(creation.siret());
    }
    return organisations.saveAndFlush(OrganisationEntity.ouvrir(creation)).id();
  }

  /** Gives its SIRET to an organisation that has none yet (RG-051). */
  public void identifier(OrganisationId id, Siret siret) {
    exigerAdministration();
    exigerLibre(siret);
    organisation(id).identifier(siret);
  }

  private void exigerLibre(Siret siret) {
    if (organisations.existsBySiret(siret.valeur())) {
      throw new RegleMetierException("RG-051", "Une organisation porte déjà ce SIRET.", "siret");
    }
  }

  /** Gives a new name from a day on, which ends the present one on the day before (RG-052). */
  public void nommer(OrganisationId id, Appellation appellation) {
    exigerAdministration();
    organisation(id).nommer(appellation);
  }

  /**
   * Names a representative. A signatory with an account receives the role that goes with it, for
   * the same days (RG-053), so that the task of signing reaches whoever has the power.
   */
  public long designer(OrganisationId id, NouveauRepresentant nouveau) {
    exigerAdministration();
    RepresentantEntity representant =
        representants.saveAndFlush(new RepresentantEntity(organisation(id).id(), nouveau));
    if (nouveau.signataire() && nouveau.utilisateur() != null) {
      utilisateurs.habiliter(
          nouveau.utilisateur(), new Habilitation(Role.SIGNATAIRE, id), nouveau.periode());
    }
    return representant.id();
  }

  private void exigerAdministration() {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
  }

  private OrganisationEntity organisation(OrganisationId id) {
    return organisations
        .findById(id.valeur())
        .orElseThrow(() -> new IntrouvableException("Cette organisation n’existe pas."));
  }
}
