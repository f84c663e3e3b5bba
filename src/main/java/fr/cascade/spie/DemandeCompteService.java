package fr.cascade.spie;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.LienEmis;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.ComptesDesTerritoires;
import fr.cascade.spie.internal.DemandeCompte;
import fr.cascade.spie.internal.DemandeCompteRepository;
import fr.cascade.spie.internal.DemandesDuRessort;
import fr.cascade.spie.internal.DestinatairesSpie;
import fr.cascade.spie.internal.LimiteDeDemandes;
import fr.cascade.spie.internal.TerritoiresCandidats;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A territory without an account asks for one (RG-461, RG-462); its region decides (RG-463). */
@Service
public class DemandeCompteService {

  private final DemandeCompteRepository demandes;
  private final DemandesDuRessort ressort;
  private final AppelRepository appels;
  private final ComptesDesTerritoires comptes;
  private final LimiteDeDemandes limite;
  private final TerritoiresCandidats territoires;
  private final OrganisationConsultation organisations;
  private final DestinatairesSpie destinataires;
  private final CourrierService courrier;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  DemandeCompteService(
      DemandeCompteRepository demandes,
      DemandesDuRessort ressort,
      AppelRepository appels,
      ComptesDesTerritoires comptes,
      LimiteDeDemandes limite,
      TerritoiresCandidats territoires,
      OrganisationConsultation organisations,
      DestinatairesSpie destinataires,
      CourrierService courrier,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.demandes = demandes;
    this.ressort = ressort;
    this.appels = appels;
    this.comptes = comptes;
    this.limite = limite;
    this.territoires = territoires;
    this.organisations = organisations;
    this.destinataires = destinataires;
    this.courrier = courrier;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Anybody asks, connected or not, while the call may still be answered. The answer is the same
   * whether or not an account exists and whether or not it was asked for already.
   *
   * @param adresse network address that it comes from
   */
  @Transactional
  public void demander(AppelId id, DemandeCompteSaisie saisie, String adresse) {
    Appel appel = appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable);
    exigerOuvert(appel);
    var siret = new Siret(saisie.siret());
    String nom =
        organisations
            .parSiret(siret, horloge.aujourdhui())
            .map(o -> o.nom())
            .orElse(saisie.organisation());
    var demandeur = DemandeCompte.Demandeur.de(siret, nom, saisie.fonction(), saisie.courriel());
    TerritoireCode territoire = saisie.territoire();
    if (territoire == null) {
      throw new RegleMetierException("RG-461", "Choisissez votre territoire.", "territoire");
    }
    String territoireNom = territoires.nommer(List.of(territoire));
    limite.compter(adresse);
    if (demandes.existsByAppelIdAndSiretAndCourrielAndStatut(
        id.valeur(),
        siret.valeur(),
        demandeur.courriel().valeur(),
        DemandeCompteStatut.A_EXAMINER)) {
      return;
    }
    demandes.saveAndFlush(new DemandeCompte(id, territoire, demandeur, horloge.instant()));
    prevenir(appel, demandeur, territoire, territoireNom);
  }

  private void prevenir(
      Appel appel,
      DemandeCompte.Demandeur demandeur,
      TerritoireCode territoire,
      String territoireNom) {
    journal.consigner(
        Cles.de(appel.id()),
        "COMPTE_DEMANDE",
        "Compte demandé pour « %s » (%s).".formatted(demandeur.organisation(), territoireNom));
    courrier.notifier(
        destinataires.instructeurs(territoire),
        new NouveauMessage(
            "Compte demandé : " + demandeur.organisation(),
            "« %s », SIRET %s, demande un compte pour répondre à l’appel « %s » au nom de %s."
                .formatted(
                    demandeur.organisation(),
                    demandeur.siret().affiche(),
                    appel.contenu().titre(),
                    territoireNom),
            SpieRoutes.DEMANDES_COMPTE,
            Cles.de(appel.id())));
  }

  private void exigerOuvert(Appel appel) {
    switch (appel.etat(horloge.instant())) {
      case A_VENIR, OUVERT -> {}
      case EN_PREPARATION -> throw AppelDroits.introuvable();
      default ->
          throw new RegleMetierException(
              "RG-461", "L’appel est clos : il n’y a plus de compte à demander pour y répondre.");
    }
  }

  /**
   * The region confirms: the account is opened for the organisation of this SIRET, for the one that
   * is chosen, or for a new one; an account that has this mail address receives the role instead.
   *
   * @return the link of the invitation, where an account was opened
   */
  @RepriseSurConflit
  @Transactional
  public Optional<LienEmis> confirmer(long id, @Nullable OrganisationId choisie) {
    DemandeCompte demande = ressort.prendre(id);
    demande.exigerAExaminer();
    OrganisationId organisation = comptes.organisation(demande, choisie);
    ComptesDesTerritoires.Ouverture ouverture = comptes.ouvrir(demande, organisation);
    demande.confirmer(acteur(), organisation, ouverture.compte());
    journal.consigner(
        Cles.de(demande.appel()),
        "COMPTE_CONFIRME",
        "Compte confirmé pour « %s ».".formatted(demande.organisationNom()));
    return Optional.ofNullable(ouverture.lien());
  }

  /** The region refuses, with a reason. */
  @RepriseSurConflit
  @Transactional
  public void refuser(long id, String motif) {
    DemandeCompte demande = ressort.prendre(id);
    demande.refuser(acteur(), motif);
    journal.consigner(
        Cles.de(demande.appel()),
        "COMPTE_REFUSE",
        "Compte refusé à « %s » : %s".formatted(demande.organisationNom(), motif.strip()));
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
