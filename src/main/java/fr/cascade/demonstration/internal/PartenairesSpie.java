package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.internal.TerritoiresSpie.TerritoireSpie;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.CreationOrganisation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The councils and the operator's regional directions of the territories of the call. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class PartenairesSpie {

  /** The account that applies for the territories that have none of their own. */
  static final String COMPTE = "territoires-spie";

  private static final LocalDate ORIGINE = LocalDate.of(2016, 1, 1);

  private final OrganisationService organisations;
  private final OrganisationConsultation consultation;
  private final TerritoireConsultation territoires;
  private final UtilisateurService comptes;
  private final UtilisateurConsultation utilisateurs;
  private final HorlogeMetier horloge;

  PartenairesSpie(
      OrganisationService organisations,
      OrganisationConsultation consultation,
      TerritoireConsultation territoires,
      UtilisateurService comptes,
      UtilisateurConsultation utilisateurs,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.consultation = consultation;
    this.territoires = territoires;
    this.comptes = comptes;
    this.utilisateurs = utilisateurs;
    this.horloge = horloge;
  }

  void installer() {
    for (TerritoireSpie territoire : TerritoiresSpie.tous()) {
      TerritoireCode code = territoire.codes().getFirst();
      if (existante(TypeOrganisation.COLLECTIVITE, code).isEmpty()) {
        candidate(creer(TypeOrganisation.COLLECTIVITE, code, nom(territoire)));
      }
      Territoire region = region(code);
      List<Organisation> operateur = existante(TypeOrganisation.OPERATEUR_REGION, region.code());
      if (operateur.isEmpty()) {
        candidate(
            creer(TypeOrganisation.OPERATEUR_REGION, region.code(), "Pôle emploi " + region.nom()));
      } else {
        candidate(operateur.getFirst().id());
      }
    }
  }

  private static String nom(TerritoireSpie territoire) {
    return territoire.essai()
        ? "Département porteur, " + territoire.nom()
        : territoire.codes().size() > 1
            ? territoire.nom()
            : "Conseil départemental – " + territoire.nom();
  }

  private OrganisationId creer(TypeOrganisation type, TerritoireCode territoire, String nom) {
    return organisations.creer(
        new CreationOrganisation(
            type, territoire, null, null, List.of(new Appellation(nom, null, ORIGINE, null))));
  }

  private void candidate(OrganisationId organisation) {
    UtilisateurId compte = utilisateurs.parLogin(COMPTE).orElseThrow().id();
    comptes.habiliter(
        compte,
        new Habilitation(Role.CANDIDAT, organisation),
        new Periode(horloge.aujourdhui(), null));
  }

  /** The oldest first: one that a visitor asked for since then is not the scene's. */
  List<Organisation> existante(TypeOrganisation type, TerritoireCode territoire) {
    return consultation.parTypeEtTerritoire(type, territoire, horloge.aujourdhui()).stream()
        .sorted(Comparator.comparingLong(o -> o.id().valeur()))
        .toList();
  }

  Territoire region(TerritoireCode departement) {
    return territoires.englobants(departement, horloge.aujourdhui()).stream()
        .filter(t -> t.type() == TypeTerritoire.REGION)
        .findFirst()
        .orElseThrow();
  }
}
