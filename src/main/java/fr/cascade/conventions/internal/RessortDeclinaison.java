package fr.cascade.conventions.internal;

import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.conventions.internal.Declinaison.PartieProposee;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether somebody may put a text under a parent, on this territory. */
@Component
public class RessortDeclinaison {

  private final TerritoireConsultation territoires;
  private final ConventionDroits droits;
  private final HorlogeMetier horloge;

  RessortDeclinaison(
      TerritoireConsultation territoires, ConventionDroits droits, HorlogeMetier horloge) {
    this.territoires = territoires;
    this.droits = droits;
    this.horloge = horloge;
  }

  /** Refuses a territory outside the parent's or outside the drafter's own (RG-123). */
  public void exiger(Convention parent, DemandeDeclinaison demande, List<PartieProposee> parties) {
    if (!territoires.estDans(demande.territoire(), parent.territoire(), horloge.aujourdhui())) {
      throw refus("Ce territoire n'est pas dans celui du texte parent.");
    }
    var locales =
        parties.stream().filter(PartieProposee::locale).map(PartieProposee::organisation).toList();
    if (!droits.peutRediger(demande.niveau(), demande.territoire(), locales)) {
      throw refus("Ce territoire n'est pas de votre ressort : choisissez-en un du vôtre.");
    }
  }

  private static RegleMetierException refus(String phrase) {
    return new RegleMetierException("RG-123", phrase, "territoire");
  }
}
