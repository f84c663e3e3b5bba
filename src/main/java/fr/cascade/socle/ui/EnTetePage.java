package fr.cascade.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Top of every page: breadcrumb, title with its badges, one sentence of state and of what comes
 * next, main actions at the right.
 */
public final class EnTetePage extends Header {

  private final Div chemin = new Div();
  private final H1 titre = new H1();
  private final Div badges = new Div();
  private final Paragraph etat = new Paragraph();
  private final Div actions = new Div();

  public EnTetePage(String titre) {
    addClassName("en-tete-page");
    this.titre.setText(titre);
    badges.addClassName("badges");
    etat.addClassName("etat");
    etat.getElement().setAttribute("aria-live", "polite");
    actions.addClassName("actions");
    var ligneTitre = new Div(this.titre, badges);
    ligneTitre.addClassName("titre");
    var texte = new Div(ligneTitre, etat);
    texte.addClassName("texte");
    var corps = new Div(texte, actions);
    corps.addClassName("corps");
    add(chemin, corps);
    etat.setVisible(false);
    actions.setVisible(false);
  }

  public EnTetePage fil(FilAriane fil) {
    chemin.removeAll();
    chemin.add(fil);
    return this;
  }

  /** The pages above this one are links; the last step repeats the title. */
  public EnTetePage sous(String libelle, String route) {
    return fil(new FilAriane().lien(libelle, route).ici(titre.getText()));
  }

  /** "Deux signatures sur trois ; Pôle emploi Centre doit signer avant le 24 juin." */
  public EnTetePage etat(String phrase) {
    etat.setText(phrase);
    etat.setVisible(!phrase.isBlank());
    return this;
  }

  public EnTetePage badges(Component... lesBadges) {
    badges.removeAll();
    badges.add(lesBadges);
    return this;
  }

  /** One primary button at most; secondary acts go into a menu. */
  public EnTetePage actions(Component... lesActions) {
    actions.removeAll();
    actions.add(lesActions);
    actions.setVisible(lesActions.length > 0);
    return this;
  }

  public void setTitre(String texte) {
    titre.setText(texte);
  }
}
