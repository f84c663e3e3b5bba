package fr.cascade.signatures;

import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.DocumentService;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.signatures.internal.Circuit;
import fr.cascade.signatures.internal.CircuitRepository;
import fr.cascade.signatures.internal.Signature;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.SignatureId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds of signatures and the page of who has to sign. */
@Service
@Transactional(readOnly = true)
public class SignatureConsultation {

  private final CircuitRepository circuits;
  private final DocumentService documents;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final SignataireConsultation signataires;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  SignatureConsultation(
      CircuitRepository circuits,
      DocumentService documents,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      SignataireConsultation signataires,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.circuits = circuits;
    this.documents = documents;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.signataires = signataires;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /**
   * The rounds of an object, last first. The module that owns the object checks who may read it.
   */
  public List<CircuitLu> circuits(String objetCle) {
    return circuits.findByObjetCleOrderByTourDesc(objetCle).stream().map(this::lire).toList();
  }

  /**
   * The open rounds of these objects: the key of each with its object's. The module that owns the
   * objects checks who may read them.
   */
  public Map<String, String> circuitsOuverts(Collection<String> objetCles) {
    return circuits.findByObjetCleInAndStatut(objetCles, CircuitStatut.OUVERT).stream()
        .collect(Collectors.toMap(c -> Cles.de(c.id()), Circuit::objetCle));
  }

  /**
   * The page of one signature, for whoever may sign for its organisation.
   *
   * @throws IntrouvableException for everybody else
   */
  public TexteASigner texteASigner(SignatureId id) {
    Signature signature = signature(id);
    Circuit circuit = signature.circuit();
    Optional<Signataire> pouvoir =
        signataires.pouvoir(connecte.courant(), signature.organisation(), horloge.aujourdhui());
    String html = new String(documents.lire(circuit.html()).contenu(), StandardCharsets.UTF_8);
    String obstacle =
        pouvoir.isPresent()
            ? signature.obstacle()
            : "Vous n'avez pas, à ce jour, le pouvoir de signer pour cette organisation.";
    return new TexteASigner(
        id,
        circuit.objetCle(),
        circuit.titre(),
        noms(List.of(signature)).getOrDefault(signature.organisation(), ""),
        pouvoir.map(Signataire::fonction).orElse(""),
        pouvoir.map(Signataire::pouvoir).orElse(""),
        circuit.empreinte(),
        html,
        signature.ouverteLe(),
        obstacle,
        lire(circuit));
  }

  /** The frozen PDF, for whoever may sign it. */
  public DocumentContenu pdfASigner(SignatureId id) {
    return documents.lire(signature(id).circuit().pdf());
  }

  private Signature signature(SignatureId id) {
    return circuits
        .parSignature(id.valeur())
        .map(c -> c.signature(id.valeur()))
        .filter(s -> habilitations.peut(Permission.SIGNER, s.organisation()))
        .orElseThrow(
            () ->
                new IntrouvableException(
                    "Cette signature n'existe pas, ou n'est pas de votre ressort."));
  }

  private CircuitLu lire(Circuit circuit) {
    Map<OrganisationId, String> noms = noms(circuit.signatures());
    return new CircuitLu(
        circuit.id(),
        circuit.tour(),
        circuit.statut(),
        circuit.empreinte(),
        circuit.ouvertLe(),
        circuit.closLe(),
        circuit.signatures().stream().map(s -> ligne(s, noms)).toList());
  }

  private CircuitLu.Ligne ligne(Signature signature, Map<OrganisationId, String> noms) {
    return new CircuitLu.Ligne(
        signature.id(),
        signature.ordre(),
        signature.organisation(),
        noms.getOrDefault(signature.organisation(), ""),
        signature.statut(),
        signature.ouverteLe(),
        signature.signataireLibelle(),
        signature.fonction(),
        signature.pouvoir(),
        signature.faiteLe(),
        signature.enregistreeLe(),
        signature.adresse(),
        signature.motif(),
        signature.obstacle() == null
            && habilitations.peut(Permission.SIGNER, signature.organisation()));
  }

  /** Short names where there is one: a line is read at a glance. */
  private Map<OrganisationId, String> noms(List<Signature> signatures) {
    return organisations
        .parIds(signatures.stream().map(Signature::organisation).toList(), horloge.aujourdhui())
        .values()
        .stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::nomCourt));
  }
}
