package fr.cascade.spie.internal;

import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.NouvelleConventionTerritoriale;
import fr.cascade.conventions.NouvelleConventionTerritoriale.PartiePrevue;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.spie.CandidatureLue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words the agreement of a selected territory: who is bound, for how long, for what. */
@Component
public class ProjetConvention {

  private static final int MOIS = 24;
  private static final int DEPARTEMENT_SIGNE = 1;
  private static final int ETAT_SIGNE = 2;
  private static final int ASSOCIE = 0;

  private final LectureCandidature lecture;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  ProjetConvention(
      LectureCandidature lecture,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.lecture = lecture;
    this.organisations = organisations;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** The whole demand; refused where the State has nobody to sign for it there (RG-451). */
  public NouvelleConventionTerritoriale rediger(Candidature candidature, Appel appel) {
    CandidatureLue lue = lecture.lire(candidature, appel);
    TerritoireCode territoire = candidature.territoires().getFirst();
    LocalDate debut = horloge.aujourdhui();
    boolean departement = territoire.valeur().startsWith("DEP-");
    return new NouvelleConventionTerritoriale(
        titre(candidature),
        departement ? Niveau.DEPARTEMENTAL : Niveau.LOCAL,
        territoire,
        debut,
        debut.plusMonths(MOIS).minusDays(1),
        Cles.de(candidature.id()),
        ArticlesConvention.rediger(lue, appel, debut),
        parties(candidature));
  }

  private static String titre(Candidature candidature) {
    String titre =
        "Convention relative au service public de l’insertion et de l’emploi – "
            + candidature.nom();
    return titre.length() <= 300 ? titre : titre.substring(0, 299) + "…";
  }

  /** The council signs, then the State; the rest of the consortium is associated. */
  private List<PartiePrevue> parties(Candidature candidature) {
    Map<OrganisationId, Integer> groupes = new LinkedHashMap<>();
    List<MembreConsortium> membres = candidature.consortium().membres();
    Map<OrganisationId, Organisation> lues =
        organisations.parIds(
            membres.stream().map(MembreConsortium::organisation).toList(), horloge.aujourdhui());
    for (MembreConsortium membre : membres) {
      Organisation organisation = lues.get(membre.organisation());
      boolean signe =
          organisation != null
              && (membre.porteur() || ReglesRecevabilite.departement(organisation));
      groupes.put(membre.organisation(), signe ? DEPARTEMENT_SIGNE : ASSOCIE);
    }
    prefectures(candidature).forEach(o -> groupes.put(o, ETAT_SIGNE));
    List<PartiePrevue> parties = new ArrayList<>();
    groupes.forEach((organisation, groupe) -> parties.add(new PartiePrevue(organisation, groupe)));
    return parties;
  }

  private List<OrganisationId> prefectures(Candidature candidature) {
    LocalDate jour = horloge.aujourdhui();
    List<OrganisationId> prefectures =
        candidature.territoires().stream()
            .map(t -> departement(t, jour))
            .distinct()
            .flatMap(
                d ->
                    organisations
                        .parTypeEtTerritoire(TypeOrganisation.PREFECTURE, d, jour)
                        .stream())
            .map(Organisation::id)
            .toList();
    if (prefectures.isEmpty()) {
      throw new RegleMetierException(
          "RG-451",
          "La préfecture de ce territoire n’est pas encore enregistrée : un administrateur doit l’ajouter aux organisations.");
    }
    return prefectures;
  }

  private TerritoireCode departement(TerritoireCode territoire, LocalDate jour) {
    return territoires.englobants(territoire, jour).stream()
        .filter(t -> t.type() == TypeTerritoire.DEPARTEMENT)
        .map(fr.cascade.referentiel.Territoire::code)
        .findFirst()
        .orElse(territoire);
  }
}
