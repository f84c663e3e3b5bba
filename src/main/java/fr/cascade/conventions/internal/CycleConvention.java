package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.evenements.ConventionEntreeEnVigueur;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.journal.JournalService;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.NouveauCircuit;
import fr.cascade.signatures.NouveauCircuit.PartieASigner;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.signatures.SignatureService;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process makes of an agreement by itself. No screen calls it. */
@Service
public class CycleConvention {

  private final ConventionRepository conventions;
  private final ConventionDroits droits;
  private final ConformiteConstatee conformite;
  private final CycleDerogation derogations;
  private final TexteConvention textes;
  private final DocumentService documents;
  private final SignatureService signatures;
  private final SignatureConsultation circuits;
  private final TerritoireConsultation territoires;
  private final CourrierService courrier;
  private final Groupes groupes;
  private final JournalService journal;
  private final HorlogeMetier horloge;
  private final ApplicationEventPublisher evenements;

  CycleConvention(
      ConventionRepository conventions,
      ConventionDroits droits,
      ConformiteConstatee conformite,
      CycleDerogation derogations,
      TexteConvention textes,
      DocumentService documents,
      SignatureService signatures,
      SignatureConsultation circuits,
      TerritoireConsultation territoires,
      CourrierService courrier,
      Groupes groupes,
      JournalService journal,
      HorlogeMetier horloge,
      ApplicationEventPublisher evenements) {
    this.conventions = conventions;
    this.droits = droits;
    this.conformite = conformite;
    this.derogations = derogations;
    this.textes = textes;
    this.documents = documents;
    this.signatures = signatures;
    this.circuits = circuits;
    this.territoires = territoires;
    this.courrier = courrier;
    this.groupes = groupes;
    this.journal = journal;
    this.horloge = horloge;
    this.evenements = evenements;
  }

  @Transactional
  public List<String> groupesRedaction(ConventionId id) {
    return droits.groupesRedaction(charger(id));
  }

  @Transactional
  public List<String> groupesValidation(ConventionId id) {
    return droits.groupesValidation(charger(id));
  }

  /** Whether the draft respects its parent; a weaker one is a draft again at once (RG-131). */
  @Transactional
  public boolean verifierConformite(ConventionId id) {
    Convention convention = charger(id);
    List<Constat> blocages = conformite.blocages(convention);
    if (blocages.isEmpty()) {
      derogations.retirerEnAttente(convention, Acteur.portail(horloge.instant()));
      return true;
    }
    convention.vie().constaterNonConforme(horloge.instant());
    journal.consigner(
        Cles.de(id), "NON_CONFORME", "Soumission arrêtée : " + blocages.getFirst().phrase());
    return false;
  }

  /** Freezes the text as PDF and accessible HTML, and opens a round over it. */
  @Transactional
  public CircuitId figer(ConventionId id) {
    Convention convention = charger(id);
    String nom = convention.reference();
    DocumentDepose pdf =
        documents.conserver(nom + ".pdf", "application/pdf", textes.pdf(convention, true));
    DocumentDepose html =
        documents.conserver(
            nom + ".html", "text/html", textes.html(convention).getBytes(StandardCharsets.UTF_8));
    CircuitId circuit =
        signatures.ouvrir(
            new NouveauCircuit(
                Cles.de(id),
                convention.titre(),
                territoires.nom(convention.territoire(), horloge.aujourdhui()),
                pdf.id(),
                html.id(),
                pdf.empreinte(),
                convention.debut(),
                convention.parties().stream()
                    .filter(Partie::signe)
                    .map(p -> new PartieASigner(p.ordreSignature(), p.organisation()))
                    .toList()));
    convention.vie().figer(pdf.id(), circuit);
    journal.consigner(
        Cles.de(id), "GEL", "Texte figé ; empreinte SHA-256 " + pdf.empreinte() + ".");
    return circuit;
  }

  /** Back to the draft after a refusal, with its reason (RG-144). */
  @Transactional
  public void reprendreRedaction(ConventionId id) {
    Convention convention = charger(id);
    CircuitLu.Ligne refus =
        circuits.circuits(Cles.de(id)).getFirst().signatures().stream()
            .filter(s -> s.statut() == SignatureStatut.REFUSEE)
            .findFirst()
            .orElseThrow();
    String motif = refus.organisationNom() + " a refusé de signer : " + refus.motif();
    convention.vie().reprendre(motif, String.valueOf(refus.signataire()), horloge.instant());
    droits.groupesRedaction(convention).stream()
        .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
        .distinct()
        .forEach(u -> notifier(u, convention, "Signature refusée : " + convention.titre(), motif));
  }

  /** Everybody signed: the text is signed on the day (RG-142). */
  @Transactional
  public void cloturerSignature(ConventionId id) {
    Convention convention = charger(id);
    convention.vie().cloturer(horloge.aujourdhui(), horloge.instant());
    journal.consigner(
        Cles.de(id),
        "SIGNEE",
        "Toutes les parties ont signé ; entrée en vigueur le "
            + Jours.enClair(convention.debut())
            + ".");
  }

  /** First and last day of application. */
  @Transactional
  public Echeances echeances(ConventionId id) {
    Convention convention = charger(id);
    return new Echeances(convention.debut(), convention.fin());
  }

  /** Days that the process waits for; both are days when the text applies. */
  public record Echeances(LocalDate debut, LocalDate fin) {}

  @Transactional
  public void annoncerEntreeEnVigueur(ConventionId id) {
    annoncer(id, "ENTREE_EN_VIGUEUR", "Entrée en vigueur", "Le texte entre en vigueur.");
    evenements.publishEvent(new ConventionEntreeEnVigueur(id));
  }

  /** A text taken over while it applies came into force elsewhere. */
  @Transactional
  public void reprendreEnVigueur(ConventionId id) {
    evenements.publishEvent(new ConventionEntreeEnVigueur(id));
  }

  @Transactional
  public void annoncerExpiration(ConventionId id) {
    annoncer(id, "EXPIRATION", "Fin", "Le texte est arrivé à sa date de fin.");
  }

  private void annoncer(ConventionId id, String acte, String sujet, String phrase) {
    Convention convention = charger(id);
    journal.consigner(Cles.de(id), acte, phrase);
    if (!convention.horsPortail()) {
      droits.groupesRedaction(convention).stream()
          .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
          .distinct()
          .forEach(u -> notifier(u, convention, sujet + " : " + convention.titre(), phrase));
    }
  }

  private void notifier(CompteResume qui, Convention convention, String sujet, String corps) {
    courrier.notifier(
        List.of(qui.id()),
        new NouveauMessage(
            sujet, corps, ConventionRoutes.fiche(convention.id()), Cles.de(convention.id())));
  }

  private Convention charger(ConventionId id) {
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
