package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.TexteRiche;
import java.time.Instant;

/**
 * Two people wrote the same article: shows what the drafter's text changes in the one that was
 * saved, and lets the drafter choose. Neither is lost: the one put aside becomes a private remark.
 */
final class ConflitArticle extends Dialog {

  ConflitArticle(
      ArticleLu enregistre,
      String mien,
      SerializableRunnable garderLeMien,
      SerializableRunnable prendreLAutre) {
    setHeaderTitle("Deux textes pour le même article");
    setWidth("48rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    Instant le = enregistre.modifieLe();
    add(
        new Paragraph(
            "%s a enregistré cet article%s pendant que vous l’écriviez. Choisissez le texte à garder : l’autre restera en commentaire de l’article, lu de votre seul côté."
                .formatted(
                    enregistre.modifiePar() == null
                        ? "Une autre personne"
                        : enregistre.modifiePar(),
                    le == null ? "" : ", " + Formats.dateHeure(le) + ",")),
        new H3("Ce que votre texte change dans le texte enregistré"),
        new TexteRiche(DifferenceTexte.entre(enregistre.texte(), mien).html()));
    var mienBouton =
        new Button(
            "Garder mon texte",
            clic -> {
              close();
              garderLeMien.run();
            });
    mienBouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter()
        .add(
            new Button("Choisir plus tard", clic -> close()),
            new Button(
                "Prendre le texte enregistré",
                clic -> {
                  close();
                  prendreLAutre.run();
                }),
            mienBouton);
  }
}
