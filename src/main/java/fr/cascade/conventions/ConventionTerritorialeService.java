package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionMoteur;
import fr.cascade.conventions.internal.Enregistrement;
import fr.cascade.conventions.internal.FondationTerritoriale;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens drafts that other modules word: the agreement of a selected territory. */
@Service
public class ConventionTerritorialeService {

  private final Enregistrement enregistrement;
  private final ConventionMoteur moteur;
  private final ConventionDroits droits;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  ConventionTerritorialeService(
      Enregistrement enregistrement,
      ConventionMoteur moteur,
      ConventionDroits droits,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.enregistrement = enregistrement;
    this.moteur = moteur;
    this.droits = droits;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Opens the draft; an act of those who draft on this territory. It then lives as any other.
   *
   * @throws RegleMetierException end before start (RG-115), such an agreement exists (RG-121)
   * @throws AccesRefuseException territory outside the drafter's perimeter
   */
  @Transactional
  public ConventionId fonder(NouvelleConventionTerritoriale demande, String phrase) {
    if (!droits.peutRediger(demande.niveau(), demande.territoire(), List.of())) {
      throw new AccesRefuseException(
          "La rédaction des conventions de ce territoire ne vous revient pas.");
    }
    Convention convention =
        FondationTerritoriale.creer(demande, Acteur.de(connecte.courant(), horloge.instant()));
    enregistrement.enregistrer(convention, FondationTerritoriale.cle(demande), "territoire");
    convention.numeroter(horloge.aujourdhui().getYear());
    journal.consigner(Cles.de(convention.id()), "FONDATION", phrase);
    moteur.demarrer(convention.id());
    return convention.id();
  }
}
