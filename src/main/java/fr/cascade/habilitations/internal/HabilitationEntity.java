package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.RoleDonne;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role on a perimeter, from a day to a day. */
@Entity
@Table(name = "habilitation")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public class HabilitationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "utilisateur_id")
  private UtilisateurEntity utilisateur;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String perimetreTerritoire;
  private @Nullable Long perimetreOrganisationId;
  private LocalDate debut;
  private @Nullable LocalDate fin;

  protected HabilitationEntity() {}

  HabilitationEntity(UtilisateurEntity utilisateur, Habilitation habilitation, Periode periode) {
    this.utilisateur = utilisateur;
    this.role = habilitation.role();
    this.debut = periode.debut();
    this.fin = periode.fin();
    switch (habilitation.perimetre()) {
      case Perimetre.SurTerritoire(TerritoireCode code) -> perimetreTerritoire = code.valeur();
      case Perimetre.SurOrganisation(OrganisationId sienne) ->
          perimetreOrganisationId = sienne.valeur();
    }
  }

  boolean enVigueur(LocalDate jour) {
    return new Periode(debut, fin).contient(jour);
  }

  /** Whether this row already gives the role on those days. */
  boolean couvre(Habilitation habilitation, Periode periode) {
    return valeur().equals(habilitation)
        && enVigueur(periode.debut())
        && (fin == null || (periode.fin() != null && !periode.fin().isAfter(fin)));
  }

  void changerPeriode(Periode periode) {
    debut = periode.debut();
    fin = periode.fin();
  }

  /** False when it has not begun by the eve of that day. */
  boolean finirLaVeille(LocalDate jour) {
    LocalDate veille = jour.minusDays(1);
    if (debut.isAfter(veille)) {
      return false;
    }
    if (fin == null || fin.isAfter(veille)) {
      fin = veille;
    }
    return true;
  }

  RoleDonne donne() {
    return new RoleDonne(id, valeur(), new Periode(debut, fin));
  }

  Habilitation valeur() {
    return new Habilitation(
        role,
        perimetreTerritoire != null
            ? Perimetre.de(new TerritoireCode(perimetreTerritoire))
            : Perimetre.de(new OrganisationId(Objects.requireNonNull(perimetreOrganisationId))));
  }
}
