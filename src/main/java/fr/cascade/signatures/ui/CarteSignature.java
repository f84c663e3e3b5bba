package fr.cascade.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.signatures.SignatureService;
import fr.cascade.signatures.TexteASigner;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** The act itself: for whom, on which power, what it is worth, one field and one button. */
final class CarteSignature extends Section {

  private final TexteASigner texte;
  private final SignatureService signatures;
  private final SerializableRunnable apres;
  private final PasswordField motDePasse = new PasswordField("Votre mot de passe");

  CarteSignature(TexteASigner texte, SignatureService signatures, SerializableRunnable apres) {
    this.texte = texte;
    this.signatures = signatures;
    this.apres = apres;
    addClassNames("carte", "signature");
    add(new H2("Signer pour " + texte.organisation()));
    if (texte.impossible() == null) {
      add(pouvoir(), new ValeurSignature(texte.empreinte()), formulaire());
    } else {
      var phrase = new Paragraph(texte.impossible());
      phrase.addClassName("impossible");
      add(phrase, new ValeurSignature(texte.empreinte()));
    }
  }

  private Component pouvoir() {
    var ligne = new Paragraph(new Span("Vous signez comme "), fort(texte.fonction()));
    if (!texte.pouvoir().isBlank()) {
      ligne.add(new Span(". Pouvoir de signer : " + texte.pouvoir()));
    }
    return ligne;
  }

  private static Span fort(String mots) {
    var span = new Span(mots);
    span.addClassName("nom");
    return span;
  }

  private Component formulaire() {
    motDePasse.setWidthFull();
    motDePasse.setManualValidation(true);
    motDePasse.setRequiredIndicatorVisible(true);
    motDePasse.getElement().setAttribute("autocomplete", "current-password");
    var signer = new Button("Signer pour " + texte.organisation(), clic -> signer());
    signer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var refuser = new Button("Refuser de signer…", clic -> refuser());
    refuser.addThemeVariants(ButtonVariant.LUMO_ERROR);
    motDePasse.addKeyPressListener(Key.ENTER, touche -> signer());
    var formulaire = new Div(motDePasse, signer, refuser);
    formulaire.addClassName("formulaire");
    return formulaire;
  }

  private void signer() {
    motDePasse.setInvalid(false);
    if (motDePasse.isEmpty()) {
      motDePasse.setErrorMessage("Écrivez votre mot de passe : il confirme que c’est bien vous.");
      motDePasse.setInvalid(true);
      motDePasse.focus();
      return;
    }
    boolean fait =
        Messages.essayer(
            () -> signatures.signer(texte.id(), motDePasse.getValue(), AdresseReseau.courante()),
            Map.of("motDePasse", motDePasse));
    motDePasse.clear();
    if (fait) {
      apres.run();
    }
  }

  private void refuser() {
    new DialogueMotif(
            "Refuser de signer ?",
            "Le tour de signature s’arrête pour toutes les parties et le texte retourne à son"
                + " rédacteur. Ceux qui ont déjà signé en sont informés, avec votre motif.",
            "Pourquoi refusez-vous ?",
            "Refuser de signer",
            motif -> {
              signatures.refuser(texte.id(), motif, AdresseReseau.courante());
              apres.run();
            })
        .open();
  }
}
