package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureLue;

/** The whole file of an application, to read beside what one writes. */
final class DossierLu extends Section {

  DossierLu(CandidatureLue lue, LienPieces pieces) {
    addClassNames("carte", "dossier");
    add(new H2("Le dossier"));
    if (lue.inventee()) {
      add(Badges.inventee());
    }
    add(
        new Paragraph(
            "%s. Part demandée à l’État : %s."
                .formatted(lue.territoiresEnClair(), Formats.euros(lue.montant()))));
    lue.formulaire()
        .sections()
        .forEach(
            s -> {
              add(new H2(s.titre()));
              s.questions().stream()
                  .filter(q -> q.posee(lue.valeurs()))
                  .forEach(q -> add(new ReponseAffichee(q, lue, pieces)));
            });
  }
}
