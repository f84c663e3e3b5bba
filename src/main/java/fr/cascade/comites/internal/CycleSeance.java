package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.SeanceId;
import fr.cascade.documents.DocumentDepose;
import fr.cascade.documents.DocumentService;
import fr.cascade.documents.DocxService;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.signatures.NouveauCircuit;
import fr.cascade.signatures.NouveauCircuit.PartieASigner;
import fr.cascade.signatures.SignatureService;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process makes of a meeting by itself. No screen calls it. */
@Service
public class CycleSeance {

  /** Days that the chair has to sign. */
  private static final int DELAI_SIGNATURE = 15;

  private final SeanceRepository seances;
  private final ComiteDroits droits;
  private final TexteReleve textes;
  private final DocumentService documents;
  private final SignatureService signatures;
  private final TerritoireConsultation territoires;
  private final Registre registre;
  private final AvisAuxMembres avis;
  private final HorlogeMetier horloge;

  CycleSeance(
      SeanceRepository seances,
      ComiteDroits droits,
      TexteReleve textes,
      DocumentService documents,
      SignatureService signatures,
      TerritoireConsultation territoires,
      Registre registre,
      AvisAuxMembres avis,
      HorlogeMetier horloge) {
    this.seances = seances;
    this.droits = droits;
    this.textes = textes;
    this.documents = documents;
    this.signatures = signatures;
    this.territoires = territoires;
    this.registre = registre;
    this.avis = avis;
    this.horloge = horloge;
  }

  @Transactional
  public List<String> groupes(SeanceId id) {
    return droits.groupesPilotage(charger(id).comite());
  }

  /** The last day for convening. */
  @Transactional
  public LocalDate convoquerAvant(SeanceId id) {
    Seance seance = charger(id);
    return seance.jour().minusDays(seance.comite().regles().preavis());
  }

  @Transactional
  public Instant debut(SeanceId id) {
    return charger(id).debutLe();
  }

  @Transactional
  public LocalDate jour(SeanceId id) {
    return charger(id).jour();
  }

  @Transactional
  public boolean signatureExigee(SeanceId id) {
    return charger(id).comite().regles().releveSigne();
  }

  @Transactional
  public void rappelerConvocation(SeanceId id) {
    Seance seance = charger(id);
    if (seance.statut().aVenir() && !seance.jour().isBefore(horloge.aujourdhui())) {
      avis.auxPilotes(
          seance,
          "À convoquer",
          "La %s est à convoquer avant le %s."
              .formatted(seance.designation(), Formats.date(convoquerAvant(id))));
    }
  }

  /** Freezes the record; opens a round for its chair where the rule asks (RG-352). */
  @Transactional
  public Optional<CircuitId> figer(SeanceId id) {
    Seance seance = charger(id);
    Releve releve = seance.releve().orElseThrow();
    String nom = "releve-%d-v%d".formatted(id.valeur(), releve.numero());
    DocumentDepose pdf =
        documents.conserver(nom + ".pdf", "application/pdf", textes.pdf(releve, true));
    DocumentDepose docx =
        documents.conserver(nom + ".docx", DocxService.TYPE_MIME, textes.docx(releve, true));
    Optional<CircuitId> circuit =
        seance.comite().regles().releveSigne()
            ? Optional.of(signatures.ouvrir(circuit(seance, releve, nom, pdf)))
            : Optional.empty();
    releve.figer(pdf.id(), docx.id(), circuit.orElse(null));
    seance.parcours().toucher();
    registre.consigner(
        seance, "RELEVE_FIGE", "Relevé figé ; empreinte SHA-256 " + pdf.empreinte() + ".");
    return circuit;
  }

  private NouveauCircuit circuit(Seance seance, Releve releve, String nom, DocumentDepose pdf) {
    DocumentDepose html =
        documents.conserver(
            nom + ".html", "text/html", textes.html(releve).getBytes(StandardCharsets.UTF_8));
    List<PartieASigner> parties =
        seance.comite().membres(seance.jour()).stream()
            .filter(MembreComite::president)
            .flatMap(m -> m.organisation().stream())
            .distinct()
            .map(o -> new PartieASigner(1, o))
            .toList();
    if (parties.isEmpty()) {
      throw new RegleMetierException(
          "RG-352", "Aucune organisation ne préside ce comité : nul ne peut signer le relevé.");
    }
    return new NouveauCircuit(
        ComiteCles.de(seance.id()),
        "Relevé de décisions – " + seance.comite().nom(),
        territoires.nom(seance.comite().territoire(), horloge.aujourdhui()),
        pdf.id(),
        html.id(),
        pdf.empreinte(),
        horloge.aujourdhui().plusDays(DELAI_SIGNATURE),
        parties);
  }

  /** The chair refused: a draft again. */
  @Transactional
  public void reprendre(SeanceId id) {
    Seance seance = charger(id);
    seance.releve().orElseThrow().reprendre();
    seance.parcours().toucher();
    registre.consigner(
        seance, "RELEVE_REPRIS", "Signature refusée : le relevé est de nouveau à rédiger.");
    avis.auxPilotes(seance, "Relevé à reprendre", "La présidence a refusé de signer le relevé.");
  }

  /** Sends the record to everybody who was asked to come. */
  @Transactional
  public void envoyer(SeanceId id) {
    Seance seance = charger(id);
    Releve releve = seance.releve().orElseThrow();
    releve.envoyer(horloge.instant());
    seance.parcours().toucher();
    registre.consigner(
        seance.comite(),
        "RELEVE_ENVOYE",
        "Relevé de la %s envoyé (version %d).".formatted(seance.designation(), releve.numero()));
    avis.auxInvites(
        seance,
        "Relevé de décisions",
        "Le relevé de la %s est à lire%s."
            .formatted(
                seance.designation(),
                releve.motif() == null ? "" : " dans une version corrigée : " + releve.motif()));
  }

  private Seance charger(SeanceId id) {
    return seances.findById(id.valeur()).orElseThrow(ComiteDroits::introuvable);
  }
}
