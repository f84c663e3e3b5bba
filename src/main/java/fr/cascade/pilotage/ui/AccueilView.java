package fr.cascade.pilotage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.pilotage.Accueil;
import fr.cascade.pilotage.Accueil.Profil;
import fr.cascade.pilotage.AccueilConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** What waits for the reader, where the agreements of the perimeter stand, and what ends soon. */
@Route("")
@PageTitle("Accueil – Cascade")
@Menu(title = "Accueil", order = 0, icon = "vaadin:home-o")
@PermitAll
class AccueilView extends Div implements BeforeEnterObserver {

  private final AccueilConsultation consultation;
  private final ComiteConsultation comites;
  private final HorlogeMetier horloge;

  AccueilView(AccueilConsultation consultation, ComiteConsultation comites, HorlogeMetier horloge) {
    this.consultation = consultation;
    this.comites = comites;
    this.horloge = horloge;
    addClassName("page-accueil");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Accueil accueil = consultation.lire();
    removeAll();
    add(new EnTetePage("Accueil").etat(phrase(accueil)));
    if (accueil.profil() != Profil.LECTURE) {
      add(taches(accueil));
    }
    BlocComites.de(comites.accueil()).ifPresent(this::add);
    aDecliner(accueil).ifPresent(this::add);
    enVigueur(accueil).ifPresent(this::add);
    add(etats(accueil));
    bientotFinies(accueil).ifPresent(this::add);
  }

  private String phrase(Accueil accueil) {
    String jour = "Nous sommes le " + Formats.jourEtDate(horloge.aujourdhui());
    if (accueil.profil() == Profil.LECTURE) {
      return jour + ".";
    }
    return jour
        + (accueil.nombreDeTaches() == 0
            ? " ; rien ne vous attend."
            : " ; "
                + Formats.compte(accueil.nombreDeTaches(), attend(accueil), attendent(accueil)));
  }

  private static String attend(Accueil accueil) {
    return accueil.profil() == Profil.SIGNATURE
        ? "texte attend votre signature ou votre avis."
        : "tâche vous attend.";
  }

  private static String attendent(Accueil accueil) {
    return accueil.profil() == Profil.SIGNATURE
        ? "textes attendent votre signature ou votre avis."
        : "tâches vous attendent.";
  }

  private static Section taches(Accueil accueil) {
    String titre =
        accueil.profil() == Profil.SIGNATURE ? "À signer ou à examiner" : "Ce qui m’attend";
    if (accueil.taches().isEmpty()) {
      return section(
          titre,
          new Paragraph(
              accueil.profil() == Profil.SIGNATURE
                  ? "Aucun texte n’attend votre signature ni votre avis."
                  : "Aucun texte à rédiger, à valider ou à signer pour le moment."));
    }
    Section section = section(titre, Lignes.taches(accueil.taches()));
    if (accueil.nombreDeTaches() > accueil.taches().size()) {
      section.add(suite("taches", "Voir mes %d tâches".formatted(accueil.nombreDeTaches())));
    }
    return section;
  }

  private static Optional<Component> aDecliner(Accueil accueil) {
    return accueil.aDecliner().isEmpty()
        ? Optional.empty()
        : Optional.of(
            section(
                "À décliner",
                Lignes.aDecliner(accueil.aDecliner()),
                suite(
                    ConventionRoutes.CASCADE, "Voir la cascade et ses territoires non couverts")));
  }

  private static Section etats(Accueil accueil) {
    boolean aucune = accueil.parEtat().values().stream().allMatch(nombre -> nombre == 0);
    return section(
        "Les conventions de mon périmètre",
        aucune
            ? new Paragraph(
                "Aucune convention pour l’instant. Celles de votre territoire et celles que signe"
                    + " votre organisation apparaîtront ici.")
            : new CompteParEtat(accueil.parEtat()));
  }

  private static Optional<Component> enVigueur(Accueil accueil) {
    return accueil.enVigueur().isEmpty()
        ? Optional.empty()
        : Optional.of(
            section(
                "En vigueur aujourd’hui",
                Lignes.conventions(accueil.enVigueur()),
                suite("conventions?etat=en-vigueur", "Voir tous les textes en vigueur")));
  }

  private static Optional<Component> bientotFinies(Accueil accueil) {
    return accueil.bientotFinies().isEmpty()
        ? Optional.empty()
        : Optional.of(
            section(
                "Se terminent dans les %d jours".formatted(Accueil.HORIZON),
                Lignes.conventions(accueil.bientotFinies())));
  }

  private static Component suite(String route, String libelle) {
    var suite = new Div(new Anchor(route, libelle));
    suite.addClassName("suite");
    return suite;
  }

  private static Section section(String titre, Component... contenu) {
    var section = new Section(new H2(titre));
    section.add(contenu);
    section.addClassName("carte");
    return section;
  }
}
