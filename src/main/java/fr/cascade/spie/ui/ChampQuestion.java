package fr.cascade.spie.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Issue;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.Question;
import fr.cascade.spie.ReponseTableau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The field of a question, which saves itself; what is refused stays on screen. */
final class ChampQuestion extends Div {

  private final Question question;
  private final EcritureReponses ecriture;
  private int version;

  ChampQuestion(Question question, CandidatureLue lue, EcritureReponses ecriture) {
    this.question = question;
    this.ecriture = ecriture;
    this.version = lue.version(question.cle());
    addClassName("champ-question");
    String valeur = lue.valeur(question.cle());
    switch (question.type()) {
      case TEXTE, NOMBRE, MONTANT -> texte(new TextField(question.libelle()), valeur);
      case TEXTE_LONG -> texteLong(valeur);
      case DATE -> date(valeur);
      case CHOIX -> choix(valeur);
      case TERRITOIRE, ORGANISATION -> nomme(valeur);
      case TABLEAU -> tableau(valeur);
      case FICHIER -> fichier(lue, valeur);
    }
  }

  private void texte(TextField champ, String valeur) {
    champ.setValue(valeur);
    suivre(champ);
  }

  private void texteLong(String valeur) {
    var champ = new TextArea(question.libelle());
    champ.setValue(valeur);
    champ.setMinHeight("9rem");
    suivre(champ);
  }

  private void date(String valeur) {
    var champ = new ChampDate(question.libelle());
    champ.setValue(valeur.isBlank() ? null : LocalDate.parse(valeur));
    champ.addValueChangeListener(
        e -> enregistrer(e.getValue() == null ? "" : e.getValue().toString(), champ));
    poser(champ);
  }

  private void choix(String valeur) {
    var champ = new RadioButtonGroup<String>(question.libelle());
    champ.setItems(question.choix());
    champ.setValue(valeur.isBlank() ? null : valeur);
    champ.addValueChangeListener(
        e -> {
          if (enregistrer(e.getValue() == null ? "" : e.getValue(), champ)) {
            ecriture.rafraichir();
          }
        });
    poser(champ);
  }

  private void nomme(String valeur) {
    var champ = new ComboBox<String>(question.libelle());
    champ.setItems(
        demande ->
            ecriture.noms(question.type(), demande.getFilter().orElse("")).stream()
                .skip(demande.getOffset())
                .limit(demande.getLimit()));
    champ.setValue(valeur.isBlank() ? null : valeur);
    champ.addValueChangeListener(e -> enregistrer(e.getValue() == null ? "" : e.getValue(), champ));
    poser(champ);
  }

  private void tableau(String valeur) {
    add(new H3(question.libelle()));
    if (!question.aide().isBlank()) {
      add(Adresses.discret(question.aide()));
    }
    TableauSaisi[] lui = new TableauSaisi[1];
    lui[0] =
        new TableauSaisi(
            question,
            ReponseTableau.lire(valeur),
            true,
            () -> {
              try {
                version =
                    ecriture.ecrire(
                        question.cle(), version, ReponseTableau.ecrire(lui[0].valeurs()));
                lui[0].dire(ecriture.avertissement(question.cle()));
              } catch (RuntimeException cause) {
                lui[0].dire(Issue.de(cause).phrase());
              }
            });
    if (!valeur.isBlank()) {
      lui[0].dire(ecriture.avertissement(question.cle()));
    }
    add(lui[0]);
  }

  private void fichier(CandidatureLue lue, String valeur) {
    add(new H3(question.libelle()));
    if (!question.aide().isBlank()) {
      add(Adresses.discret(question.aide()));
    }
    if (!valeur.isBlank()) {
      add(ecriture.lien(lue.id(), question.cle(), valeur));
    }
    add(
        new ChampPdf(
            valeur.isBlank() ? "Joindre un PDF…" : "Remplacer par un autre PDF…",
            ecriture.envoi(question.cle())));
  }

  private <C extends AbstractField<C, String> & HasValidationProperties> void suivre(C champ) {
    champ.addValueChangeListener(e -> enregistrer(e.getValue(), champ));
    poser(champ);
  }

  private void poser(Component champ) {
    if (champ instanceof HasHelper aidant && !question.aide().isBlank()) {
      aidant.setHelperText(question.aide());
    }
    if (champ instanceof com.vaadin.flow.component.HasSize taille) {
      taille.setWidthFull();
    }
    if (champ instanceof AbstractField<?, ?> saisie) {
      saisie.setRequiredIndicatorVisible(question.obligatoire());
    }
    add(champ);
  }

  private boolean enregistrer(String valeur, @Nullable HasValidationProperties champ) {
    try {
      version = ecriture.ecrire(question.cle(), version, valeur);
      if (champ != null) {
        champ.setInvalid(false);
      }
      return true;
    } catch (RuntimeException cause) {
      if (champ != null) {
        champ.setErrorMessage(Issue.de(cause).phrase());
        champ.setInvalid(true);
      }
      return false;
    }
  }
}
