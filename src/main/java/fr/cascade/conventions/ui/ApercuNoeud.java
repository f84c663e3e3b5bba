package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.CouvertureDetail;
import fr.cascade.conventions.CouvertureDetail.NonCouvert;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.ui.Formats;
import java.util.ArrayList;
import java.util.List;

/** The chosen text beside the tree; on a narrow screen, in place of it. */
final class ApercuNoeud extends Section {

  private static final int PREMIERS = 6;
  private static final int OBLIGATIONS = 4;

  private final Div contenu = new Div();

  ApercuNoeud(SerializableRunnable retour) {
    addClassNames("apercu-noeud", "carte");
    setAriaLabel("Aperçu");
    var bouton =
        new Button("Retour à l’arbre", VaadinIcon.ARROW_LEFT.create(), clic -> retour.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.addClassName("retour");
    add(bouton, contenu);
    vider();
  }

  void vider() {
    contenu.removeAll();
    contenu.add(
        new H2("Aperçu"),
        new Paragraph("Choisissez un texte dans l’arbre pour lire l’essentiel ici."));
  }

  void montrer(ConventionDetail convention, CouvertureDetail couverture) {
    contenu.removeAll();
    var titre = new H2(convention.titre());
    var badges =
        new Div(
            Badges.etat(convention.etat()),
            Badges.niveau(convention.niveau()),
            Badges.territoire(convention.territoireNom(), convention.territoire()));
    badges.addClassName("badges");
    var phrase = new Paragraph(convention.phrase());
    phrase.addClassName("etat");
    phrase.getElement().setAttribute("role", "status");
    var fiche = new Anchor(ConventionRoutes.fiche(convention.id()), "Ouvrir la fiche");
    fiche.addClassName("bouton-lien");
    contenu.add(titre, badges, phrase, fiche);
    if (CouvertureTexte.seDecline(convention.niveau(), convention.etat())) {
      contenu.add(
          new H3("Déclinaisons"), new Paragraph(CouvertureTexte.enClair(couverture.couverture())));
      convention
          .echeanceDeclinaison()
          .ifPresent(
              jour ->
                  contenu.add(
                      new Paragraph("À signer au plus tard le " + Formats.date(jour) + ".")));
      nonCouverts(convention, couverture.nonCouverts());
    }
    obligations(convention);
    parties(convention);
  }

  private void nonCouverts(ConventionDetail convention, List<NonCouvert> manques) {
    if (manques.isEmpty()) {
      return;
    }
    contenu.add(
        new H3(
            Formats.compte(manques.size(), "territoire non couvert", "territoires non couverts")));
    if (DeclinaisonsGroupeesView.possible(convention)
        && manques.stream().filter(NonCouvert::declinable).count() > 1) {
      contenu.add(
          new Anchor(ConventionRoutes.declinaisonsGroupees(convention.id()), "Décliner plusieurs"));
    }
    contenu.add(liste(convention, manques.subList(0, Math.min(PREMIERS, manques.size()))));
    if (manques.size() > PREMIERS) {
      List<NonCouvert> suite = manques.subList(PREMIERS, manques.size());
      contenu.add(
          new Details(
              suite.size() == 1 ? "Et un autre" : "Et %d autres".formatted(suite.size()),
              liste(convention, suite)));
    }
  }

  private static UnorderedList liste(ConventionDetail convention, List<NonCouvert> manques) {
    var liste = new UnorderedList();
    liste.addClassName("non-couverts");
    manques.forEach(m -> liste.add(ligne(convention, m)));
    return liste;
  }

  private static ListItem ligne(ConventionDetail convention, NonCouvert manque) {
    var ligne =
        new ListItem((Component) new Span(Badges.nomEtCode(manque.nom(), manque.territoire())));
    var enCours = manque.enCours();
    if (enCours != null) {
      ligne.add(lien(ConventionRoutes.fiche(enCours), "En préparation", manque));
    } else if (manque.declinable()) {
      ligne.add(
          lien(
              ConventionRoutes.decliner(convention.id(), manque.territoire()), "Décliner", manque));
    }
    return ligne;
  }

  private static Anchor lien(String adresse, String mot, NonCouvert manque) {
    var lien = new Anchor(adresse, mot);
    lien.setAriaLabel(mot + "\u00a0: " + manque.nom());
    return lien;
  }

  private static String minuscule(String phrase) {
    return Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
  }

  /** What a draft must mend comes first, else what the text demands of those below. */
  private void obligations(ConventionDetail convention) {
    List<String> phrases = new ArrayList<>();
    convention.blocages().stream().map(Constat::phrase).forEach(phrases::add);
    if (convention.niveau() == Niveau.LOCAL && phrases.isEmpty()) {
      convention.constats().stream().map(Constat::phrase).forEach(phrases::add);
    }
    if (convention.niveau() != Niveau.LOCAL) {
      convention
          .chiffres()
          .forEach(
              c -> phrases.add(c.type().libelle() + "\u00a0: " + minuscule(Obligations.regle(c))));
      convention.articles().stream()
          .filter(a -> a.nature() == NatureArticle.TEL_QUEL)
          .forEach(a -> phrases.add("« " + a.titre() + " » : à reprendre tel quel."));
    }
    liste("Obligations", phrases, OBLIGATIONS);
  }

  private void parties(ConventionDetail convention) {
    liste("Parties", convention.parties().stream().map(p -> p.nom()).toList(), PREMIERS);
  }

  private void liste(String titre, List<String> phrases, int nombre) {
    if (phrases.isEmpty()) {
      return;
    }
    var liste = new UnorderedList();
    phrases.stream().limit(nombre).forEach(p -> liste.add(new ListItem(p)));
    if (phrases.size() > nombre) {
      liste.add(new ListItem("Et %d de plus dans la fiche.".formatted(phrases.size() - nombre)));
    }
    contenu.add(new H3(titre), liste);
  }
}
