package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionRoutes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Right column of the workshop: the parent's article, what it demands, and where the draft is. */
final class PanneauParent extends Aside {

  private final String cle;
  private final ObligationsEtDerogations obligations;
  private @Nullable LectureParent lecture;

  PanneauParent(
      Brouillon brouillon,
      ArticleLu article,
      LectureParent.Mode mode,
      SerializableConsumer<LectureParent.Mode> auChoix) {
    this.cle = article.cle();
    this.obligations = new ObligationsEtDerogations(brouillon, cle);
    ConventionDetail detail = brouillon.detail();
    addClassName("panneau-parent");
    getElement().setAttribute("aria-label", "Texte parent");
    String designation = article.parentDesignation();
    if (article.parentRendu() == null || designation == null) {
      add(
          new H2("Texte parent"),
          new Paragraph("Cet article est né ici : il ne se compare à aucun texte parent."));
      return;
    }
    var source = new Paragraph();
    source.addClassName("source");
    var parent = detail.parent();
    if (parent != null) {
      source.add(new Anchor(ConventionRoutes.fiche(parent.id()), parent.titre()));
    }
    add(new H2("Texte parent"), source, new H3(designation));
    var saLecture = new LectureParent(article, mode, auChoix);
    lecture = saLecture;
    add(new Paragraph(Obligations.phrase(article.nature())), obligations, saLecture);
    montrer(detail);
  }

  /** Refreshes the obligations and the differences; the parent's text does not move. */
  void montrer(ConventionDetail detail) {
    Optional.ofNullable(lecture).ifPresent(l -> detail.article(cle).ifPresent(l::montrer));
    obligations.montrer(detail);
  }
}
