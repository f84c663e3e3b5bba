package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.moteur.DiagrammeConsultation;
import fr.cascade.moteur.EtatDiagramme;
import fr.cascade.moteur.ui.DiagrammeProcessus;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ui.EtatVide;
import org.springframework.stereotype.Service;

/** The life of the agreement in plain words, and its process drawn for those who want it. */
@Service
class OngletCircuit implements OngletConvention {

  private final ConventionConsultation conventions;
  private final DiagrammeConsultation diagrammes;

  OngletCircuit(ConventionConsultation conventions, DiagrammeConsultation diagrammes) {
    this.conventions = conventions;
    this.diagrammes = diagrammes;
  }

  @Override
  public String titre() {
    return "Circuit";
  }

  @Override
  public int ordre() {
    return 50;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    var vues = new TabSheet();
    vues.addClassName("vues-circuit");
    vues.add("Étapes", new Div(new FriseEtapes(conventions.frise(convention.id()))));
    vues.add("Schéma", schema(convention));
    return vues;
  }

  private Component schema(ConventionDetail convention) {
    return diagrammes
        .etat(Cles.de(convention.id()))
        .map(OngletCircuit::dessin)
        .orElseGet(
            () ->
                new EtatVide(
                    "Aucun processus",
                    "Cette convention a été signée hors du portail : elle n’y a pas de circuit."));
  }

  private static Component dessin(EtatDiagramme etat) {
    var dessin = new DiagrammeProcessus();
    dessin.setDiagramme(etat.xml(), etat.actives(), etat.faites());
    var etapes = new OrderedList();
    etat.texte().forEach(e -> etapes.add(new ListItem(new Span(e.libelle() + " : " + e.phrase()))));
    var texte = new NativeDetails("Le schéma en toutes lettres", etapes);
    texte.addClassName("schema-texte");
    return new Div(dessin, texte);
  }
}
