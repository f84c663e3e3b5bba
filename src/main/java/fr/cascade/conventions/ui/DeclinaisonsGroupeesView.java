package fr.cascade.conventions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DeclinaisonsGroupeesService;
import fr.cascade.conventions.DemandeGroupee;
import fr.cascade.conventions.LotDeclinaisons;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.PaireConsultation;
import fr.cascade.conventions.PaireLocale;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.ResumeErreurs;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Declines a regional text to several Missions locales at once. The drafts are created in the
 * background: the page may be left, and tells on return what became of each.
 */
@Route(ConventionRoutes.DECLINAISONS_GROUPEES)
@PageTitle("Décliner plusieurs – Cascade")
@PermitAll
class DeclinaisonsGroupeesView extends Div implements BeforeEnterObserver {

  private static final int CADENCE_MS = 400;

  private final ConventionConsultation conventions;
  private final PaireConsultation paires;
  private final DeclinaisonsGroupeesService service;
  private final ResumeErreurs erreurs = new ResumeErreurs();
  private final SuiviLot suivi = new SuiviLot();
  private final Button creer = new Button("", clic -> creer());
  private final Div boutons = new Div();
  private @Nullable ConventionDetail parent;
  private TableauPaires tableau = new TableauPaires(this::compter);
  private @Nullable ChoixDepart depart;
  private @Nullable Registration ecoute;
  private boolean enRoute;

  DeclinaisonsGroupeesView(
      ConventionConsultation conventions,
      PaireConsultation paires,
      DeclinaisonsGroupeesService service) {
    this.conventions = conventions;
    this.paires = paires;
    this.service = service;
    addClassName("declinaisons-groupees");
    creer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    creer.setDisableOnClick(false);
    boutons.addClassName("boutons");
  }

  /** Whether such a text has local pairs below it, and the reader may decline it. */
  static boolean possible(ConventionDetail convention) {
    return convention.peut(ActionConvention.DECLINER)
        && (convention.niveau() == Niveau.REGIONAL || convention.niveau() == Niveau.DEPARTEMENTAL);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail texte = conventions.detail(AdresseConvention.lire(event));
    if (!possible(texte)) {
      throw new AccesRefuseException(
          texte.niveau() == Niveau.NATIONAL
              ? "Un accord national se décline région par région."
              : DeclinerView.refus(texte));
    }
    parent = texte;
    List<PaireLocale> lues = paires.paires(texte.id());
    removeAll();
    add(
        new EnTetePage("Décliner plusieurs")
            .fil(EnTeteConvention.filJusqua(texte).ici("Décliner plusieurs"))
            .etat(
                "Un brouillon de « %s » pour chaque Mission locale cochée et son site."
                    .formatted(texte.titre())));
    if (lues.isEmpty()) {
      add(
          new EtatVide(
              "Aucune Mission locale",
              "Les registres ne placent dans ce territoire aucune Mission locale pour laquelle"
                  + " vous rédigez.",
              new Anchor(ConventionRoutes.fiche(texte.id()), "Retour à la convention")));
      return;
    }
    tableau = new TableauPaires(this::compter);
    depart = new ChoixDepart(conventions, texte.id());
    boutons.removeAll();
    boutons.add(creer, new Anchor(ConventionRoutes.fiche(texte.id()), "Retour à la convention"));
    add(suivi, erreurs, tableau, depart, boutons);
    garnir(lues);
    if (isAttached()) {
      suivre(event.getUI());
    }
  }

  private void garnir(List<PaireLocale> lues) {
    tableau.montrer(lues, partagees());
    Optional.ofNullable(depart).ifPresent(d -> d.montrer(lues));
    boutons.setVisible(lues.stream().anyMatch(PaireLocale::aDecliner));
  }

  private List<TypeChiffre> partagees() {
    return Optional.ofNullable(parent).map(ConventionDetail::chiffres).orElse(List.of()).stream()
        .map(ConventionDetail.ChiffreLu::type)
        .filter(TypeChiffre::estPart)
        .toList();
  }

  private void compter() {
    int cochees = tableau.cochees();
    creer.setText(
        cochees == 0
            ? "Créer les brouillons"
            : "Créer " + Formats.compte(cochees, "brouillon", "brouillons"));
  }

  @Override
  protected void onAttach(AttachEvent attachement) {
    super.onAttach(attachement);
    ecoute = attachement.getUI().addPollListener(tic -> suivre(tic.getSource()));
    suivre(attachement.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detachement) {
    super.onDetach(detachement);
    detachement.getUI().setPollInterval(-1);
    Optional.ofNullable(ecoute).ifPresent(Registration::remove);
  }

  private void creer() {
    var texte = parent;
    var choix = depart;
    if (texte == null || choix == null) {
      return;
    }
    List<ResumeErreurs.Erreur> manques = new ArrayList<>(tableau.verifier());
    manques.addAll(choix.verifier());
    erreurs.vider();
    if (!manques.isEmpty()) {
      erreurs.montrer(manques);
      return;
    }
    var demande =
        new DemandeGroupee(
            texte.id(), tableau.demandees(), choix.depart(), choix.voisine().orElse(null));
    if (Messages.essayer(() -> service.lancer(demande))) {
      suivi.scrollIntoView();
    }
    suivre(UI.getCurrentOrThrow());
  }

  /** Asks the browser to come back while drafts are being created. */
  private void suivre(UI ui) {
    var texte = parent;
    if (texte == null) {
      return;
    }
    Optional<LotDeclinaisons> lot = service.lot(texte.id());
    boolean avant = enRoute;
    enRoute = lot.filter(l -> !l.termine()).isPresent();
    ui.setPollInterval(enRoute ? CADENCE_MS : -1);
    suivi.setVisible(lot.isPresent());
    lot.ifPresent(suivi::montrer);
    creer.setEnabled(!enRoute);
    if (avant && !enRoute) {
      garnir(paires.paires(texte.id()));
    }
    tableau.figer(enRoute);
    Optional.ofNullable(depart).ifPresent(d -> d.figer(enRoute));
  }
}
