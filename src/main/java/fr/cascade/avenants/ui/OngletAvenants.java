package fr.cascade.avenants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.avenants.AvenantResume;
import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.avenants.AvenantService;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import java.util.List;
import org.springframework.stereotype.Service;

/** The avenants of an agreement, on its file. */
@Service
class OngletAvenants implements OngletConvention {

  private final AvenantConsultation lecture;
  private final AvenantService avenants;

  OngletAvenants(AvenantConsultation lecture, AvenantService avenants) {
    this.lecture = lecture;
    this.avenants = avenants;
  }

  @Override
  public String titre() {
    return "Avenants";
  }

  @Override
  public int ordre() {
    return 110;
  }

  @Override
  public boolean visible(ConventionDetail convention) {
    return convention.etat().estSigne();
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    List<AvenantResume> siens = lecture.deLaConvention(convention.id());
    boolean ouvre = !convention.articles().isEmpty() && lecture.peutOuvrir(convention.id());
    if (siens.isEmpty()) {
      return new EtatVide(
          "Aucun avenant",
          "Un avenant remplace des articles d’une convention en vigueur : rédigé par qui l’a"
              + " rédigée, validé, puis signé par toutes ses parties. Le texte signé à l’origine"
              + " reste archivé.",
          ouvre ? new Component[] {ouvrir(convention)} : new Component[0]);
    }
    var contenu = new Div();
    if (ouvre) {
      var bloc = new Div(ouvrir(convention));
      bloc.addClassName("ouvrir-avenant");
      contenu.add(bloc);
    }
    var tableau = new Tableau("Avenants à la convention", "Avenant", "Objet", "État", "Depuis");
    siens.forEach(a -> tableau.ligne(ligne(a)));
    contenu.add(tableau);
    return contenu;
  }

  private static Component[] ligne(AvenantResume avenant) {
    var etat = new Div(EtatAvenant.badge(avenant.statut()), new Span(avenant.phrase()));
    etat.addClassName("etat-avenant");
    return new Component[] {
      new Anchor(AvenantRoutes.avenant(avenant.id()), avenant.designation()),
      new Span(avenant.objet()),
      etat,
      new Span(Formats.dateHeure(avenant.statutDepuis()))
    };
  }

  private Button ouvrir(ConventionDetail convention) {
    var bouton =
        new Button(
            "Ouvrir un avenant",
            _ -> new DialogueOuverture(convention.id(), lecture, avenants).open());
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }
}
