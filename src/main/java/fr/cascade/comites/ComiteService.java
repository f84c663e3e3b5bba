package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.Comite;
import fr.cascade.comites.internal.CreationComites;
import fr.cascade.comites.internal.MembreComite;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of committees: who sits in them, what becomes of their decisions. */
@Service
public class ComiteService {

  private final Animation animation;
  private final CreationComites creation;

  ComiteService(Animation animation, CreationComites creation) {
    this.animation = animation;
    this.creation = creation;
  }

  /** Another committee of an agreement (RG-308). */
  @RepriseSurConflit
  @Transactional
  public ComiteId creer(NouveauComite nouveau) {
    return creation.creer(nouveau, false).id();
  }

  /** The same, with the parties of the agreement for its first members. */
  @RepriseSurConflit
  @Transactional
  public ComiteId creerAvecParties(NouveauComite nouveau) {
    return creation.creer(nouveau, true).id();
  }

  /** Seats somebody (RG-305). */
  @RepriseSurConflit
  @Transactional
  public MembreId asseoir(ComiteId id, NouveauMembre nouveau) {
    Comite comite = animation.verrouiller(id);
    MembreComite membre = comite.asseoir(nouveau);
    animation.ecrire();
    animation.consigner(
        comite,
        "MEMBRE_NOMME",
        "%s siège%s.".formatted(membre.qualite(), membre.voix() ? "" : " sans voix délibérative"));
    return membre.id();
  }

  /** Ends a term; the last chair cannot leave without another (RG-307). */
  @RepriseSurConflit
  @Transactional
  public void finirMandat(ComiteId id, MembreId membre, LocalDate jour) {
    Comite comite = animation.verrouiller(id);
    MembreComite parti = comite.membre(membre.valeur());
    parti.finir(jour);
    boolean preside = comite.membres(jour.plusDays(1)).stream().anyMatch(MembreComite::president);
    if (parti.president() && !preside) {
      throw new RegleMetierException(
          "RG-307", "Nommez d’abord une autre présidence : le comité n’en aurait plus.", "fin");
    }
    animation.consigner(
        comite,
        "MANDAT_FINI",
        "%s ne siège plus après le %s.".formatted(parti.qualite(), Formats.date(jour)));
  }

  /** A decision is done. */
  @RepriseSurConflit
  @Transactional
  public void noterFaite(ComiteId id, DecisionId decision) {
    Comite comite = animation.verrouiller(id);
    var faite = animation.decision(comite, decision);
    faite.faire(animation.aujourdhui(), animation.acteur().libelle());
    animation.consigner(comite, "DECISION_FAITE", "Décision faite : « " + faite.texte() + " »");
  }
}
