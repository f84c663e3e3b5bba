package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.VisaLu;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Map;

/** The visas that the text will need before its validation; saved at each change. */
final class VisasEnEdition extends Div {

  private final Brouillon brouillon;
  private final ChoixOrganisation ajout;
  private final SerializableRunnable enregistre;
  private final UnorderedList liste = new UnorderedList();
  private List<VisaLu> montres = List.of();

  VisasEnEdition(Brouillon brouillon, ChoixOrganisation ajout, SerializableRunnable enregistre) {
    this.brouillon = brouillon;
    this.ajout = ajout;
    this.enregistre = enregistre;
    addClassName("parties-en-edition");
    ajout.addValueChangeListener(
        choix -> {
          if (choix.getValue() != null) {
            demander(choix.getValue());
          }
        });
    add(
        new H3("Visas avant la validation"),
        new Paragraph(
            "Facultatif. Chaque service choisi vise le texte une fois soumis ; un refus le renvoie"
                + " en rédaction."),
        liste,
        ajout);
    montrer(brouillon.detail());
  }

  void montrer(ConventionDetail detail) {
    if (!detail.visas().equals(montres)) {
      montres = detail.visas();
      liste.removeAll();
      montres.forEach(v -> liste.add(ligne(v)));
    }
  }

  private ListItem ligne(VisaLu visa) {
    var nom = new Span(visa.organisationNom());
    nom.addClassName("nom");
    var renoncer = new Button(VaadinIcon.CLOSE_SMALL.create());
    renoncer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    renoncer.setAriaLabel("Ne plus demander le visa de " + visa.organisationNom());
    renoncer.addClickListener(
        clic -> {
          if (Messages.essayer(() -> brouillon.viser(s -> s.renoncer(brouillon.id(), visa.id())))) {
            enregistre.run();
          }
        });
    var ligne = new ListItem(new Div(nom), renoncer);
    ligne.addClassName("partie");
    return ligne;
  }

  private void demander(Organisation organisation) {
    ajout.setInvalid(false);
    if (Messages.essayer(
        () -> brouillon.viser(s -> s.demander(brouillon.id(), organisation.id())),
        Map.of("visa", ajout))) {
      ajout.clear();
      enregistre.run();
    }
  }
}
