package fr.cascade.conventions.internal;

import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.internal.Declinaison.PartieProposee;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which organisations a draft proposes as parties, and whether a draft is complete. */
@Component
public class PartiesProposees {

  /** Partners sign first, the State last. */
  private static final Map<TypeOrganisation, Integer> REGIONALES =
      Map.of(
          TypeOrganisation.OPERATEUR_REGION, 1,
          TypeOrganisation.ASSOCIATION_REGIONALE_ML, 1,
          TypeOrganisation.ETAT_REGION, 2);

  private final OrganisationConsultation organisations;
  private final SignataireConsultation signataires;
  private final TerritoireConsultation territoires;
  private final LectureVariables variables;
  private final HorlogeMetier horloge;

  PartiesProposees(
      OrganisationConsultation organisations,
      SignataireConsultation signataires,
      TerritoireConsultation territoires,
      LectureVariables variables,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.signataires = signataires;
    this.territoires = territoires;
    this.variables = variables;
    this.horloge = horloge;
  }

  /** The parties of the level and territory; a local convention binds the pair that was chosen. */
  public List<PartieProposee> proposer(Convention parent, DemandeDeclinaison demande) {
    return demande.niveau() == Niveau.LOCAL ? locales(demande) : regionales(demande.territoire());
  }

  private List<PartieProposee> regionales(TerritoireCode territoire) {
    var proposees = new ArrayList<PartieProposee>();
    REGIONALES.forEach(
        (type, groupe) ->
            organisations
                .parTypeEtTerritoire(type, territoire, aujourdhui())
                .forEach(o -> proposees.add(new PartieProposee(o.id(), groupe, false))));
    proposees.sort(
        java.util.Comparator.comparingInt(PartieProposee::groupe)
            .thenComparingLong(p -> p.organisation().valeur()));
    return proposees;
  }

  /** The Mission locale and its site sign; the State's departmental unit is associated. */
  private List<PartieProposee> locales(DemandeDeclinaison demande) {
    var missionLocale = exiger(demande.missionLocale(), TypeOrganisation.MISSION_LOCALE, demande);
    var site = exiger(demande.site(), TypeOrganisation.OPERATEUR_SITE, demande);
    var proposees = new ArrayList<PartieProposee>();
    proposees.add(new PartieProposee(missionLocale, 1, true));
    proposees.add(new PartieProposee(site, 1, true));
    departements(demande.territoire())
        .forEach(
            d ->
                organisations
                    .parTypeEtTerritoire(TypeOrganisation.ETAT_DEPARTEMENT, d, aujourdhui())
                    .forEach(o -> proposees.add(new PartieProposee(o.id(), 0, false))));
    return proposees;
  }

  private OrganisationId exiger(
      @org.jspecify.annotations.Nullable OrganisationId id,
      TypeOrganisation type,
      DemandeDeclinaison demande) {
    if (id == null) {
      throw new RegleMetierException(
          "RG-124",
          "Une convention locale lie une Mission locale et un site Pôle emploi : choisissez les deux.",
          type == TypeOrganisation.MISSION_LOCALE ? "missionLocale" : "site");
    }
    return organisations
        .parId(id, aujourdhui())
        .filter(o -> o.type() == type)
        .filter(o -> voisine(o, demande.territoire()))
        .map(Organisation::id)
        .orElseThrow(
            () ->
                new RegleMetierException(
                    "RG-124",
                    "Cette organisation n'est pas sur le territoire choisi.",
                    type == TypeOrganisation.MISSION_LOCALE ? "missionLocale" : "site"));
  }

  /** On the territory, or on the département of which the territory is a part. */
  private boolean voisine(Organisation organisation, TerritoireCode territoire) {
    return territoires.estDans(organisation.territoire(), territoire, aujourdhui())
        || territoires.estDans(territoire, organisation.territoire(), aujourdhui());
  }

  private List<TerritoireCode> departements(TerritoireCode territoire) {
    var departements =
        new ArrayList<>(
            territoires.englobants(territoire, aujourdhui()).stream()
                .filter(t -> t.type() == TypeTerritoire.DEPARTEMENT)
                .map(Territoire::code)
                .toList());
    if (territoire.valeur().startsWith("DEP-")) {
      departements.add(territoire);
    }
    return departements;
  }

  /** « Convention locale Mission locale de Touraine – Pôle emploi Tours – Missions locales ». */
  public String titre(Convention parent, DemandeDeclinaison demande) {
    List<String> locales =
        noms(
            Stream.of(demande.missionLocale(), demande.site())
                .flatMap(Stream::ofNullable)
                .toList());
    String pour =
        locales.isEmpty()
            ? territoires.nom(demande.territoire(), aujourdhui())
            : String.join(" – ", locales);
    String titre = demande.niveau().nature() + " " + pour;
    String sujet = Declinaison.sujet(parent);
    return sujet.isEmpty() ? titre : titre + " – " + sujet;
  }

  /** Names of these organisations on the day, in the order given. */
  public List<String> noms(List<OrganisationId> ids) {
    var noms = organisations.noms(ids, aujourdhui());
    return ids.stream().map(noms::get).filter(Objects::nonNull).toList();
  }

  /** Refuses a text with an empty article (RG-130). */
  static void exigerRedigee(Convention convention) {
    convention.articles().stream()
        .filter(a -> HtmlNettoyeur.estVide(a.texte()))
        .findFirst()
        .ifPresent(
            a -> {
              throw new RegleMetierException(
                  "RG-130", "« " + a.designation() + " » est vide : rédigez-le.", a.cle());
            });
  }

  /**
   * Refuses an empty article, a party without signatory, fewer than two signatures (RG-130), a
   * variable without the value that it ought to have (RG-180).
   */
  public void exigerComplete(Convention convention) {
    exigerRedigee(convention);
    ValeursVariables valeurs = variables.siUtiles(convention);
    convention.articles().forEach(valeurs::exiger);
    List<Partie> signent = convention.parties().stream().filter(Partie::signe).toList();
    if (signent.size() < 2) {
      throw new RegleMetierException(
          "RG-117", "Au moins deux parties signent une convention.", "parties");
    }
    for (Partie partie : signent) {
      if (signataires.signataires(partie.organisation(), aujourdhui()).isEmpty()) {
        throw new RegleMetierException(
            "RG-130",
            "Personne ne peut signer pour %s : un administrateur doit désigner un signataire, ou cette partie doit être seulement associée."
                .formatted(String.join("", noms(List.of(partie.organisation())))),
            "parties");
      }
    }
  }

  private LocalDate aujourdhui() {
    return horloge.aujourdhui();
  }
}
