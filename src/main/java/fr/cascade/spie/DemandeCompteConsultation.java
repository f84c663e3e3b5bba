package fr.cascade.spie;

import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.Siret;
import fr.cascade.spie.internal.DemandesDuRessort;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads requests for accounts: the region of each territory. */
@Service
@Transactional(readOnly = true)
public class DemandeCompteConsultation {

  private final DemandesDuRessort ressort;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  DemandeCompteConsultation(
      DemandesDuRessort ressort, OrganisationConsultation organisations, HorlogeMetier horloge) {
    this.ressort = ressort;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** The name of the organisation of this SIRET, for everybody; refused where its key is wrong. */
  public Optional<String> organisationConnue(String siret) {
    return organisations.parSiret(new Siret(siret), horloge.aujourdhui()).map(Organisation::nom);
  }

  /** Requests of the reader's territories, those to look at first; none for the others. */
  public List<DemandeCompteLue> duRessort() {
    return ressort.lire();
  }

  public int aExaminer() {
    return ressort.aExaminer();
  }

  /** Organisations without a SIRET that the request may be about, by name. */
  public List<Organisation> rapprochables(long demande) {
    var territoire = ressort.lire().stream().filter(d -> d.id() == demande).findFirst();
    return territoire.stream()
        .flatMap(
            d ->
                List.of(TypeOrganisation.COLLECTIVITE, TypeOrganisation.AUTRE).stream()
                    .flatMap(
                        t ->
                            organisations
                                .parTypeEtTerritoire(t, d.territoire(), horloge.aujourdhui())
                                .stream()))
        .filter(o -> o.siret() == null)
        .toList();
  }
}
