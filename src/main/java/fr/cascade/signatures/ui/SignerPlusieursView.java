package fr.cascade.signatures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.signatures.ASigner;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.signatures.SignatureGroupeeService;
import fr.cascade.signatures.SignatureRefusee;
import fr.cascade.signatures.SignatureRoutes;
import fr.cascade.signatures.SignatureService;
import fr.cascade.signatures.TexteASigner;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.TexteRiche;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the head of a service opens each text that waits, then signs those chosen at once. */
@Route(SignatureRoutes.PLUSIEURS)
@PageTitle("Signer plusieurs textes – Cascade")
@PermitAll
class SignerPlusieursView extends Div implements BeforeEnterObserver {

  private final SignatureConsultation consultation;
  private final SignatureService signatures;
  private final SignatureGroupeeService groupees;
  private final Div issue = new Div();
  private final Div liste = new Div();
  private final Section lecture = new Section();

  SignerPlusieursView(
      SignatureConsultation consultation,
      SignatureService signatures,
      SignatureGroupeeService groupees) {
    this.consultation = consultation;
    this.signatures = signatures;
    this.groupees = groupees;
    addClassName("signer-plusieurs");
    lecture.addClassName("carte");
    lecture.setVisible(false);
    issue.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    issue.removeAll();
    add(
        new EnTetePage("Signer plusieurs textes")
            .fil(new FilAriane().lien("Mes tâches", "taches").ici("Signer plusieurs textes"))
            .etat(
                "Ouvrez chaque texte, cochez ceux que vous signez, puis donnez votre mot de passe"
                    + " une seule fois."),
        issue,
        liste,
        lecture);
    montrer();
  }

  private void montrer() {
    List<ASigner> attendues = groupees.attendues();
    liste.removeAll();
    if (attendues.isEmpty()) {
      liste.add(
          new EtatVide(
              "Aucun texte n’attend votre signature",
              "Les textes validés apparaîtront ici dès que ce sera votre tour de signer.",
              new Anchor("taches", "Voir mes tâches")));
      return;
    }
    liste.add(
        new CarteTextesASigner(
            attendues,
            groupees.compter(),
            this::ouvrir,
            (ids, motDePasse) -> {
              List<SignatureRefusee> refusees =
                  groupees.signer(ids, motDePasse, AdresseReseau.courante());
              conclure(attendues, ids.size() - refusees.size(), refusees);
            }));
  }

  /** Opening it is kept: only then may it be ticked (RG-143). */
  private boolean ouvrir(ASigner texte) {
    return Messages.essayer(
        () -> {
          signatures.lireTexte(texte.id());
          TexteASigner lu = consultation.texteASigner(texte.id());
          var titre = new H2(lu.titre());
          titre.getElement().setAttribute("tabindex", "-1");
          lecture.removeAll();
          lecture.add(titre, liens(texte), new TexteRiche(lu.html()));
          lecture.setVisible(true);
          titre.getElement().executeJs("this.scrollIntoView(); this.focus({preventScroll: true})");
        });
  }

  private Div liens(ASigner texte) {
    var liens =
        new Div(
            new LienDocument("PDF archivé", () -> consultation.pdfASigner(texte.id())),
            new Anchor(SignatureRoutes.signer(texte.id()), "Synthèse, annexes, refus"));
    liens.addClassName("liens");
    return liens;
  }

  private void conclure(List<ASigner> textes, int signes, List<SignatureRefusee> refusees) {
    lecture.setVisible(false);
    issue.removeAll();
    Map<Object, String> titres =
        textes.stream().collect(Collectors.toMap(ASigner::id, ASigner::titre));
    if (signes > 0) {
      Messages.succes(Formats.compte(signes, "texte signé.", "textes signés."));
    }
    Function<SignatureRefusee, String> phrase =
        r -> "« %s » : %s".formatted(titres.getOrDefault(r.id(), ""), r.pourquoi());
    refusees.forEach(r -> issue.add(new Encart(Ton.REFUSE, "Non signé", phrase.apply(r))));
    montrer();
  }
}
