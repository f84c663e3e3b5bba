package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cascade.habilitations.Suppleance;
import fr.cascade.habilitations.SuppleanceService;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import java.util.List;

/** Who replaces the holder of an account, and whom the holder replaces, now and later. */
final class Suppleances extends Div {

  private final UtilisateurId compte;
  private final SuppleanceService service;
  private final HorlogeMetier horloge;

  Suppleances(UtilisateurId compte, SuppleanceService service, HorlogeMetier horloge) {
    this.compte = compte;
    this.service = service;
    this.horloge = horloge;
    montrer();
  }

  private void montrer() {
    List<Suppleance> toutes = service.duCompte(compte);
    removeAll();
    if (toutes.isEmpty()) {
      add(
          new Paragraph(
              "Personne ne supplée ce compte, et il n’en supplée aucun. Pendant une absence, les"
                  + " tâches présentes et à venir peuvent être aussi celles d’une autre personne."));
    } else {
      add(tableau(toutes));
    }
    add(
        new Button(
            "Désigner un suppléant…",
            _ -> new DialogueSuppleance(compte, service, horloge, this::montrer).open()));
  }

  private Tableau tableau(List<Suppleance> toutes) {
    var tableau = new Tableau("Suppléances", "Qui", "Jours", "État", "Signature", "Actes");
    for (Suppleance suppleance : toutes) {
      boolean remplace = suppleance.titulaire().id().equals(compte);
      String delegation = suppleance.delegation();
      tableau.ligne(
          new Span(
              remplace
                  ? "Suppléé par : " + suppleance.suppleant().libelle()
                  : "Supplée : " + suppleance.titulaire().libelle()),
          new Span(Formats.periode(suppleance.periode())),
          suppleance.periode().contient(horloge.aujourdhui())
              ? new Badge(Ton.EN_VIGUEUR, "En cours")
              : new Badge(Ton.BIENTOT, "À venir"),
          new Span(delegation == null ? "Non comprise" : delegation),
          remplace ? terminer(suppleance) : new Span("—"));
    }
    return tableau;
  }

  private Button terminer(Suppleance suppleance) {
    var bouton =
        new Button(
            "Mettre fin",
            _ ->
                Confirmation.demander(
                    "Mettre fin à cette suppléance ?",
                    "%s n’agira plus à la place de %s. Ce qui a été fait reste."
                        .formatted(
                            suppleance.suppleant().libelle(), suppleance.titulaire().libelle()),
                    "Mettre fin",
                    () -> {
                      if (Messages.essayer(() -> service.terminer(suppleance.id()))) {
                        Messages.succes("La suppléance est terminée.");
                        montrer();
                      }
                    }));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("Mettre fin à la suppléance par " + suppleance.suppleant().libelle());
    return bouton;
  }
}
