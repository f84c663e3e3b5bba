package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import java.util.ArrayList;
import java.util.List;

/** Who sits, by function: college, vote, chair, term. */
final class TableauMembres {

  private TableauMembres() {}

  static Tableau de(List<MembreLu> membres, boolean pilote, SerializableConsumer<MembreLu> finir) {
    List<String> colonnes =
        new ArrayList<>(List.of("Fonction", "Organisation", "Collège", "Voix", "Mandat"));
    if (pilote) {
      colonnes.add("Actes");
    }
    var tableau = new Tableau("Membres du comité", colonnes.toArray(String[]::new));
    for (MembreLu membre : membres) {
      List<Component> valeurs =
          new ArrayList<>(
              List.of(
                  new Span(fonction(membre)),
                  new Span(membre.organisation()),
                  new Span(membre.college()),
                  new Span(voix(membre)),
                  new Span(mandat(membre))));
      if (pilote) {
        var bouton = new Button("Fin de mandat…", _ -> finir.accept(membre));
        bouton.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        bouton.setAriaLabel("Fin de mandat : " + membre.qualite());
        valeurs.add(bouton);
      }
      tableau.ligne(valeurs.toArray(Component[]::new));
    }
    return tableau;
  }

  private static String fonction(MembreLu membre) {
    String titulaire = membre.suppleantDe();
    return membre.qualite()
        + (membre.president() ? " (présidence)" : "")
        + (titulaire == null ? "" : " (supplée : " + titulaire + ")");
  }

  private static String voix(MembreLu membre) {
    if (membre.suppleantDe() != null) {
      return "À la place du titulaire";
    }
    return membre.voix() ? "Délibérative" : "Associé, sans voix";
  }

  private static String mandat(MembreLu membre) {
    return "depuis le %s%s"
        .formatted(
            Formats.dateCourte(membre.debut()),
            membre.fin() == null ? "" : ", jusqu’au " + Formats.dateCourte(membre.fin()));
  }
}
