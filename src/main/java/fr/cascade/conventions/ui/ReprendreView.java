package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.AvisRecu.PieceRecue;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.DeclinaisonConsultation;
import fr.cascade.conventions.DemandeReprise;
import fr.cascade.conventions.RepriseService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.ResumeErreurs;
import fr.cascade.socle.ui.ResumeErreurs.Erreur;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes over, below a signed text, an agreement that was signed on paper. */
@Route(ConventionRoutes.REPRENDRE)
@PageTitle("Reprendre une convention papier – Cascade")
@PermitAll
class ReprendreView extends Div implements BeforeEnterObserver {

  private final ConventionConsultation conventions;
  private final DeclinaisonConsultation declinaisons;
  private final RepriseService service;
  private final ResumeErreurs erreurs = new ResumeErreurs();
  private final TextField reference = new TextField("Référence du texte signé");
  private final ChampDate signeeLe = new ChampDate("Date de signature");
  private final ChampDate debut = new ChampDate("Date de début");
  private final ChampDate fin = new ChampDate("Date de fin");
  private final ChampPiece piece = new ChampPiece("Texte signé (PDF de 20 Mo au plus)");

  ReprendreView(
      ConventionConsultation conventions,
      DeclinaisonConsultation declinaisons,
      RepriseService service) {
    this.conventions = conventions;
    this.declinaisons = declinaisons;
    this.service = service;
    addClassName("decliner");
    reference.setWidthFull();
    reference.setMaxLength(60);
    reference.setRequiredIndicatorVisible(true);
    reference.setManualValidation(true);
    for (ChampDate champ : List.of(signeeLe, debut, fin)) {
      champ.setRequiredIndicatorVisible(true);
      champ.setManualValidation(true);
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail parent = conventions.detail(AdresseConvention.lire(event));
    if (!parent.peut(ActionConvention.DECLINER) || declinaisons.niveaux(parent.id()).isEmpty()) {
      throw new AccesRefuseException(DeclinerView.refus(parent));
    }
    var formulaire = new FormulaireDeclinaison(parent.id(), declinaisons, _ -> {});
    debut.setValue(parent.debut());
    fin.setValue(parent.fin());
    var dates = new Div(signeeLe, debut, fin);
    dates.addClassName("dates");
    var champs = new Div(formulaire, reference, dates, piece, boutons(formulaire, parent.id()));
    champs.addClassNames("carte", "reprendre");
    removeAll();
    add(
        new EnTetePage("Reprendre une convention signée sur papier")
            .fil(EnTeteConvention.filJusqua(parent).ici("Reprendre"))
            .etat(
                "Elle est enregistrée comme déjà signée, sous « %s », avec son PDF. Le portail ne"
                        .formatted(parent.titre())
                    + " vérifie pas la conformité de ce texte."),
        erreurs,
        champs);
  }

  private Component boutons(FormulaireDeclinaison formulaire, ConventionId parent) {
    var reprendre = new Button("Reprendre cette convention", clic -> reprendre(formulaire));
    reprendre.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(reprendre, new Anchor(ConventionRoutes.fiche(parent), "Annuler"));
    boutons.addClassName("boutons");
    return boutons;
  }

  private void reprendre(FormulaireDeclinaison formulaire) {
    erreurs.vider();
    List<Erreur> manques = new ArrayList<>(formulaire.verifier());
    manques.addAll(manques());
    PieceRecue pdf = piece.piece();
    var demande = formulaire.demande();
    if (!manques.isEmpty() || demande.isEmpty() || pdf == null) {
      erreurs.montrer(manques);
      return;
    }
    try {
      ConventionId id =
          service.reprendre(
              new DemandeReprise(
                  demande.get(),
                  reference.getValue(),
                  signeeLe.getValue(),
                  debut.getValue(),
                  fin.getValue(),
                  pdf.nom(),
                  pdf.contenu()));
      Messages.succes("Convention reprise.");
      UI.getCurrentOrThrow().navigate(ConventionRoutes.fiche(id));
    } catch (RegleMetierException regle) {
      erreurs.montrer(List.of(refuser(regle, formulaire)));
    } catch (RuntimeException cause) {
      Messages.erreur(cause);
    }
  }

  private List<Erreur> manques() {
    List<Erreur> manques = new ArrayList<>();
    exiger(reference, reference.isEmpty(), "Écrivez la référence portée sur le texte.", manques);
    for (ChampDate champ : List.of(signeeLe, debut, fin)) {
      exiger(champ, champ.isEmpty(), "Écrivez la date sous la forme jj/mm/aaaa.", manques);
    }
    if (piece.piece() == null) {
      manques.add(new Erreur("Joignez le PDF du texte signé.", piece));
    }
    return manques;
  }

  private static <C extends Component & HasValidationProperties> void exiger(
      C champ, boolean manque, String phrase, List<Erreur> manques) {
    champ.setErrorMessage(phrase);
    champ.setInvalid(manque);
    if (manque) {
      manques.add(new Erreur(phrase, champ));
    }
  }

  private Erreur refuser(RegleMetierException regle, FormulaireDeclinaison formulaire) {
    Map<String, Component> champs =
        Map.of(
            "reference", reference,
            "signeeLe", signeeLe,
            "debut", debut,
            "fin", fin,
            "fichier", piece);
    Component champ = regle.champ().map(champs::get).orElse(null);
    if (champ == null) {
      return formulaire.refuser(regle);
    }
    if (champ instanceof HasValidationProperties valide) {
      valide.setErrorMessage(regle.phrase());
      valide.setInvalid(true);
    }
    return new Erreur(regle.phrase(), champ);
  }
}
