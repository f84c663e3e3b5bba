package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteResume;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.CorrectionService;
import fr.cascade.comites.DecisionSurTexte;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import org.springframework.stereotype.Service;

/** The committees of an agreement, on its file. */
@Service
class OngletComites implements OngletConvention {

  private final ComiteConsultation comites;
  private final CorrectionService corrections;

  OngletComites(ComiteConsultation comites, CorrectionService corrections) {
    this.comites = comites;
    this.corrections = corrections;
  }

  @Override
  public String titre() {
    return "Comités";
  }

  @Override
  public int ordre() {
    return 120;
  }

  /** A national accord sets the committees of the texts below, and has none of its own here. */
  @Override
  public boolean visible(ConventionDetail convention) {
    return convention.niveau() != Niveau.NATIONAL;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    List<ComiteResume> siens = comites.deLaConvention(convention.id());
    boolean ajoute = comites.animable(convention.id()).isPresent();
    if (siens.isEmpty()) {
      return new EtatVide(
          "Aucun comité",
          convention.signeeLe() == null
              ? "Le comité que prévoit le texte naîtra à son entrée en vigueur, avec ses parties"
                  + " pour membres."
              : "Le texte ne prévoit pas de comité, ou il n’est pas de votre ressort.",
          ajoute ? new Component[] {ajouter(convention)} : new Component[0]);
    }
    var contenu = new Div();
    if (ajoute) {
      contenu.add(ajouter(convention));
    }
    siens.forEach(c -> contenu.add(carte(c)));
    List<DecisionSurTexte> decisions = comites.decisionsSurLeTexte(convention.id());
    if (!decisions.isEmpty()) {
      contenu.add(
          new DecisionsSurTexte(decisions, corrections, comites.peutCorriger(convention.id())));
    }
    return contenu;
  }

  private static Component ajouter(ConventionDetail convention) {
    var bloc = new Div(Mots.bouton("Ajouter un comité", ComiteRoutes.nouveau(convention.id())));
    bloc.addClassName("ajouter-comite");
    return bloc;
  }

  private static Component carte(ComiteResume comite) {
    var carte =
        new Section(
            new H2(new Anchor(ComiteRoutes.comite(comite.id()), comite.nom())),
            Mots.situation(comite.etat().situation()),
            new Paragraph(comite.etat().phrase()));
    var prochaine = comite.prochaineLe();
    if (prochaine != null) {
      carte.add(Mots.discret("Prochaine réunion le " + Formats.dateHeure(prochaine) + "."));
    }
    carte.addClassName("carte");
    return carte;
  }
}
