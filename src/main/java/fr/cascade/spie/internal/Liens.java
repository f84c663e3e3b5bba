package fr.cascade.spie.internal;

import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ties of a member of a jury to an application that the portal knows of (RG-435). */
@Component
public class Liens {

  private final UtilisateurConnecte connecte;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  Liens(
      UtilisateurConnecte connecte,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.connecte = connecte;
    this.organisations = organisations;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** Where somebody acts, apart from the jury itself. */
  public List<Perimetre> attaches(UtilisateurId jure) {
    Utilisateur utilisateur = connecte.comme(jure, connecte::courant);
    return utilisateur.habilitations().stream()
        .filter(h -> !h.role().accorde(Permission.NOTER))
        .map(fr.cascade.habilitations.Habilitation::perimetre)
        .toList();
  }

  /** Why such a person does not mark it; empty where nothing is known. */
  public Optional<String> avec(Candidature candidature, List<Perimetre> attaches) {
    return attaches.stream().flatMap(p -> lien(candidature, p).stream()).findFirst();
  }

  private Optional<String> lien(Candidature candidature, Perimetre perimetre) {
    return switch (perimetre) {
      case Perimetre.SurTerritoire(TerritoireCode sien) ->
          !sien.equals(TerritoireCode.NATION) && touche(candidature, sien)
              ? Optional.of("Exerce sur le territoire de la candidature.")
              : Optional.empty();
      case Perimetre.SurOrganisation(OrganisationId sienne) -> lien(candidature, sienne);
    };
  }

  private Optional<String> lien(Candidature candidature, OrganisationId sienne) {
    if (candidature.consortium().membres().stream()
        .anyMatch(m -> m.organisation().equals(sienne))) {
      return Optional.of("Appartient à une organisation du consortium.");
    }
    return organisations
        .parId(sienne, horloge.aujourdhui())
        .filter(o -> !o.territoire().equals(TerritoireCode.NATION))
        .filter(o -> touche(candidature, o.territoire()))
        .map(o -> "Exerce sur le territoire de la candidature.");
  }

  private boolean touche(Candidature candidature, TerritoireCode sien) {
    return candidature.territoires().stream()
        .anyMatch(
            t ->
                t.equals(sien)
                    || territoires.estDans(t, sien, horloge.aujourdhui())
                    || territoires.estDans(sien, t, horloge.aujourdhui()));
  }
}
