package fr.cascade.partenaires;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.journal.JournalService;
import fr.cascade.partenaires.internal.OrganisationEntity;
import fr.cascade.partenaires.internal.OrganisationRepository;
import fr.cascade.partenaires.internal.RepresentantEntity;
import fr.cascade.partenaires.internal.RepresentantRepository;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of organisations: a national administrator, a regional one for those of the region
 * (RG-054), and the portal itself when it loads data.
 */
@Service
@Transactional
public class OrganisationService {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

  private final OrganisationRepository organisations;
  private final RepresentantRepository representants;
  private final HabilitationService habilitations;
  private final UtilisateurService utilisateurs;
  private final UtilisateurConsultation comptes;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  OrganisationService(
      OrganisationRepository organisations,
      RepresentantRepository representants,
      HabilitationService habilitations,
      UtilisateurService utilisateurs,
      UtilisateurConsultation comptes,
      JournalService journal,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.representants = representants;
    this.habilitations = habilitations;
    this.utilisateurs = utilisateurs;
    this.comptes = comptes;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Opens an organisation with at least one name (RG-050); a SIRET is given once (RG-051). */
  public OrganisationId creer(CreationOrganisation creation) {
    habilitations.exiger(Permission.ADMINISTRER, creation.territoire());
    if (creation.siret() != null) {
      exigerLibre(creation.siret());
    }
    OrganisationId id = organisations.saveAndFlush(OrganisationEntity.ouvrir(creation)).id();
    consigner(id, "ouverture", "Organisation ouverte.");
    return id;
  }

  /** Gives its SIRET to an organisation that has none yet (RG-051). */
  public void identifier(OrganisationId id, Siret siret) {
    OrganisationEntity organisation = aAdministrer(id);
    exigerLibre(siret);
    organisation.identifier(siret);
    consigner(id, "siret", "SIRET : %s.".formatted(siret.affiche()));
  }

  private void exigerLibre(Siret siret) {
    if (organisations.existsBySiret(siret.valeur())) {
      throw new RegleMetierException("RG-051", "Une organisation porte déjà ce SIRET.", "siret");
    }
  }

  /** Gives a new name from a day on, which ends the present one on the day before (RG-052). */
  public void nommer(OrganisationId id, Appellation appellation) {
    aAdministrer(id).nommer(appellation);
    consigner(
        id,
        "appellation",
        "Nouveau nom à partir du %s : « %s »."
            .formatted(jour(appellation.debut()), appellation.nom()));
  }

  /**
   * Names a representative. A signatory with an account receives the role that goes with it, for
   * the same days (RG-053), so that the task of signing reaches whoever has the power; one account
   * represents an organisation once at a time (RG-055).
   */
  public long designer(OrganisationId id, NouveauRepresentant nouveau) {
    aAdministrer(id);
    UtilisateurId compte = nouveau.utilisateur();
    if (compte != null && comptes.compte(compte).isEmpty()) {
      throw new IntrouvableException("Ce compte n’existe pas.");
    }
    if (compte != null && dejaRepresentant(id, compte, nouveau.periode())) {
      throw new RegleMetierException(
          "RG-055", "Ce compte représente déjà l’organisation sur ces jours.", "compte");
    }
    RepresentantEntity representant =
        representants.saveAndFlush(new RepresentantEntity(id, nouveau));
    if (nouveau.signataire() && compte != null) {
      utilisateurs.habiliter(compte, new Habilitation(Role.SIGNATAIRE, id), nouveau.periode());
    }
    consigner(
        id,
        "designation",
        "%s désigné « %s », à partir du %s."
            .formatted(
                nouveau.signataire() ? "Signataire" : "Représentant",
                nouveau.fonction(),
                jour(nouveau.periode().debut())));
    return representant.id();
  }

  /**
   * Ends a function after its last day, and with it the power to sign (RG-056). What was signed
   * stays; open tasks stay with the organisation, for its other signatories.
   */
  public void terminer(OrganisationId id, long representantId, LocalDate dernierJour) {
    RepresentantEntity representant = representant(id, representantId);
    Periode avant = representant.periode();
    representant.terminer(dernierJour);
    rendreLeRole(id, representant, avant, dernierJour.plusDays(1));
    consigner(
        id,
        "fin-de-fonction",
        "Fin de la fonction « %s » le %s.".formatted(representant.fonction(), jour(dernierJour)));
  }

  /** Withdraws a naming made by mistake, as long as its first day is not past (RG-056). */
  public void retirer(OrganisationId id, long representantId) {
    RepresentantEntity representant = representant(id, representantId);
    Periode periode = representant.periode();
    if (periode.debut().isBefore(horloge.aujourdhui())) {
      throw new RegleMetierException(
          "RG-056",
          "Cette fonction a commencé le %s : mettez-y fin plutôt que de la retirer."
              .formatted(jour(periode.debut())));
    }
    representants.delete(representant);
    rendreLeRole(id, representant, periode, periode.debut());
    consigner(id, "retrait", "Désignation de « %s » retirée.".formatted(representant.fonction()));
  }

  /** Whether the reader may open organisations somewhere. */
  @Transactional(readOnly = true)
  public boolean ouvrable() {
    return !comptes.territoiresAdministres().isEmpty();
  }

  /** Whether the reader may change this organisation (RG-054). */
  @Transactional(readOnly = true)
  public boolean administrable(OrganisationId id) {
    return habilitations.peut(
        Permission.ADMINISTRER,
        organisations
            .findById(id.valeur())
            .orElseThrow(OrganisationService::introuvable)
            .territoire());
  }

  private boolean dejaRepresentant(OrganisationId id, UtilisateurId compte, Periode periode) {
    return representants.findByOrganisationIdAndUtilisateurId(id.valeur(), compte.valeur()).stream()
        .anyMatch(r -> r.periode().chevauche(periode));
  }

  private void rendreLeRole(
      OrganisationId id, RepresentantEntity representant, Periode periode, LocalDate des) {
    UtilisateurId compte = representant.signataireAvecCompte();
    if (compte != null) {
      utilisateurs.rendre(compte, new Habilitation(Role.SIGNATAIRE, id), periode, des);
    }
  }

  private RepresentantEntity representant(OrganisationId id, long representantId) {
    aAdministrer(id);
    return representants
        .findByIdAndOrganisationId(representantId, id.valeur())
        .orElseThrow(() -> new IntrouvableException("Ce représentant n’existe pas."));
  }

  private OrganisationEntity aAdministrer(OrganisationId id) {
    OrganisationEntity organisation =
        organisations.verrouiller(id.valeur()).orElseThrow(OrganisationService::introuvable);
    habilitations.exiger(Permission.ADMINISTRER, organisation.territoire());
    return organisation;
  }

  private void consigner(OrganisationId id, String acte, String phrase) {
    journal.consigner(Cles.de(id), acte, phrase);
  }

  private static String jour(LocalDate jour) {
    return JOUR.format(jour);
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Cette organisation n’existe pas.");
  }
}
