package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DocumentsConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Ton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Top of an agreement's file: what it is, where it stands, the one thing to do now. */
final class EnTeteConvention {

  private EnTeteConvention() {}

  static Component de(
      ConventionDetail convention, DocumentsConsultation documents, List<Component> secondaires) {
    var enTete =
        new EnTetePage(convention.titre())
            .fil(fil(convention))
            .etat(convention.phrase())
            .badges(
                Badges.etat(convention.etat()),
                Badges.niveau(convention.niveau()),
                Badges.territoire(convention.territoireNom(), convention.territoire()),
                Badge.neutre(convention.reference()),
                repris(convention))
            .actions(actions(convention, documents, secondaires));
    var page = new Div(enTete);
    var motif = convention.motifRenvoi();
    if (motif != null) {
      String quoi =
          convention.etat() == ConventionEtat.ABANDONNEE
              ? "Convention abandonnée"
              : "Texte renvoyé en rédaction";
      page.add(new Encart(Ton.CONSULTATION, quoi, motif));
    }
    return page;
  }

  /** Says of an agreement that the portal did not see it signed; hidden for the others. */
  private static Badge repris(ConventionDetail convention) {
    var badge = Badge.neutre("Repris");
    badge.setVisible(convention.horsPortail());
    return badge;
  }

  /** The breadcrumb of an agreement, for the pages below its file too. */
  static FilAriane filJusqua(ConventionDetail convention) {
    return au(convention).lien(convention.reference(), ConventionRoutes.fiche(convention.id()));
  }

  private static FilAriane fil(ConventionDetail convention) {
    return au(convention).ici(convention.reference());
  }

  private static FilAriane au(ConventionDetail convention) {
    var fil = new FilAriane().lien("Conventions", ConventionRoutes.LISTE);
    var parent = convention.parent();
    return parent == null ? fil : fil.lien(parent.titre(), ConventionRoutes.fiche(parent.id()));
  }

  private static Component[] actions(
      ConventionDetail convention, DocumentsConsultation documents, List<Component> secondaires) {
    List<Component> actions = new ArrayList<>(secondaires);
    actions.add(new MenuDocuments(convention, documents));
    if (DeclinaisonsGroupeesView.possible(convention)) {
      var plusieurs =
          new Anchor(ConventionRoutes.declinaisonsGroupees(convention.id()), "Décliner plusieurs");
      plusieurs.addClassName("bouton-lien");
      actions.add(plusieurs);
    }
    principale(convention).ifPresent(actions::add);
    return actions.toArray(Component[]::new);
  }

  /** The status allows one of them at a time; whoever submitted a text may only read it again. */
  private static Optional<Component> principale(ConventionDetail convention) {
    var id = convention.id();
    if (convention.peut(ActionConvention.MODIFIER)) {
      return Optional.of(bouton("Modifier le texte", ConventionRoutes.atelier(id)));
    }
    if (convention.peut(ActionConvention.RENDRE_AVIS)) {
      return Optional.of(bouton("Rendre un avis", ConventionRoutes.avis(id)));
    }
    if (convention.peut(ActionConvention.VISER)) {
      return Optional.of(bouton("Viser", ConventionRoutes.visa(id)));
    }
    if (convention.peut(ActionConvention.VALIDER) || convention.peut(ActionConvention.RENVOYER)) {
      String mot = convention.peut(ActionConvention.VALIDER) ? "Valider" : "Relire";
      return Optional.of(bouton(mot, ConventionRoutes.validation(id)));
    }
    if (convention.peut(ActionConvention.SIGNER)) {
      return convention.circuits().stream()
          .flatMap(c -> c.signatures().stream())
          .filter(CircuitLu.Ligne::aMoi)
          .findFirst()
          .map(s -> bouton("Signer", SignatureRoutes.signer(s.id())));
    }
    return convention.peut(ActionConvention.DECLINER)
        ? Optional.of(bouton("Décliner", ConventionRoutes.decliner(id)))
        : Optional.empty();
  }

  static Button bouton(String libelle, String route) {
    var bouton = new Button(libelle, clic -> UI.getCurrent().navigate(route));
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }
}
