package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionMoteur;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Declinaison;
import fr.cascade.conventions.internal.Declinaison.PartieProposee;
import fr.cascade.conventions.internal.Enregistrement;
import fr.cascade.conventions.internal.PartiesProposees;
import fr.cascade.conventions.internal.Reprise;
import fr.cascade.conventions.internal.RessortDeclinaison;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.PdfDepose;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what was signed on paper: its PDF, dates and parent; it then counts as covered. */
@Service
public class RepriseService {

  private final ConventionRepository conventions;
  private final Enregistrement enregistrement;
  private final PartiesProposees parties;
  private final RessortDeclinaison ressort;
  private final ConventionMoteur moteur;
  private final Visibilite visibilite;
  private final DocumentService documents;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  RepriseService(
      ConventionRepository conventions,
      Enregistrement enregistrement,
      PartiesProposees parties,
      RessortDeclinaison ressort,
      ConventionMoteur moteur,
      Visibilite visibilite,
      DocumentService documents,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.enregistrement = enregistrement;
    this.parties = parties;
    this.ressort = ressort;
    this.moteur = moteur;
    this.visibilite = visibilite;
    this.documents = documents;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Takes the agreement over, already signed: no round, no check of what the PDF says.
   *
   * @throws RegleMetierException reference missing or taken, dates that cannot be, level not below
   *     the parent's (RG-122), such an agreement exists (RG-121), territory (RG-123), local pair
   *     (RG-124), file that is no readable PDF (RG-172 to RG-174) or too big (RG-031)
   * @throws AccesRefuseException territory outside the drafter's perimeter
   */
  @Transactional
  public ConventionId reprendre(DemandeReprise demande) {
    DemandeDeclinaison place = demande.declinaison();
    visibilite.exiger(place.parent());
    Convention parent =
        conventions.findById(place.parent().valeur()).orElseThrow(Visibilite::introuvable);
    List<PartieProposee> proposees = parties.proposer(parent, place);
    ressort.exiger(parent, place, proposees);
    if (conventions.existsByReference(demande.reference().strip())) {
      throw new RegleMetierException(
          "RG-122", "Une convention porte déjà cette référence.", "reference");
    }
    Convention convention =
        Reprise.surPapier(
            parent,
            demande,
            parties.titre(parent, place),
            proposees,
            horloge.aujourdhui(),
            Acteur.de(connecte.courant(), horloge.instant()));
    PdfDepose pdf = PdfDepose.lire(demande.fichier(), demande.pdf());
    DocumentDepose depose = documents.conserver(pdf.nom(), "application/pdf", pdf.contenu());
    convention.vie().archiver(depose.id());
    enregistrement.enregistrer(
        convention, Declinaison.cle(parent, place.territoire(), proposees), "territoire");
    journal.consigner(
        Cles.de(convention.id()),
        "REPRISE",
        "Texte signé hors du portail, repris avec son PDF « %s », d'empreinte SHA-256 %s."
            .formatted(pdf.nom(), depose.empreinte()));
    moteur.suivreEcheances(convention.id());
    return convention.id();
  }
}
