package fr.cascade.signatures.internal;

import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The signature that somebody is about to act on, and who that is, on which power. */
@Component
public class SignatureVerrouillee {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRANCE)
          .withZone(HorlogeMetier.PARIS);

  private final CircuitRepository circuits;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final SignataireConsultation signataires;
  private final OrganisationConsultation organisations;
  private final JournalService journal;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  SignatureVerrouillee(
      CircuitRepository circuits,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      SignataireConsultation signataires,
      OrganisationConsultation organisations,
      JournalService journal,
      HorlogeMetier horloge) {
    this.circuits = circuits;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.signataires = signataires;
    this.organisations = organisations;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Refuses whoever may not sign for the organisation of this signature; locks nothing.
   *
   * @throws IntrouvableException outside one's perimeter it does not exist
   */
  public void exigerLaSienne(SignatureId id) {
    boolean laSienne =
        circuits
            .organisationDe(id.valeur())
            .map(OrganisationId::new)
            .filter(o -> habilitations.peut(Permission.SIGNER, o))
            .isPresent();
    if (!laSienne) {
      throw introuvable();
    }
  }

  /**
   * Locks the round first, so that whoever comes second finds what the first one did.
   *
   * @throws DejaFaitException somebody signed for the organisation before: who, and when
   */
  public Signature prendre(SignatureId id) {
    Signature signature =
        circuits
            .verrouillerParSignature(id.valeur())
            .map(c -> c.signature(id.valeur()))
            .filter(s -> habilitations.peut(Permission.SIGNER, s.organisation()))
            .orElseThrow(SignatureVerrouillee::introuvable);
    var faiteLe = signature.faiteLe();
    if (signature.statut() == SignatureStatut.SIGNEE && faiteLe != null) {
      throw new DejaFaitException(
          "RG-145",
          "Ce texte est déjà signé pour %s : par %s, le %s."
              .formatted(
                  nom(signature.organisation()),
                  signature.signataireLibelle(),
                  MOMENT.format(faiteLe)));
    }
    return signature;
  }

  /**
   * Who acts, on which power, when and from where.
   *
   * @param adresse network address that the act comes from
   * @throws RegleMetierException no power to sign for the organisation on the day (RG-148)
   */
  public ActeDeSignature acte(Signature signature, String adresse) {
    Utilisateur qui = connecte.courant();
    Signataire pouvoir =
        signataires
            .pouvoir(qui, signature.organisation(), horloge.aujourdhui())
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-148",
                        "Vous n'avez pas, à ce jour, le pouvoir de signer pour %s."
                            .formatted(nom(signature.organisation()))));
    return new ActeDeSignature(
        qui.id(),
        qui.designation(),
        pouvoir.fonction(),
        pouvoir.pouvoir(),
        horloge.instant(),
        systeme.instant(),
        adresse);
  }

  /** Writes the act in the history of the signed object; {@code %s} is the organisation. */
  public void consigner(Signature signature, String acte, String phrase) {
    journal.consigner(
        signature.circuit().objetCle(), acte, phrase.formatted(nom(signature.organisation())));
  }

  private String nom(OrganisationId organisation) {
    return organisations
        .noms(List.of(organisation), horloge.aujourdhui())
        .getOrDefault(organisation, "cette organisation");
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Cette signature n'existe pas, ou n'est pas de votre ressort.");
  }
}
