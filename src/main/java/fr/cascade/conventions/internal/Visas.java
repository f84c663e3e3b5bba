package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.VisaId;
import fr.cascade.conventions.VisaLu;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visas of an agreement: what the process and the validation ask of them. */
@Component
public class Visas {

  private final VisaRepository visas;
  private final AvisDroits droits;
  private final OrganisationConsultation organisations;
  private final HorlogeMetier horloge;

  Visas(
      VisaRepository visas,
      AvisDroits droits,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.visas = visas;
    this.droits = droits;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  /** Asks for all of them anew when the text is submitted (RG-203). */
  public void redemander(Convention convention) {
    visas.deLaConvention(convention.id().valeur()).forEach(Visa::redemander);
    visas.flush();
  }

  /** Refuses to validate, or to send back, a text that still waits for a visa (RG-204). */
  public void exigerDonnes(Convention convention) {
    List<OrganisationId> attendus =
        visas.deLaConvention(convention.id().valeur()).stream()
            .filter(v -> v.statut() == VisaStatut.DEMANDE)
            .map(Visa::organisation)
            .toList();
    if (convention.statut() == ConventionStatut.A_VALIDER && !attendus.isEmpty()) {
      String noms =
          organisations.noms(attendus, horloge.aujourdhui()).values().stream()
              .sorted()
              .collect(Collectors.joining(", "));
      throw new RegleMetierException(
          "RG-204", "Ce texte attend encore un visa avant sa validation : %s.".formatted(noms));
    }
  }

  /** Those that the process waits for. */
  @Transactional(readOnly = true)
  public List<VisaId> attendus(ConventionId convention) {
    return visas.deLaConvention(convention.valeur()).stream()
        .filter(v -> v.statut() == VisaStatut.DEMANDE)
        .map(Visa::id)
        .toList();
  }

  /** Whether one of them is refused, and the text with it. */
  @Transactional(readOnly = true)
  public boolean refuse(ConventionId convention) {
    return visas.deLaConvention(convention.valeur()).stream()
        .anyMatch(v -> v.statut() == VisaStatut.REFUSE);
  }

  /** Engine groups of those who may give it. */
  @Transactional(readOnly = true)
  public List<String> groupes(VisaId id) {
    return droits.groupes(visas.findById(id.valeur()).orElseThrow().organisation());
  }

  /** As screens show them. */
  List<VisaLu> lire(Convention convention) {
    List<Visa> siens = visas.deLaConvention(convention.id().valeur());
    if (siens.isEmpty()) {
      return List.of();
    }
    List<OrganisationId> ids = siens.stream().map(Visa::organisation).toList();
    var noms = organisations.noms(ids, horloge.aujourdhui());
    var miennes = droits.miennes(ids);
    return siens.stream()
        .map(
            v -> {
              boolean mien = miennes.contains(v.organisation());
              return new VisaLu(
                  v.id(),
                  v.organisation(),
                  noms.getOrDefault(v.organisation(), ""),
                  v.statut(),
                  v.donnePar(),
                  v.donneLe(),
                  v.motif(),
                  mien,
                  mien
                      && v.statut() == VisaStatut.DEMANDE
                      && convention.statut() == ConventionStatut.A_VALIDER);
            })
        .toList();
  }
}
