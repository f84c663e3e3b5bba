package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.internal.CalendrierIcs.Personne;
import fr.cascade.courrier.PartieCalendrier;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar part of convocations, of changes and of cancellations. */
@Component
class InvitationsSeances implements PartieCalendrier {

  private final SeanceRepository seances;
  private final UtilisateurConsultation utilisateurs;
  private final HorlogeMetier horloge;
  private final String adresse;

  InvitationsSeances(
      SeanceRepository seances,
      UtilisateurConsultation utilisateurs,
      HorlogeMetier horloge,
      @Value("${cascade.adresse}") String adresse) {
    this.seances = seances;
    this.utilisateurs = utilisateurs;
    this.horloge = horloge;
    this.adresse = adresse.endsWith("/") ? adresse : adresse + "/";
  }

  @Override
  public String prefixe() {
    return ComiteCles.INVITATION;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Invitation> invitation(
      String cle, UtilisateurId destinataire, String expediteur) {
    return seances
        .findById(Cles.numero(cle))
        .map(
            seance ->
                new Invitation(
                    seance.statut() == SeanceStatut.ANNULEE ? "CANCEL" : "REQUEST",
                    CalendrierIcs.invitation(
                        seance,
                        organisateur(seance, expediteur),
                        personne(destinataire).orElse(null),
                        adresse + ComiteRoutes.seance(seance.id()),
                        horloge.instant())));
  }

  /** The chair's own address, so that answers by calendar reach a person. */
  private Personne organisateur(Seance seance, String expediteur) {
    return seance.comite().membres(seance.jour()).stream()
        .filter(MembreComite::president)
        .flatMap(m -> m.utilisateur().stream())
        .flatMap(u -> personne(u).stream())
        .findFirst()
        .orElseGet(() -> new Personne(seance.comite().nom(), expediteur));
  }

  private Optional<Personne> personne(UtilisateurId id) {
    CompteResume compte = utilisateurs.resumes(List.of(id)).get(id);
    Courriel courriel = compte == null ? null : compte.courriel();
    return compte == null || courriel == null
        ? Optional.empty()
        : Optional.of(new Personne(compte.libelle(), courriel.valeur()));
  }
}
