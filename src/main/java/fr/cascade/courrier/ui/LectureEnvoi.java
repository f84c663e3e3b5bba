package fr.cascade.courrier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.courrier.EnvoiLu;
import fr.cascade.socle.ui.Formats;

/** A message of the outbox, whole. */
final class LectureEnvoi {

  private LectureEnvoi() {}

  static void ouvrir(EnvoiLu envoi) {
    var lecture = new Dialog();
    lecture.setHeaderTitle(envoi.sujet());
    lecture.setWidth("36rem");
    lecture.setMaxWidth("100%");
    var precisions =
        new Paragraph(
            "À %s, le %s.".formatted(envoi.destinataire(), Formats.dateHeure(envoi.creeLe())));
    precisions.addClassName("precisions");
    var corps = new Paragraph(envoi.corps());
    corps.addClassName("corps-envoi");
    lecture.add(precisions, corps);
    if (envoi.lien() != null) {
      lecture.add(new Anchor(envoi.lien(), "Ouvrir la page dont il parle"));
    }
    lecture.getFooter().add(new Button("Fermer", _ -> lecture.close()));
    lecture.open();
  }
}
