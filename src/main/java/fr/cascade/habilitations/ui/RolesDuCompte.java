package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cascade.habilitations.CompteDetaille;
import fr.cascade.habilitations.RoleDonne;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.Periode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The roles of an account with their days, and what can be done to each. */
final class RolesDuCompte extends Div {

  private final UtilisateurId compte;
  private final UtilisateurService utilisateurs;
  private final LocalDate jour;
  private final Runnable suite;

  RolesDuCompte(
      CompteDetaille detail,
      LibellesHabilitations libelles,
      UtilisateurService utilisateurs,
      LocalDate jour,
      Runnable suite) {
    this.compte = detail.compte().id();
    this.utilisateurs = utilisateurs;
    this.jour = jour;
    this.suite = suite;
    if (detail.roles().isEmpty()) {
      add(
          new EtatVide(
              "Aucun rôle",
              "Sans rôle, ce compte se connecte mais ne voit que les textes publics."));
      return;
    }
    var tableau = new Tableau("Rôles du compte", "Rôle", "Jours", "État", "Actes");
    detail
        .roles()
        .forEach(
            role -> {
              String nom = libelles.de(List.of(role.habilitation()));
              tableau.ligne(
                  new Span(nom),
                  new Span(Formats.periode(role.periode())),
                  etat(role.periode()),
                  actes(role, nom));
            });
    add(tableau);
  }

  private Badge etat(Periode periode) {
    if (periode.contient(jour)) {
      return new Badge(Ton.EN_VIGUEUR, "En cours");
    }
    return periode.debut().isAfter(jour)
        ? new Badge(Ton.BIENTOT, "À venir")
        : new Badge(Ton.TERMINE, "Passé");
  }

  private Component actes(RoleDonne role, String nom) {
    var actes = new Div(bouton("Changer les jours", nom, () -> changer(role, nom)));
    LocalDate fin = role.periode().fin();
    if (fin == null || !fin.isBefore(jour)) {
      actes.add(bouton("Retirer", nom, () -> retirer(role, nom)));
    }
    return actes;
  }

  private static Button bouton(String acte, String nom, Runnable suite) {
    var bouton = new Button(acte, _ -> suite.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel(acte + " : " + nom);
    return bouton;
  }

  private void retirer(RoleDonne role, String nom) {
    Confirmation.demanderGrave(
        "Retirer ce rôle ?",
        nom + " : la personne perd ces droits aussitôt. Ce qu’elle a fait reste.",
        "Retirer",
        () -> {
          if (Messages.essayer(() -> utilisateurs.retirer(compte, role.id()))) {
            Messages.succes("Le rôle est retiré.");
          }
          suite.run();
        });
  }

  private void changer(RoleDonne role, String nom) {
    var debut = new ChampDate("Premier jour");
    debut.setValue(role.periode().debut());
    debut.setRequired(true);
    var fin = new ChampDate("Dernier jour (facultatif)");
    fin.setValue(role.periode().fin());
    var champs = new Div(debut, fin);
    champs.addClassName("champs");
    var dialogue = new Dialog("Changer les jours");
    dialogue.setMaxWidth("100%");
    var enregistrer =
        new Button(
            "Enregistrer",
            _ -> {
              if (debut.getValue() != null && enregistrer(role, debut, fin)) {
                dialogue.close();
                Messages.succes("Les jours du rôle sont changés.");
                suite.run();
              }
            });
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialogue.add(new Div(nom), champs);
    dialogue.getFooter().add(new Button("Annuler", _ -> dialogue.close()), enregistrer);
    dialogue.open();
  }

  private boolean enregistrer(RoleDonne role, ChampDate debut, ChampDate fin) {
    fin.setInvalid(false);
    return Messages.essayer(
        () ->
            utilisateurs.changerPeriode(
                compte, role.id(), new Periode(debut.getValue(), fin.getValue())),
        Map.of("debut", debut, "fin", fin));
  }
}
