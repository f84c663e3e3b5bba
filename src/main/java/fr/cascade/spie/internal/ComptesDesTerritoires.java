package fr.cascade.spie.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Invitation;
import fr.cascade.habilitations.InvitationService;
import fr.cascade.habilitations.LienEmis;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.SpieRoutes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens the account that a region has confirmed. Running accounts and organisations is not a
 * region's right: the portal does it in its stead, within what the region instructs (RG-463).
 */
@Component
public class ComptesDesTerritoires {

  private final OrganisationConsultation organisations;
  private final OrganisationService ecriture;
  private final InvitationService invitations;
  private final UtilisateurService utilisateurs;
  private final UtilisateurConsultation comptes;
  private final HabilitationService habilitations;
  private final CourrierService courrier;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  ComptesDesTerritoires(
      OrganisationConsultation organisations,
      OrganisationService ecriture,
      InvitationService invitations,
      UtilisateurService utilisateurs,
      UtilisateurConsultation comptes,
      HabilitationService habilitations,
      CourrierService courrier,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.ecriture = ecriture;
    this.invitations = invitations;
    this.utilisateurs = utilisateurs;
    this.comptes = comptes;
    this.habilitations = habilitations;
    this.courrier = courrier;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** The account that may apply, and the link that opens it where it is new. */
  public record Ouverture(UtilisateurId compte, @Nullable LienEmis lien) {}

  /** That of the SIRET, else the one chosen, which takes the SIRET, else a new one. */
  public OrganisationId organisation(DemandeCompte demande, @Nullable OrganisationId choisie) {
    Organisation connue =
        organisations.parSiret(demande.siret(), horloge.aujourdhui()).orElse(null);
    if (connue != null) {
      exigerDuRessort(connue);
      return connue.id();
    }
    if (choisie == null) {
      return connecte.enTantQueSysteme(() -> ecriture.creer(nouvelle(demande)));
    }
    exigerDuRessort(
        organisations
            .parId(choisie, horloge.aujourdhui())
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-463", "Cette organisation n’existe pas.", "organisation")));
    connecte.enTantQueSysteme(() -> ecriture.identifier(choisie, demande.siret()));
    return choisie;
  }

  private void exigerDuRessort(Organisation organisation) {
    if (!habilitations.peut(Permission.INSTRUIRE, organisation.territoire())) {
      throw new RegleMetierException(
          "RG-463",
          "« %s » n’est pas de votre région : le niveau national peut confirmer cette demande."
              .formatted(organisation.nom()),
          "organisation");
    }
  }

  /**
   * A département has one council: another body that asks on its territory is no collectivity of
   * it, and does not pass for the council in the rules of admissibility (RG-463).
   */
  private CreationOrganisation nouvelle(DemandeCompte demande) {
    boolean premiere =
        organisations
            .parTypeEtTerritoire(
                TypeOrganisation.COLLECTIVITE, demande.territoire(), horloge.aujourdhui())
            .isEmpty();
    return new CreationOrganisation(
        premiere ? TypeOrganisation.COLLECTIVITE : TypeOrganisation.AUTRE,
        demande.territoire(),
        demande.siret(),
        null,
        List.of(new Appellation(demande.organisationNom(), null, horloge.aujourdhui(), null)));
  }

  /** Invites, or gives the role to the account that has this mail address already. */
  public Ouverture ouvrir(DemandeCompte demande, OrganisationId organisation) {
    var role = new Habilitation(Role.CANDIDAT, organisation);
    var periode = new Periode(horloge.aujourdhui(), null);
    var existant = comptes.parCourriel(demande.courriel());
    if (existant.isEmpty()) {
      LienEmis lien =
          connecte.enTantQueSysteme(
              () ->
                  invitations.inviter(
                      new Invitation(
                          identifiant(demande),
                          demande.fonction(),
                          demande.courriel(),
                          role,
                          periode)));
      return new Ouverture(lien.utilisateur(), lien);
    }
    UtilisateurId compte = existant.get().id();
    connecte.enTantQueSysteme(() -> utilisateurs.habiliter(compte, role, periode));
    courrier.notifier(
        List.of(compte),
        new NouveauMessage(
            "Vous pouvez porter une candidature",
            "Votre compte peut maintenant porter une candidature pour « %s »."
                .formatted(demande.organisationNom()),
            SpieRoutes.publique(demande.appel()),
            Cles.de(demande.appel())));
    return new Ouverture(compte, null);
  }

  /** « territoire-51-7 »: the number of the request makes it unique. */
  private static String identifiant(DemandeCompte demande) {
    return "territoire-%s-%d"
        .formatted(
            demande.territoire().valeur().replaceFirst("^[A-Z]+-", "").toLowerCase(Locale.ROOT),
            demande.id());
  }
}
