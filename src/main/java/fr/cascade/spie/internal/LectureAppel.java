package fr.cascade.spie.internal;

import fr.cascade.socle.HorlogeMetier;
import fr.cascade.spie.AppelLu;
import org.springframework.stereotype.Component;

/** Makes records of calls. */
@Component
public class LectureAppel {

  private final AppelDroits droits;
  private final HorlogeMetier horloge;

  LectureAppel(AppelDroits droits, HorlogeMetier horloge) {
    this.droits = droits;
    this.horloge = horloge;
  }

  public AppelLu lire(Appel appel) {
    var contenu = appel.contenu();
    return new AppelLu(
        appel.id(),
        contenu.titre(),
        contenu.texte(),
        contenu.porteurs(),
        contenu.ouvertureLe(),
        appel.fermeture(),
        contenu.places(),
        contenu.plafond(),
        contenu.enveloppe(),
        contenu.regleEgalite(),
        contenu.recours(),
        appel.formulaire(),
        appel.formulaireVersion(),
        appel.grille(),
        appel.grilleVersion(),
        appel.statut(),
        appel.etat(horloge.instant()),
        appel.proposeePar(),
        appel.valideePar(),
        appel.resultatsLe(),
        droits.actions(appel));
  }
}
