package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cascade.conventions.CommentaireLu;
import fr.cascade.conventions.CommentaireService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;
import java.util.List;
import java.util.Map;

/** Remarks on one article: read, write, settle. What is being typed is never touched. */
final class FilCommentaires extends Section {

  private final CommentaireService commentaires;
  private final ConventionId convention;
  private final String articleCle;
  private final H2 titre = new H2();
  private final UnorderedList liste = new UnorderedList();
  private final TextArea saisie = new TextArea("Nouveau commentaire");
  private final Checkbox partage = new Checkbox("Partager avec les parties");
  private List<CommentaireLu> montres = List.of();

  FilCommentaires(CommentaireService commentaires, ConventionId convention, String articleCle) {
    this.commentaires = commentaires;
    this.convention = convention;
    this.articleCle = articleCle;
    addClassName("fil-commentaires");
    saisie.setWidthFull();
    saisie.setManualValidation(true);
    saisie.setMaxLength(4000);
    partage.setHelperText("Sinon, seul votre côté le lit.");
    var envoyer = new Button("Commenter", clic -> ecrire());
    envoyer.addThemeVariants(ButtonVariant.LUMO_SMALL);
    var formulaire = new Div(saisie, partage, envoyer);
    formulaire.addClassName("nouveau-commentaire");
    formulaire.setVisible(commentaires.peutEcrire(convention));
    add(titre, liste, formulaire);
    relire();
  }

  /** Reads again what others wrote. */
  void relire() {
    List<CommentaireLu> lus =
        commentaires.lire(convention).stream()
            .filter(c -> c.articleCle().equals(articleCle))
            .toList();
    long ouverts = lus.stream().filter(CommentaireLu::ouvert).count();
    titre.setText(ouverts == 0 ? "Commentaires" : "Commentaires (%d)".formatted(ouverts));
    if (!lus.equals(montres)) {
      montres = lus;
      liste.removeAll();
      lus.forEach(c -> liste.add(ligne(c)));
    }
  }

  private void ecrire() {
    boolean fait =
        Messages.essayer(
            () ->
                commentaires.ecrire(convention, articleCle, saisie.getValue(), partage.getValue()),
            Map.of("texte", saisie));
    if (fait) {
      saisie.clear();
      saisie.setInvalid(false);
      relire();
    }
  }

  private ListItem ligne(CommentaireLu commentaire) {
    var qui =
        new Paragraph(
            "%s, %s".formatted(commentaire.auteur(), Formats.dateHeure(commentaire.ecritLe())));
    qui.addClassName("discret");
    var texte = new Paragraph(commentaire.texte());
    texte.addClassName("texte");
    var ligne = new ListItem(qui, texte, portee(commentaire));
    ligne.getElement().getClassList().set("resolu", !commentaire.ouvert());
    var par = commentaire.resoluPar();
    var le = commentaire.resoluLe();
    if (par != null && le != null) {
      var resolu = new Paragraph("Résolu par %s, %s".formatted(par, Formats.dateHeure(le)));
      resolu.addClassName("discret");
      ligne.add(resolu);
    }
    if (commentaire.aResoudre()) {
      var acte =
          new Button(
              commentaire.ouvert() ? "Marquer comme résolu" : "Rouvrir",
              clic -> resoudre(commentaire));
      acte.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      ligne.add(acte);
    }
    return ligne;
  }

  private void resoudre(CommentaireLu commentaire) {
    if (Messages.essayer(
        () -> commentaires.resoudre(convention, commentaire.id(), commentaire.ouvert()))) {
      relire();
    }
  }

  private static Badge portee(CommentaireLu commentaire) {
    return commentaire.partage()
        ? new Badge(Ton.A_SIGNER, "Partagé avec les parties")
        : Badge.neutre("Côté " + commentaire.cote());
  }
}
