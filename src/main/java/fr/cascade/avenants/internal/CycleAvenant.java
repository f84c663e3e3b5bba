package fr.cascade.avenants.internal;

import fr.cascade.avenants.evenements.AvenantPrisEffet;
import fr.cascade.conventions.ArticleModifie;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.conventions.TexteModifieService;
import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.NouveauCircuit;
import fr.cascade.signatures.NouveauCircuit.PartieASigner;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.signatures.SignatureService;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process makes of an avenant by itself. No screen calls it. */
@Service
public class CycleAvenant {

  /** Days that the parties have to sign, within the life of the agreement. */
  private static final int DELAI_SIGNATURE = 30;

  private final AvenantRepository avenants;
  private final TexteEnVigueurConsultation textes;
  private final TexteModifieService modification;
  private final TexteAvenant papiers;
  private final DocumentService documents;
  private final SignatureService signatures;
  private final SignatureConsultation circuits;
  private final RegistreAvenants registre;
  private final HorlogeMetier horloge;
  private final ApplicationEventPublisher evenements;

  CycleAvenant(
      AvenantRepository avenants,
      TexteEnVigueurConsultation textes,
      TexteModifieService modification,
      TexteAvenant papiers,
      DocumentService documents,
      SignatureService signatures,
      SignatureConsultation circuits,
      RegistreAvenants registre,
      HorlogeMetier horloge,
      ApplicationEventPublisher evenements) {
    this.avenants = avenants;
    this.textes = textes;
    this.modification = modification;
    this.papiers = papiers;
    this.documents = documents;
    this.signatures = signatures;
    this.circuits = circuits;
    this.registre = registre;
    this.horloge = horloge;
    this.evenements = evenements;
  }

  @Transactional
  public List<String> groupesRedaction(AvenantId id) {
    return textes.groupesRedaction(charger(id).convention());
  }

  @Transactional
  public List<String> groupesValidation(AvenantId id) {
    return textes.groupesValidation(charger(id).convention());
  }

  /** Freezes the avenant as PDF and accessible HTML, and opens a round over it. */
  @Transactional
  public CircuitId figer(AvenantId id) {
    Avenant avenant = charger(id);
    TexteEnVigueur texte = textes.pourLePortail(avenant.convention());
    String nom = "%s-avenant-%d".formatted(texte.reference(), avenant.numero());
    DocumentDepose pdf =
        documents.conserver(nom + ".pdf", "application/pdf", papiers.pdf(avenant, texte, true));
    DocumentDepose html =
        documents.conserver(
            nom + ".html",
            "text/html",
            papiers.html(avenant, texte).getBytes(StandardCharsets.UTF_8));
    CircuitId circuit =
        signatures.ouvrir(
            new NouveauCircuit(
                Cles.de(id),
                TexteAvenant.titre(avenant, texte),
                texte.territoireNom(),
                pdf.id(),
                html.id(),
                pdf.empreinte(),
                avantLe(texte),
                texte.parties().stream()
                    .filter(p -> p.groupe() > 0)
                    .map(p -> new PartieASigner(p.groupe(), p.organisation()))
                    .toList()));
    avenant.figer(pdf.id(), circuit);
    registre.consigner(
        avenant, "AVENANT_FIGE", "texte figé ; empreinte SHA-256 " + pdf.empreinte() + ".");
    return circuit;
  }

  private LocalDate avantLe(TexteEnVigueur texte) {
    LocalDate voulu = horloge.aujourdhui().plusDays(DELAI_SIGNATURE);
    return voulu.isAfter(texte.fin()) ? texte.fin() : voulu;
  }

  /** Back to the draft after a refusal, with its reason. */
  @Transactional
  public void reprendreRedaction(AvenantId id) {
    Avenant avenant = charger(id);
    CircuitLu.Ligne refus =
        circuits.circuits(Cles.de(id)).getFirst().signatures().stream()
            .filter(s -> s.statut() == SignatureStatut.REFUSEE)
            .findFirst()
            .orElseThrow();
    String motif = refus.organisationNom() + " a refusé de signer : " + refus.motif();
    avenant.vie().reprendre(motif, String.valueOf(refus.signataire()), horloge.instant());
    TexteEnVigueur texte = textes.pourLePortail(avenant.convention());
    registre.prevenirLesRedacteurs(
        avenant, "Signature refusée : " + TexteAvenant.titre(avenant, texte), motif);
  }

  /** Everybody signed: in the same transaction, the agreement reads as the avenant says. */
  @Transactional
  public void appliquer(AvenantId id) {
    Avenant avenant = charger(id);
    LocalDate jour = horloge.aujourdhui();
    avenant.prendreEffet(jour, horloge.instant());
    modification.remplacer(
        avenant.convention(),
        avenant.articles().stream()
            .map(a -> new ArticleModifie(a.cle(), a.titre(), a.texte()))
            .toList(),
        "l’avenant n°\u00a0%d du %s"
            .formatted(Objects.requireNonNull(avenant.numero()), Formats.date(jour)));
    avenants.saveAndFlush(avenant);
    registre.consigner(
        avenant, "AVENANT_SIGNE", "signé par toutes les parties ; il prend effet ce jour.");
    TexteEnVigueur texte = textes.pourLePortail(avenant.convention());
    registre.prevenirLesRedacteurs(
        avenant,
        "Avenant signé : " + TexteAvenant.titre(avenant, texte),
        "Toutes les parties ont signé. Le texte de la convention est modifié depuis ce jour.");
    evenements.publishEvent(new AvenantPrisEffet(id, avenant.convention()));
  }

  private Avenant charger(AvenantId id) {
    return avenants.findById(id.valeur()).orElseThrow(AvenantDroits::introuvable);
  }
}
