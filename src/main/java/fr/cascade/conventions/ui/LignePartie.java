package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionDetail.PartieLue;
import fr.cascade.socle.OrganisationId;
import java.util.stream.IntStream;

/** One party of a draft: who can sign for it, when it signs, how to take it away. */
final class LignePartie extends ListItem {

  private static final int GROUPES = 5;

  private final Span qui = new Span();
  private final Select<Integer> ordre = new Select<>();
  private PartieLue partie;
  private boolean enRepli;

  LignePartie(
      PartieLue partie,
      SerializableBiConsumer<OrganisationId, Integer> placer,
      SerializableConsumer<PartieLue> retirer) {
    this.partie = partie;
    addClassName("partie");
    var nom = new Span(partie.nom());
    nom.addClassName("nom");
    qui.addClassName("qui");
    var texte = new Div(nom, qui);
    ordre.setAriaLabel("Ordre de signature : " + partie.nom());
    ordre.setItems(IntStream.rangeClosed(0, Math.max(GROUPES, partie.groupe())).boxed().toList());
    ordre.setItemLabelGenerator(LignePartie::libelle);
    ordre.setValue(partie.groupe());
    ordre.addValueChangeListener(
        choix -> {
          if (!enRepli) {
            placer.accept(partie.organisation(), choix.getValue());
          }
        });
    add(texte, ordre);
    if (!partie.locale()) {
      add(retrait(retirer));
    }
    montrer(partie);
  }

  private Button retrait(SerializableConsumer<PartieLue> retirer) {
    var bouton = new Button(VaadinIcon.TRASH.create(), clic -> retirer.accept(partie));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    bouton.setAriaLabel("Retirer " + partie.nom());
    bouton.setTooltipText("Retirer cette partie");
    return bouton;
  }

  /** Shows what is stored; an order that was refused goes back to it. */
  void montrer(PartieLue nouvelle) {
    partie = nouvelle;
    enRepli = true;
    ordre.setValue(nouvelle.groupe());
    enRepli = false;
    boolean manque = nouvelle.groupe() > 0 && nouvelle.signataires().isEmpty();
    qui.setText(
        nouvelle.signataires().isEmpty()
            ? manque
                ? "Personne ne peut signer pour cette organisation : un administrateur doit"
                    + " désigner un signataire."
                : "Aucun signataire désigné."
            : "Peut signer : " + String.join(", ", nouvelle.signataires()));
    qui.getElement().getClassList().set("manque", manque);
  }

  PartieLue partie() {
    return partie;
  }

  static String libelle(int groupe) {
    return switch (groupe) {
      case 0 -> "Associée, ne signe pas";
      case 1 -> "Signe en 1er";
      default -> "Signe en %de".formatted(groupe);
    };
  }
}
