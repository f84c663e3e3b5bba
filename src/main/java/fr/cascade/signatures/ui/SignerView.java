package fr.cascade.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.signatures.DossierConsultation;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.signatures.SignatureService;
import fr.cascade.signatures.TexteASigner;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.SignatureId;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.TexteRiche;
import jakarta.annotation.security.PermitAll;

/**
 * Where a signatory reads the frozen text, then signs it or refuses. Opening it is kept (RG-143).
 */
@Route(SignatureRoutes.SIGNER)
@PermitAll
class SignerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SignatureConsultation consultation;
  private final SignatureService signatures;
  private final DossierConsultation dossiers;
  private final Aside cote = new Aside();
  private String titre = "";

  SignerView(
      SignatureConsultation consultation,
      SignatureService signatures,
      DossierConsultation dossiers) {
    this.consultation = consultation;
    this.signatures = signatures;
    this.dossiers = dossiers;
    addClassName("signer");
    cote.addClassName("dossier");
    cote.getElement().setAttribute("aria-label", "Votre signature");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SignatureId id = identifiant(event);
    TexteASigner texte = consultation.texteASigner(id);
    if (texte.impossible() == null) {
      signatures.lireTexte(id);
    }
    titre = texte.titre();
    montrer(texte);
  }

  private static SignatureId identifiant(BeforeEnterEvent event) {
    try {
      return new SignatureId(Long.parseLong(event.getRouteParameters().get("id").orElse("")));
    } catch (NumberFormatException _) {
      throw new IntrouvableException(
          "Cette signature n’existe pas, ou n’est pas de votre ressort.");
    }
  }

  private void montrer(TexteASigner texte) {
    removeAll();
    var corps = new Div(lecture(texte), cote);
    corps.addClassName("texte-et-dossier");
    add(enTete(texte), corps);
    montrerCote(texte);
  }

  private Component enTete(TexteASigner texte) {
    var aller =
        new Button(
            "Aller à la signature", clic -> cote.getElement().callJsFunction("scrollIntoView"));
    aller.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    aller.addClassName("etroit");
    aller.setVisible(texte.impossible() == null);
    return new EnTetePage(texte.titre())
        .fil(new FilAriane().lien("Mes tâches", "taches").ici("Signature"))
        .etat(EtatDuTour.phrase(texte.circuit()))
        .badges(EtatDuTour.badge(texte.circuit()))
        .actions(aller);
  }

  /** The frozen text as it will be archived: to read here, or the PDF itself. */
  private Component lecture(TexteASigner texte) {
    var html = new TexteRiche(texte.html());
    html.setId("texte-fige");
    var onglets = new TabSheet();
    onglets.add("Texte", html);
    var dossier = dossiers.dossier(texte.id());
    dossier.ifPresent(d -> onglets.add("Synthèse", new SyntheseASigner(texte.id(), d, dossiers)));
    onglets.add("PDF archivé", new PdfFige(texte.id(), consultation));
    dossier
        .map(DossierConsultation.Dossier::pieces)
        .filter(pieces -> !pieces.isEmpty())
        .ifPresent(
            p -> onglets.add("Fichiers annexés", new PiecesASigner(texte.id(), p, dossiers)));
    onglets.setWidthFull();
    var titreTexte = new H2("Texte figé");
    titreTexte.addClassName("lecteur-ecran");
    var carte = new Section(titreTexte, onglets);
    carte.addClassName("carte");
    return carte;
  }

  private void montrerCote(TexteASigner texte) {
    cote.removeAll();
    cote.add(
        new CarteSignature(texte, signatures, () -> signe(texte)), new CarteCircuitASigner(texte));
  }

  /** After the act: the same page says what was done and who comes next. */
  private void signe(TexteASigner avant) {
    Messages.succes(EtatDuTour.phrase(consultation.texteASigner(avant.id()).circuit()));
    UI ui = UI.getCurrent();
    ui.refreshCurrentRoute(false);
    ui.getPage().executeJs("document.getElementById('contenu')?.scrollIntoView()");
  }

  @Override
  public String getPageTitle() {
    return "Signature – " + titre;
  }
}
