package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.socle.ui.Formats;

/** What one party answered: its sense, its comment, who gave it and how it came. */
final class LigneAvis extends ListItem {

  LigneAvis(ConventionDetail convention, AvisLu avis, AvisConsultation lecture) {
    var nom = new Span(avis.organisationNom());
    nom.addClassName("nom");
    var tete = new Div(nom, Badges.avis(avis.sens()));
    tete.addClassName("tete");
    add(tete);
    String origine = origine(avis);
    if (!origine.isEmpty()) {
      var ligne = new Paragraph(origine);
      ligne.addClassName("qui");
      add(ligne);
    }
    if (!avis.commentaire().isEmpty()) {
      var commentaire = new Paragraph(avis.commentaire());
      commentaire.addClassName("commentaire");
      add(commentaire);
    }
    if (avis.piece()) {
      add(new LienPiece(convention.id(), avis, lecture));
    }
  }

  private static String origine(AvisLu avis) {
    var le = avis.renduLe();
    if (le == null) {
      return "";
    }
    var recuLe = avis.recuLe();
    return recuLe == null
        ? "Par %s, le %s".formatted(avis.auteur(), Formats.dateHeure(le))
        : "Reçu par courrier le %s, saisi par %s le %s"
            .formatted(Formats.date(recuLe), avis.auteur(), Formats.dateHeure(le));
  }
}
