package fr.cascade.conventions;

import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Declinaison;
import fr.cascade.conventions.internal.PartiesProposees;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current user may choose when declining a text; the service checks it all again. */
@Service
@Transactional(readOnly = true)
public class DeclinaisonConsultation {

  /** Levels that can be declined to, with the territories of each. */
  private static final Map<Niveau, Set<TypeTerritoire>> TERRITOIRES =
      Map.of(
          Niveau.REGIONAL, EnumSet.of(TypeTerritoire.REGION),
          Niveau.LOCAL, EnumSet.of(TypeTerritoire.DEPARTEMENT, TypeTerritoire.EPCI));

  private final ConventionRepository conventions;
  private final Visibilite visibilite;
  private final PartiesProposees parties;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final TerritoireConsultation territoires;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  DeclinaisonConsultation(
      ConventionRepository conventions,
      Visibilite visibilite,
      PartiesProposees parties,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      TerritoireConsultation territoires,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.visibilite = visibilite;
    this.parties = parties;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.territoires = territoires;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** Levels below the parent where the user drafts on some territory of the parent. */
  public List<Niveau> niveaux(ConventionId parent) {
    Convention texte = charger(parent);
    return TERRITOIRES.keySet().stream()
        .sorted()
        .filter(texte.niveau()::auDessusDe)
        .filter(niveau -> !racines(texte, niveau).isEmpty())
        .toList();
  }

  /** One page of the territories of the level that are the user's and the parent's both. */
  public List<Territoire> territoires(
      ConventionId parent, Niveau niveau, String texte, int depuis, int nombre) {
    var types = TERRITOIRES.getOrDefault(niveau, Set.of());
    return racines(charger(parent), niveau).stream()
        .flatMap(
            racine ->
                territoires
                    .rechercherDans(racine, texte, types, aujourdhui(), depuis + nombre)
                    .stream())
        .distinct()
        .skip(depuis)
        .limit(nombre)
        .toList();
  }

  /** The one territory of the level that is the user's by nature; empty when there are several. */
  public Optional<Territoire> territoireHabituel(ConventionId parent, Niveau niveau) {
    List<TerritoireCode> miens = racines(charger(parent), niveau);
    return miens.size() == 1
        ? territoires
            .parCode(miens.getFirst(), aujourdhui())
            .filter(t -> TERRITOIRES.getOrDefault(niveau, Set.of()).contains(t.type()))
        : Optional.empty();
  }

  /**
   * Organisations of the territory, or of the département that it is a part of; only one's own
   * where the user drafts for an organisation of this kind.
   */
  public List<Organisation> candidates(TypeOrganisation type, TerritoireCode territoire) {
    List<Organisation> toutes = dans(type, territoire);
    List<Organisation> miennes =
        toutes.stream().filter(o -> habilitations.peut(Permission.REDIGER_LOCAL, o.id())).toList();
    return miennes.isEmpty() ? toutes : miennes;
  }

  private List<Organisation> dans(TypeOrganisation type, TerritoireCode territoire) {
    return Stream.concat(
            organisations.parTypeDans(type, territoire, aujourdhui()).stream(),
            territoires.englobants(territoire, aujourdhui()).stream()
                .filter(t -> t.type() == TypeTerritoire.DEPARTEMENT)
                .flatMap(
                    t -> organisations.parTypeEtTerritoire(type, t.code(), aujourdhui()).stream()))
        .distinct()
        .toList();
  }

  /** What declining would create; the parties are known once a local pair is complete. */
  public ApercuDeclinaison apercu(DemandeDeclinaison demande) {
    Convention texte = charger(demande.parent());
    boolean complete =
        demande.niveau() != Niveau.LOCAL
            || (demande.missionLocale() != null && demande.site() != null);
    return new ApercuDeclinaison(
        texte.articles().size(),
        (int) texte.articles().stream().filter(a -> a.nature() == NatureArticle.TEL_QUEL).count(),
        Declinaison.periode(texte, aujourdhui()),
        complete
            ? parties.noms(
                parties.proposer(texte, demande).stream()
                    .map(Declinaison.PartieProposee::organisation)
                    .toList())
            : List.of());
  }

  /** The agreement that stands in the way of this one (uniqueness), when the user may see it. */
  public Optional<ConventionId> existante(DemandeDeclinaison demande) {
    Convention texte = charger(demande.parent());
    return conventions
        .findByCleUnicite(
            Declinaison.cle(texte, demande.territoire(), parties.proposer(texte, demande)))
        .map(Convention::id)
        .filter(visibilite::voit);
  }

  /** Where the user drafts at this level, cut down to the parent's territory. */
  private List<TerritoireCode> racines(Convention parent, Niveau niveau) {
    Permission permission = ConventionDroits.redaction(niveau);
    return connecte.courant().habilitations().stream()
        .filter(h -> h.role().accorde(permission))
        .flatMap(h -> territoire(h.perimetre()).stream())
        .flatMap(racine -> commun(racine, parent.territoire()).stream())
        .distinct()
        .toList();
  }

  private Optional<TerritoireCode> territoire(Perimetre perimetre) {
    return switch (perimetre) {
      case Perimetre.SurTerritoire(TerritoireCode code) -> Optional.of(code);
      case Perimetre.SurOrganisation(var id) ->
          organisations.parId(id, aujourdhui()).map(Organisation::territoire);
    };
  }

  private Optional<TerritoireCode> commun(TerritoireCode racine, TerritoireCode parent) {
    if (territoires.estDans(racine, parent, aujourdhui())) {
      return Optional.of(racine);
    }
    return territoires.estDans(parent, racine, aujourdhui())
        ? Optional.of(parent)
        : Optional.empty();
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }

  private LocalDate aujourdhui() {
    return horloge.aujourdhui();
  }
}
