package fr.cascade.signatures;

import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.VerificationMotDePasse;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.signatures.internal.Apposition;
import fr.cascade.signatures.internal.Circuit;
import fr.cascade.signatures.internal.CircuitRepository;
import fr.cascade.signatures.internal.Signature;
import fr.cascade.signatures.internal.SignatureVerrouillee;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import fr.cascade.socle.ui.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several signatures in one go, for those who head a service: each text opened, one password. */
@Service
public class SignatureGroupeeService {

  /** As many as are shown on one page, and signed at once (RG-149). */
  public static final int MAXIMUM = 50;

  private final CircuitRepository circuits;
  private final SignatureVerrouillee verrouillee;
  private final Apposition apposition;
  private final UtilisateurConnecte connecte;
  private final VerificationMotDePasse motsDePasse;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  SignatureGroupeeService(
      CircuitRepository circuits,
      SignatureVerrouillee verrouillee,
      Apposition apposition,
      UtilisateurConnecte connecte,
      VerificationMotDePasse motsDePasse,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.circuits = circuits;
    this.verrouillee = verrouillee;
    this.apposition = apposition;
    this.connecte = connecte;
    this.motsDePasse = motsDePasse;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** The most pressing of the signatures that wait for the reader. */
  @Transactional(readOnly = true)
  public List<ASigner> attendues() {
    List<Signature> siennes = circuits.attendues(miennes(), Limit.of(MAXIMUM));
    Map<OrganisationId, String> noms =
        organisations
            .parIds(siennes.stream().map(Signature::organisation).toList(), horloge.aujourdhui())
            .values()
            .stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::nomCourt));
    return siennes.stream()
        .map(
            s -> {
              Circuit circuit = s.circuit();
              return new ASigner(
                  s.id(),
                  circuit.titre(),
                  circuit.territoire(),
                  noms.getOrDefault(s.organisation(), ""),
                  circuit.avantLe(),
                  s.texteLuLe());
            })
        .toList();
  }

  /** How many signatures wait for the reader. */
  @Transactional(readOnly = true)
  public int compter() {
    return circuits.compterAttendues(miennes());
  }

  /**
   * Signs each text, in a transaction of its own: one that cannot be signed does not hold back the
   * others. The password is checked once, before all of them.
   *
   * @param adresse network address that the act comes from
   * @return those that could not be signed, and why
   * @throws RegleMetierException none chosen or too many (RG-149), wrong password (RG-146)
   */
  public List<SignatureRefusee> signer(List<SignatureId> ids, String motDePasse, String adresse) {
    if (ids.isEmpty() || ids.size() > MAXIMUM) {
      throw new RegleMetierException(
          "RG-149",
          ids.isEmpty()
              ? "Cochez au moins un texte que vous avez ouvert."
              : "Cinquante textes au plus à la fois.");
    }
    ids.forEach(verrouillee::exigerLaSienne);
    motsDePasse.verifier(connecte.courant().id(), motDePasse);
    List<SignatureRefusee> refusees = new ArrayList<>();
    for (SignatureId id : ids) {
      try {
        apposition.apposer(id, adresse);
      } catch (RuntimeException cause) {
        refusees.add(new SignatureRefusee(id, Issue.de(cause).phrase()));
      }
    }
    return refusees;
  }

  /** Read once: a head may sign for many organisations. */
  private List<Long> miennes() {
    List<Long> miennes = new ArrayList<>(List.of(0L));
    connecte.courantOuVide().stream()
        .flatMap(moi -> moi.habilitations().stream())
        .filter(h -> h.role().accorde(Permission.SIGNER))
        .forEach(
            h -> {
              if (h.perimetre() instanceof Perimetre.SurOrganisation(OrganisationId id)) {
                miennes.add(id.valeur());
              }
            });
    return miennes;
  }
}
