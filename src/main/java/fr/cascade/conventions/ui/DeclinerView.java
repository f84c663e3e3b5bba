package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.DeclinaisonConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.ResumeErreurs;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Declines a signed text to a territory: level, territory, local pair, then the draft opens. */
@Route(ConventionRoutes.DECLINER)
@PageTitle("Décliner – Cascade")
@PermitAll
class DeclinerView extends Div implements BeforeEnterObserver {

  private final ConventionConsultation conventions;
  private final DeclinaisonConsultation declinaisons;
  private final ConventionService service;
  private final ResumeErreurs erreurs = new ResumeErreurs();
  private final Div existante = new Div();

  DeclinerView(
      ConventionConsultation conventions,
      DeclinaisonConsultation declinaisons,
      ConventionService service) {
    this.conventions = conventions;
    this.declinaisons = declinaisons;
    this.service = service;
    addClassName("decliner");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail parent = conventions.detail(AdresseConvention.lire(event));
    if (!parent.peut(ActionConvention.DECLINER) || declinaisons.niveaux(parent.id()).isEmpty()) {
      throw new AccesRefuseException(refus(parent));
    }
    var apercu = new ApercuBrouillon(declinaisons);
    var formulaire = new FormulaireDeclinaison(parent.id(), declinaisons, apercu::montrer);
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("territoire")
        .map(FiltreUrl::territoire)
        .ifPresent(formulaire::choisir);
    var champs = new Div(formulaire, boutons(formulaire, parent));
    champs.addClassName("carte");
    var page = new Div(champs, apercu);
    page.addClassName("deux-colonnes");
    removeAll();
    add(
        new EnTetePage("Décliner")
            .fil(EnTeteConvention.filJusqua(parent).ici("Décliner"))
            .etat(
                "Un brouillon reprend les articles de « %s » pour un territoire."
                    .formatted(parent.titre())),
        erreurs,
        existante,
        page);
    apercu.montrer(formulaire.demande());
  }

  static String refus(ConventionDetail parent) {
    return parent.signeeLe() == null
        ? "Ce texte n’est pas encore signé : il se déclinera ensuite."
        : "Ce texte n’est pas à décliner par vous : il est expiré, ou vos territoires n’en"
            + " relèvent pas.";
  }

  private Component boutons(FormulaireDeclinaison formulaire, ConventionDetail parent) {
    var creer = new Button("Créer le brouillon", clic -> creer(formulaire));
    creer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(creer, new Anchor(ConventionRoutes.fiche(parent.id()), "Annuler"));
    boutons.addClassName("boutons");
    return boutons;
  }

  private void creer(FormulaireDeclinaison formulaire) {
    existante.removeAll();
    erreurs.vider();
    List<ResumeErreurs.Erreur> manques = formulaire.verifier();
    var demande = formulaire.demande();
    if (!manques.isEmpty() || demande.isEmpty()) {
      erreurs.montrer(manques);
      return;
    }
    try {
      ConventionId brouillon = service.decliner(demande.get());
      Messages.succes("Brouillon créé.");
      UI.getCurrent().navigate(ConventionRoutes.atelier(brouillon));
    } catch (RegleMetierException regle) {
      erreurs.montrer(List.of(formulaire.refuser(regle)));
      declinaisons.existante(demande.get()).ifPresent(this::signaler);
    } catch (RuntimeException cause) {
      Messages.erreur(cause);
    }
  }

  private void signaler(ConventionId id) {
    existante.add(
        new Encart(
            Ton.CONSULTATION,
            "Cette convention existe déjà",
            "Ouvrez-la pour la poursuivre, ou choisissez un autre territoire.",
            new Anchor(ConventionRoutes.fiche(id), conventions.detail(id).titre())));
  }
}
