package fr.cascade.avenants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.avenants.ActionAvenant;
import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.signatures.ui.CarteCircuit;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One avenant, from its draft to its effect: written, validated, signed, read. */
@Route(AvenantRoutes.AVENANT)
@PermitAll
class AvenantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final AvenantConsultation lecture;
  private final AvenantService avenants;
  private final JournalConsultation journal;
  private String titre = "Avenant";

  AvenantView(AvenantConsultation lecture, AvenantService avenants, JournalConsultation journal) {
    this.lecture = lecture;
    this.avenants = avenants;
    this.journal = journal;
    addClassName("page-avenant");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    montrer(identifiant(event));
  }

  private static AvenantId identifiant(BeforeEnterEvent event) {
    try {
      return new AvenantId(Long.parseLong(event.getRouteParameters().get("id").orElse("")));
    } catch (NumberFormatException _) {
      throw new IntrouvableException("Cet avenant n’existe pas, ou n’est pas de votre ressort.");
    }
  }

  private void montrer(AvenantId id) {
    AvenantLu avenant = lecture.detail(id);
    titre = avenant.designation() + " – " + avenant.conventionTitre();
    var actes = new ActesAvenant(id, avenants, () -> montrer(id));
    var redaction =
        avenant.peut(ActionAvenant.MODIFIER)
            ? new RedactionAvenant(avenant, new Brouillon(avenant, lecture, avenants))
            : null;
    removeAll();
    add(enTete(avenant, actes, redaction));
    var motif = avenant.motif();
    if (motif != null) {
      add(new Encart(Ton.CONSULTATION, renvoi(avenant), motif));
    }
    if (avenant.peut(ActionAvenant.RENVOYER) && !avenant.peut(ActionAvenant.VALIDER)) {
      add(
          new Encart(
              Ton.CONSULTATION,
              "Une autre personne doit valider cet avenant",
              "Vous l’avez soumis vous-même : vous pouvez le relire et le renvoyer en rédaction."));
    }
    if (redaction != null) {
      add(redaction);
    } else {
      add(carteObjet(avenant));
      avenant.articles().forEach(a -> add(new CarteChange(a)));
    }
    avenant.circuits().forEach(circuit -> add(new CarteCircuit(circuit)));
    add(historique(id));
  }

  private static String renvoi(AvenantLu avenant) {
    return avenant.statut() == AvenantStatut.ABANDONNE
        ? "Avenant abandonné"
        : "Avenant renvoyé en rédaction";
  }

  private Component enTete(
      AvenantLu avenant, ActesAvenant actes, @Nullable RedactionAvenant redaction) {
    return new EnTetePage(avenant.designation())
        .fil(
            new FilAriane()
                .lien("Conventions", ConventionRoutes.LISTE)
                .lien(
                    avenant.conventionReference(),
                    AvenantRoutes.deLaConvention(avenant.convention()))
                .ici(avenant.designation()))
        .etat(avenant.phrase())
        .badges(EtatAvenant.badge(avenant.statut()), Badge.neutre(avenant.conventionReference()))
        .actions(actions(avenant, actes, redaction).toArray(Component[]::new));
  }

  private List<Component> actions(
      AvenantLu avenant, ActesAvenant actes, @Nullable RedactionAvenant redaction) {
    List<Component> actions = new ArrayList<>();
    boolean fige =
        avenant.statut() == AvenantStatut.A_SIGNER || avenant.statut() == AvenantStatut.SIGNE;
    actions.add(new ApercuPdf(fige ? "PDF archivé" : "Aperçu PDF", avenant.id(), lecture));
    if (avenant.peut(ActionAvenant.ABANDONNER)) {
      actions.add(new Button("Abandonner…", _ -> actes.abandonner()));
    }
    if (redaction != null) {
      actions.add(
          principal("Soumettre à la validation", () -> actes.soumettre(redaction.champs())));
    }
    if (avenant.peut(ActionAvenant.RENVOYER)) {
      actions.add(new Button("Renvoyer au rédacteur…", _ -> actes.renvoyer()));
    }
    if (avenant.peut(ActionAvenant.VALIDER)) {
      actions.add(principal("Valider et figer", actes::valider));
    }
    avenant.circuits().stream()
        .limit(1)
        .flatMap(c -> c.signatures().stream())
        .filter(CircuitLu.Ligne::aMoi)
        .findFirst()
        .ifPresent(
            s ->
                actions.add(
                    principal(
                        "Signer",
                        () -> UI.getCurrentOrThrow().navigate(SignatureRoutes.signer(s.id())))));
    return actions;
  }

  private static Button principal(String libelle, Runnable acte) {
    var bouton = new Button(libelle, _ -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bouton;
  }

  private static Component carteObjet(AvenantLu avenant) {
    var carte = new Section(new H2("Objet et origine"), new Paragraph(avenant.objet()));
    avenant.origine().forEach(o -> carte.add(new Paragraph(o)));
    carte.addClassName("carte");
    return carte;
  }

  private Component historique(AvenantId id) {
    var carte = new Section(new H2("Historique"), new HistoriqueListe(journal, Cles.de(id)));
    carte.addClassName("carte");
    return carte;
  }

  @Override
  public String getPageTitle() {
    return titre + " – Cascade";
  }
}
