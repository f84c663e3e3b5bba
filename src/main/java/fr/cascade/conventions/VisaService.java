package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.AvisDroits;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Redaction;
import fr.cascade.conventions.internal.Visa;
import fr.cascade.conventions.internal.VisaMoteur;
import fr.cascade.conventions.internal.VisaRepository;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visas that a drafter asks for, and what those who are asked make of them. */
@Service
public class VisaService {

  /** More would be a consultation (RG-200). */
  private static final int MAXIMUM = 5;

  private final ConventionRepository conventions;
  private final VisaRepository visas;
  private final VisaMoteur moteur;
  private final Visibilite visibilite;
  private final ConventionDroits droits;
  private final AvisDroits porteParole;
  private final OrganisationConsultation organisations;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  VisaService(
      ConventionRepository conventions,
      VisaRepository visas,
      VisaMoteur moteur,
      Visibilite visibilite,
      ConventionDroits droits,
      AvisDroits porteParole,
      OrganisationConsultation organisations,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.visas = visas;
    this.moteur = moteur;
    this.visibilite = visibilite;
    this.droits = droits;
    this.porteParole = porteParole;
    this.organisations = organisations;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Asks an organisation for its visa on a draft, before its validation.
   *
   * @throws RegleMetierException asked already, too many, nobody to give it (RG-200), no longer a
   *     draft (RG-110)
   */
  @Transactional
  public void demander(ConventionId id, OrganisationId organisation) {
    Convention convention = brouillon(id);
    List<Visa> siens = visas.deLaConvention(id.valeur());
    if (siens.stream().anyMatch(v -> v.organisation().equals(organisation))) {
      throw refus("Le visa de cette organisation est déjà demandé.");
    }
    if (siens.size() >= MAXIMUM) {
      throw refus("Cinq visas au plus : au-delà, consultez les parties.");
    }
    if (porteParole.porteParole(organisation).isEmpty()) {
      throw refus(
          "Personne ne peut viser pour cette organisation : un administrateur doit y ouvrir un compte.");
    }
    visas.saveAndFlush(new Visa(convention, organisation));
    journal.consigner(
        Cles.de(id), "VISA_DEMANDE", "Visa de %s demandé.".formatted(nom(organisation)));
  }

  /** No longer asks for this visa. */
  @Transactional
  public void renoncer(ConventionId id, VisaId visaId) {
    brouillon(id);
    Visa visa = trouver(id, visaId);
    visas.delete(visa);
    journal.consigner(
        Cles.de(id),
        "VISA_RETIRE",
        "Visa de %s : il n'est plus demandé.".formatted(nom(visa.organisation())));
  }

  /**
   * Gives the visa of an organisation; the last one lets the text be validated.
   *
   * @throws DejaFaitException somebody answered before: who, and when (RG-201)
   */
  @RepriseSurConflit
  @Transactional
  public void viser(ConventionId id, VisaId visaId) {
    Visa visa = prendre(id, visaId);
    visa.donner(acteur());
    journal.consigner(Cles.de(id), "VISA", "Visa de %s.".formatted(nom(visa.organisation())));
    moteur.visaRendu(id, visa.organisation());
  }

  /** Refuses the visa with a reason: the text is a draft again (RG-202). */
  @RepriseSurConflit
  @Transactional
  public void refuser(ConventionId id, VisaId visaId, String motif) {
    Visa visa = prendre(id, visaId);
    visa.refuser(acteur(), motif);
    String organisation = nom(visa.organisation());
    visa.convention().vie().refuserVisa(acteur(), organisation, motif);
    journal.consigner(
        Cles.de(id),
        "VISA_REFUSE",
        "Visa refusé par %s : « %s »".formatted(organisation, motif.strip()));
    moteur.visaRendu(id, visa.organisation());
  }

  private Convention brouillon(ConventionId id) {
    Convention convention = verrouiller(id);
    droits.exigerRedaction(convention);
    Redaction.exigerBrouillon(convention);
    return convention;
  }

  private Visa prendre(ConventionId id, VisaId visaId) {
    verrouiller(id);
    Visa visa = trouver(id, visaId);
    if (porteParole.miennes(List.of(visa.organisation())).isEmpty()) {
      throw introuvable();
    }
    return visa;
  }

  private Convention verrouiller(ConventionId id) {
    visibilite.exiger(id);
    return conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
  }

  private Visa trouver(ConventionId id, VisaId visaId) {
    return visas
        .findById(visaId.valeur())
        .filter(v -> v.convention().id().equals(id))
        .orElseThrow(VisaService::introuvable);
  }

  private String nom(OrganisationId organisation) {
    return organisations
        .noms(List.of(organisation), horloge.aujourdhui())
        .getOrDefault(organisation, "une organisation");
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }

  private static RegleMetierException refus(String phrase) {
    return new RegleMetierException("RG-200", phrase, "visa");
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Ce visa n'existe pas, ou n'est pas de votre ressort.");
  }
}
