package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.ActionAppel;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.EvaluationConsultation;
import fr.cascade.spie.LigneClassement;
import fr.cascade.spie.ListeAttenteService;
import fr.cascade.spie.ResultatsConsultation;
import fr.cascade.spie.SelectionService;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;

/** The ranking as one table, proposed by one person and validated by another. */
@Route(SpieRoutes.CLASSEMENT)
@PageTitle("Classement – Cascade")
@PermitAll
class ClassementView extends Div implements BeforeEnterObserver {

  private final AppelConsultation appels;
  private final EvaluationConsultation evaluations;
  private final ResultatsConsultation resultats;
  private final SelectionService service;
  private final ListeAttenteService attente;
  private AppelId id = new AppelId(0);

  ClassementView(
      AppelConsultation appels,
      EvaluationConsultation evaluations,
      ResultatsConsultation resultats,
      SelectionService service,
      ListeAttenteService attente) {
    this.appels = appels;
    this.evaluations = evaluations;
    this.resultats = resultats;
    this.service = service;
    this.attente = attente;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.appel(event);
    montrer();
  }

  private void montrer() {
    AppelLu appel = appels.lire(id);
    List<LigneClassement> lignes = evaluations.classement(id);
    removeAll();
    add(
        new EnTetePage("Classement")
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(etat(appel, lignes))
            .badges(Badges.appel(appel.etat()))
            .actions(actions(appel)));
    if (lignes.isEmpty()) {
      add(
          new EtatVide(
              "Pas encore de classement",
              "Il s’établit une fois la notation close, sur les candidatures recevables."));
      return;
    }
    if (appel.resultatsLe() != null) {
      add(new SuiviEnvois(resultats, id), new CarteListeAttente(id, attente, this::montrer));
    }
    add(Adresses.carte("Candidatures classées", regle(appel), tableau(appel, lignes)));
  }

  private static Component regle(AppelLu appel) {
    return Adresses.discret(
        "Notes sur 20, pondérées par la grille. Égalité : " + appel.regleEgalite());
  }

  private static String etat(AppelLu appel, List<LigneClassement> lignes) {
    BigDecimal pris =
        lignes.stream()
            .filter(l -> l.proposition() == CandidatureStatut.RETENUE && l.montant() != null)
            .map(LigneClassement::montant)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long retenues =
        lignes.stream().filter(l -> l.proposition() == CandidatureStatut.RETENUE).count();
    String compte =
        "%s pour %s ; %s sur une enveloppe de %s."
            .formatted(
                Formats.compte(retenues, "candidature retenue", "candidatures retenues"),
                Formats.compte(appel.places(), "place", "places"),
                Formats.euros(pris),
                Formats.euros(appel.enveloppe()));
    return appel.proposeePar() == null
        ? compte
        : compte
            + " Proposé par : "
            + appel.proposeePar()
            + "."
            + (appel.valideePar() == null ? "" : " Validé par : " + appel.valideePar() + ".");
  }

  private Component[] actions(AppelLu appel) {
    if (appel.peut(ActionAppel.CLASSER)) {
      return new Component[] {
        principal(
            "Proposer la sélection…",
            "Proposer cette sélection ?",
            "Une autre personne la validera. Le classement ne change plus d’ici là.",
            "Proposer",
            () -> service.proposer(id))
      };
    }
    if (appel.peut(ActionAppel.VALIDER)) {
      return new Component[] {
        new Button("Renvoyer…", _ -> renvoyer()),
        principal(
            "Valider et annoncer…",
            "Valider et annoncer les résultats ?",
            "Les résultats deviennent publics et chaque territoire les reçoit, tous en même temps. C’est définitif.",
            "Valider et annoncer",
            () -> service.valider(id))
      };
    }
    return new Component[0];
  }

  private Button principal(
      String libelle, String titre, String consequence, String verbe, Runnable acte) {
    var bouton =
        new Button(
            libelle, _ -> Confirmation.demander(titre, consequence, verbe, () -> faire(acte)));
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }

  private void renvoyer() {
    new DialogueMotif(
            "Renvoyer la sélection ?",
            "Elle revient à qui l’a proposée.",
            "Qu’est-ce qui est à revoir ?",
            "Renvoyer",
            motif -> {
              service.renvoyer(id, motif);
              montrer();
            })
        .open();
  }

  private Tableau tableau(AppelLu appel, List<LigneClassement> lignes) {
    var tableau =
        new Tableau(
            "Classement",
            "Candidature",
            "Rang",
            "Moyenne",
            "Médiane",
            "Écart",
            "Notes",
            "Part de l’État",
            "Décision",
            "");
    for (LigneClassement l : lignes) {
      tableau.ligne(
          nom(l),
          new Span(rang(l)),
          new Span(Formats.nombre(l.moyenne())),
          new Span(Formats.nombre(l.mediane())),
          new Span(Formats.nombre(l.ecart())),
          new Span(l.rendues() + " sur " + l.attendues()),
          new Span(l.montant() == null ? "" : Formats.euros(l.montant())),
          new Badge(Badges.ton(l.proposition()), l.proposition().libelle()),
          geste(appel, l));
    }
    return tableau;
  }

  private static Component nom(LigneClassement l) {
    var nom = new Div(new Anchor(SpieRoutes.candidature(l.id()), l.nom()));
    if (!l.sousPlancher().isEmpty()) {
      nom.add(new Badge(Ton.REFUSE, "Sous le plancher : " + String.join(", ", l.sousPlancher())));
    }
    if (l.motifRang() != null) {
      nom.add(Adresses.discret("Rang fixé par le jury : " + l.motifRang()));
    }
    if (l.conditions() != null) {
      nom.add(Adresses.discret("Sous conditions : " + l.conditions()));
    }
    if (l.mouvement() != null) {
      nom.add(Adresses.discret(l.mouvement()));
    }
    if (l.inventee()) {
      nom.add(Adresses.discret("Contenu et notes inventés pour la démonstration."));
    }
    return nom;
  }

  private static String rang(LigneClassement l) {
    return l.rang() == l.rangCalcule()
        ? String.valueOf(l.rang())
        : l.rang() + " (" + l.rangCalcule() + " par les notes)";
  }

  private Component geste(AppelLu appel, LigneClassement ligne) {
    if (appel.etat() == AppelEtat.RESULTATS) {
      return CarteListeAttente.desistement(ligne, attente, this::montrer);
    }
    if (!appel.peut(ActionAppel.CLASSER)) {
      return new Span();
    }
    var bouton =
        new Button(
            "Rang, conditions…", _ -> new DialogueRang(ligne, service, this::montrer).open());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel("Rang et conditions de " + ligne.nom());
    return bouton;
  }

  private void faire(Runnable acte) {
    if (Messages.essayer(acte)) {
      montrer();
    }
  }
}
