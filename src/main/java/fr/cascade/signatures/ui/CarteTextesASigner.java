package fr.cascade.signatures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import fr.cascade.signatures.ASigner;
import fr.cascade.socle.SignatureId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that wait, each ticked once opened, and the one act for those ticked. */
final class CarteTextesASigner extends Section {

  private final Map<SignatureId, Checkbox> cases = new LinkedHashMap<>();
  private final PasswordField motDePasse = new PasswordField("Votre mot de passe");
  private final Button signer = new Button("", clic -> signer());
  private final Paragraph rien = new Paragraph("Cochez au moins un texte que vous avez ouvert.");
  private final SerializableBiConsumer<List<SignatureId>, String> acte;

  /**
   * @param ouvrir shows the frozen text; false when it could not be opened
   * @param acte signs those chosen, with the password
   */
  CarteTextesASigner(
      List<ASigner> textes,
      int total,
      SerializablePredicate<ASigner> ouvrir,
      SerializableBiConsumer<List<SignatureId>, String> acte) {
    this.acte = acte;
    addClassName("carte");
    var liste = new UnorderedList();
    liste.addClassName("textes-a-signer");
    textes.forEach(t -> liste.add(ligne(t, ouvrir)));
    add(new H2(Formats.compte(total, "texte à signer", "textes à signer")), liste);
    if (total > textes.size()) {
      add(
          new Paragraph(
              "Les %d plus pressés sont montrés ; les suivants viendront ensuite."
                  .formatted(textes.size())));
    }
    add(formulaire());
    compter();
  }

  private ListItem ligne(ASigner texte, SerializablePredicate<ASigner> ouvrir) {
    var coche = new Checkbox();
    coche.setAriaLabel("Signer : " + texte.titre());
    coche.setEnabled(texte.luLe() != null);
    coche.addValueChangeListener(change -> compter());
    cases.put(texte.id(), coche);
    var lire = new Button(libelle(coche));
    lire.setAriaLabel("Ouvrir le texte : " + texte.titre());
    lire.addClickListener(
        clic -> {
          if (ouvrir.test(texte)) {
            coche.setEnabled(true);
            lire.setText(libelle(coche));
          }
        });
    var titre = new Span(texte.titre());
    titre.addClassName("nom");
    var precisions =
        new Span(
            "%s · pour %s · avant le %s"
                .formatted(
                    texte.territoire(), texte.organisation(), Formats.date(texte.avantLe())));
    precisions.addClassName("qui");
    return new ListItem(coche, new Div(titre, precisions), lire);
  }

  private static String libelle(Checkbox coche) {
    return coche.isEnabled() ? "Ouvrir à nouveau" : "Ouvrir le texte";
  }

  private Div formulaire() {
    motDePasse.setManualValidation(true);
    motDePasse.getElement().setAttribute("autocomplete", "current-password");
    signer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    rien.addClassName("impossible");
    rien.setVisible(false);
    rien.getElement().setAttribute("role", "alert");
    var formulaire = new Div(motDePasse, rien, signer);
    formulaire.addClassName("formulaire");
    return formulaire;
  }

  private void compter() {
    int n = coches().size();
    signer.setText(n < 2 ? "Signer le texte coché" : "Signer les %d textes cochés".formatted(n));
    rien.setVisible(rien.isVisible() && n == 0);
  }

  private List<SignatureId> coches() {
    return cases.entrySet().stream()
        .filter(c -> c.getValue().getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void signer() {
    List<SignatureId> choisis = coches();
    rien.setVisible(choisis.isEmpty());
    motDePasse.setInvalid(motDePasse.isEmpty());
    if (motDePasse.isEmpty()) {
      motDePasse.setErrorMessage("Écrivez votre mot de passe : il confirme que c’est bien vous.");
      motDePasse.focus();
    }
    if (!choisis.isEmpty() && !motDePasse.isEmpty()) {
      String donne = motDePasse.getValue();
      motDePasse.clear();
      Messages.essayer(() -> acte.accept(choisis, donne), Map.of("motDePasse", motDePasse));
    }
  }
}
