package fr.cascade.signatures.internal;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.journal.JournalService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.SignatureId;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process makes of a round by itself: closing, reminding, telling. No screen calls it. */
@Service
public class CycleCircuit {

  private final CircuitRepository circuits;
  private final CourrierService courrier;
  private final JournalService journal;
  private final Groupes groupes;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  CycleCircuit(
      CircuitRepository circuits,
      CourrierService courrier,
      JournalService journal,
      Groupes groupes,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.circuits = circuits;
    this.courrier = courrier;
    this.journal = journal;
    this.groupes = groupes;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** The signatures that the process asks for now. */
  @Transactional
  public List<SignatureId> attenduesMaintenant(CircuitId id) {
    return circuit(id).attenduesMaintenant().stream().map(Signature::id).toList();
  }

  /** Whether a further group has to sign. */
  @Transactional
  public boolean resteUnGroupe(CircuitId id) {
    return circuit(id).groupeCourant().isPresent();
  }

  /** Engine group of the people who may sign for the organisation of this signature. */
  @Transactional
  public String groupe(SignatureId id) {
    return Groupes.de(Permission.SIGNER, signature(id).organisation());
  }

  /** The day before which the text is to be signed. */
  @Transactional
  public LocalDate avantLe(CircuitId id) {
    return circuit(id).avantLe();
  }

  /** Closes a round that everybody signed (RG-142). */
  @Transactional
  public void clore(CircuitId id) {
    circuit(id).clore(horloge.instant());
  }

  /** Tells those who had signed that the round is closed by a refusal, and why (RG-144). */
  @Transactional
  public void annoncerRefus(CircuitId id) {
    Circuit circuit = circuit(id);
    Signature refus =
        circuit.signatures().stream()
            .filter(s -> s.statut() == SignatureStatut.REFUSEE)
            .findFirst()
            .orElseThrow();
    courrier.notifier(
        dejaSigne(circuit),
        new NouveauMessage(
            "Signature refusée : " + circuit.titre(),
            "%s a refusé de signer « %s », que vous aviez signé. Motif : « %s ». Votre signature reste enregistrée pour ce tour ; le texte retourne à son rédacteur."
                .formatted(refus.signataireLibelle(), circuit.titre(), refus.motif()),
            lien(circuit),
            circuit.objetCle()));
  }

  /**
   * Tells those who had signed, and those who were about to, that the text is taken back (RG-138).
   */
  @Transactional
  public void annoncerRetrait(CircuitId id, List<SignatureId> attendues, String motif) {
    Circuit circuit = circuit(id);
    courrier.notifier(
        dejaSigne(circuit),
        new NouveauMessage(
            "Texte retiré de la signature : " + circuit.titre(),
            "Le rédacteur a retiré « %s », que vous aviez signé. Motif : « %s ». Votre signature reste enregistrée pour ce tour ; un texte corrigé vous sera présenté."
                .formatted(circuit.titre(), motif),
            lien(circuit),
            circuit.objetCle()));
    courrier.notifier(
        attendues.stream()
            .flatMap(s -> groupes.utilisateursDuGroupe(groupe(s)).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        new NouveauMessage(
            "Plus rien à signer pour l’instant : " + circuit.titre(),
            "Le rédacteur a retiré « %s » de la signature. Motif : « %s »."
                .formatted(circuit.titre(), motif),
            lien(circuit),
            circuit.objetCle()));
  }

  private static List<UtilisateurId> dejaSigne(Circuit circuit) {
    return circuit.signatures().stream()
        .filter(s -> s.statut() == SignatureStatut.SIGNEE)
        .map(s -> new UtilisateurId(Objects.requireNonNull(s.signataireId())))
        .toList();
  }

  /** Reminds the people who may sign for an organisation; once signed there is no reminder. */
  @Transactional
  public void relancer(SignatureId id) {
    Signature signature = signature(id);
    if (signature.obstacle() != null) {
      return;
    }
    Circuit circuit = signature.circuit();
    String nom =
        organisations
            .noms(List.of(signature.organisation()), horloge.aujourdhui())
            .getOrDefault(signature.organisation(), "");
    courrier.notifier(
        groupes.utilisateursDuGroupe(groupe(id)).stream().map(CompteResume::id).toList(),
        new NouveauMessage(
            "À signer : " + circuit.titre(),
            "La signature de %s est attendue pour « %s ».".formatted(nom, circuit.titre()),
            SignatureRoutes.signer(id),
            circuit.objetCle()));
    journal.consigner(
        circuit.objetCle(), "RELANCE", "Relance envoyée aux signataires de " + nom + ".");
  }

  /** « convention:3 » is shown at {@code conventions/3}, « seance:7 » at {@code seances/7}. */
  private static String lien(Circuit circuit) {
    return circuit.objetCle().replace(":", "s/");
  }

  private Signature signature(SignatureId id) {
    return circuits.parSignature(id.valeur()).orElseThrow().signature(id.valeur());
  }

  private Circuit circuit(CircuitId id) {
    return circuits.findById(id.valeur()).orElseThrow();
  }
}
