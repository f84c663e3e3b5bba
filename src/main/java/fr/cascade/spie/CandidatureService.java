package fr.cascade.spie;

import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.PdfDepose;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureMoteur;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.EnvoiEnCours;
import fr.cascade.spie.internal.MembreConsortium;
import fr.cascade.spie.internal.Reception;
import fr.cascade.spie.internal.TerritoiresCandidats;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the draft of an application, its territory and its consortium. */
@Service
public class CandidatureService {

  private final CandidatureRepository candidatures;
  private final CandidatureVerrouillee verrou;
  private final AppelRepository appels;
  private final CandidatureMoteur moteur;
  private final CandidatureDroits droits;
  private final TerritoiresCandidats territoires;
  private final OrganisationConsultation organisations;
  private final DocumentService documents;
  private final Reception reception;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  CandidatureService(
      CandidatureRepository candidatures,
      CandidatureVerrouillee verrou,
      AppelRepository appels,
      CandidatureMoteur moteur,
      CandidatureDroits droits,
      TerritoiresCandidats territoires,
      OrganisationConsultation organisations,
      DocumentService documents,
      Reception reception,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.candidatures = candidatures;
    this.verrou = verrou;
    this.appels = appels;
    this.moteur = moteur;
    this.droits = droits;
    this.territoires = territoires;
    this.organisations = organisations;
    this.documents = documents;
    this.reception = reception;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Opens a draft, while the call is open (RG-410), on one territory or several (RG-412). */
  @Transactional
  public CandidatureId ouvrir(NouvelleCandidature nouvelle) {
    habilitations.exiger(Permission.CANDIDATER, nouvelle.porteur());
    Appel appel = appels.findById(nouvelle.appel().valeur()).orElseThrow(AppelDroits::introuvable);
    appel.exigerOuvert(horloge.instant());
    String nom = territoires.nommer(nouvelle.territoires());
    var candidature = Candidature.ouvrir(appel, nom, nouvelle.porteur(), acteur());
    candidature.couvrir(nouvelle.territoires(), nom);
    candidatures.saveAndFlush(candidature);
    consigner(candidature.id(), "CANDIDATURE_OUVERTE", "Brouillon de candidature ouvert.");
    moteur.ouvrir(candidature.id(), appel.fermeture());
    return candidature.id();
  }

  /** Sets the territories (RG-412); the consortium approves again. */
  @Transactional
  public void couvrir(CandidatureId id, List<TerritoireCode> codes) {
    Candidature candidature = porter(id);
    candidature.couvrir(codes, territoires.nommer(codes));
    candidature.consortium().reprendreApprobations();
    consigner(id, "TERRITOIRE_MODIFIE", "Territoire : " + candidature.nom() + ".");
  }

  /** Adds an organisation to the consortium (RG-416). */
  @Transactional
  public void associer(CandidatureId id, OrganisationId organisation) {
    Candidature candidature = porter(id);
    String nom =
        organisations
            .parId(organisation, horloge.aujourdhui())
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-416", "Cette organisation n’existe pas.", "organisation"))
            .nom();
    candidature.consortium().associer(organisation);
    changerConsortium(candidature, "MEMBRE_AJOUTE", nom + " rejoint le consortium.");
  }

  /** Takes an organisation out of the consortium; the lead body stays (RG-416). */
  @Transactional
  public void dissocier(CandidatureId id, OrganisationId organisation) {
    Candidature candidature = porter(id);
    candidature.consortium().dissocier(organisation);
    changerConsortium(candidature, "MEMBRE_RETIRE", "Une organisation quitte le consortium.");
  }

  private void changerConsortium(Candidature candidature, String acte, String phrase) {
    candidatures.flush();
    consigner(candidature.id(), acte, phrase);
    moteur.consortiumChange(
        candidature.id(),
        candidature.consortium().membres().stream().map(MembreConsortium::organisation).toList());
  }

  /**
   * Attaches the commitment letter of one's own organisation: a PDF, by its content.
   *
   * @param envoi the upload that brought it (RG-481); null where its bytes came at once
   */
  @Transactional
  public void joindreLettre(
      CandidatureId id,
      OrganisationId organisation,
      @Nullable EnvoiId envoi,
      String nom,
      byte[] contenu) {
    Candidature candidature =
        membre(envoi == null ? verrou.aModifier(id) : verrou.aRecevoir(id), organisation);
    PdfDepose pdf = PdfDepose.lire(nom, contenu);
    String grace =
        reception.terminer(candidature, envoi, EnvoiEnCours.lettre(organisation), pdf.nom());
    DocumentDepose depose = documents.conserver(pdf.nom(), "application/pdf", contenu);
    candidature.consortium().membre(organisation).joindreLettre(depose.id());
    consigner(
        id, "LETTRE_JOINTE", "Lettre d’engagement « %s » jointe%s.".formatted(pdf.nom(), grace));
  }

  /** One's own organisation approves the application as it stands. */
  @Transactional
  public void approuver(CandidatureId id, OrganisationId organisation) {
    Candidature candidature = membre(verrou.aModifier(id), organisation);
    candidature.consortium().membre(organisation).approuver(acteur());
    consigner(id, "APPROBATION", "Candidature approuvée par une organisation du consortium.");
  }

  private Candidature porter(CandidatureId id) {
    Candidature candidature = verrou.aModifier(id);
    droits.exigerPorteur(candidature);
    return candidature;
  }

  private Candidature membre(Candidature candidature, OrganisationId organisation) {
    candidature.consortium().membre(organisation);
    habilitations.exiger(Permission.CANDIDATER, organisation);
    return candidature;
  }

  private void consigner(CandidatureId id, String acte, String phrase) {
    journal.consigner(Cles.de(id), acte, phrase);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
