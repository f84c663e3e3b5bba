package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import org.springframework.stereotype.Service;

/** The texts that decline this one, as far as the reader may see them. */
@Service
class OngletDeclinaisons implements OngletConvention {

  private final ConventionConsultation conventions;

  OngletDeclinaisons(ConventionConsultation conventions) {
    this.conventions = conventions;
  }

  @Override
  public String titre() {
    return "Déclinaisons";
  }

  @Override
  public int ordre() {
    return 40;
  }

  @Override
  public boolean visible(ConventionDetail convention) {
    return convention.niveau() != Niveau.LOCAL;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    var grille = new GrilleConventions(conventions);
    int nombre = grille.montrer(ConventionFiltre.enfantsDe(convention.id()));
    if (nombre == 0) {
      return vide(convention);
    }
    var compte = new Paragraph(Formats.compte(nombre, "déclinaison", "déclinaisons"));
    compte.addClassName("compte");
    return new Div(compte, grille, papier(convention));
  }

  private static Component papier(ConventionDetail convention) {
    var lien =
        new Anchor(
            ConventionRoutes.reprendre(convention.id()),
            "Reprendre une convention signée sur papier");
    var ligne = new Paragraph(lien);
    ligne.setVisible(convention.peut(ActionConvention.DECLINER));
    return ligne;
  }

  private static Component vide(ConventionDetail convention) {
    String quoi = "Aucune déclinaison";
    if (convention.peut(ActionConvention.DECLINER)) {
      return new Div(
          new EtatVide(
              quoi,
              "Les conventions qui adaptent ce texte à un territoire apparaîtront ici.",
              EnTeteConvention.bouton(
                  "Décliner ce texte", ConventionRoutes.decliner(convention.id()))),
          papier(convention));
    }
    return new EtatVide(
        quoi,
        convention.signeeLe() == null
            ? "Un texte se décline une fois signé par toutes ses parties."
            : "Aucune convention de votre périmètre ne décline ce texte.");
  }
}
