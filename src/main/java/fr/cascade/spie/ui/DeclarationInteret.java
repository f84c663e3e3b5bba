package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

/** What a member of the jury or an expert declares before reading (RG-430, RG-467). */
final class DeclarationInteret extends Section {

  DeclarationInteret(SerializableRunnable aucunLien, SerializableRunnable recuser) {
    addClassName("carte");
    var aucun = new Button("Je n’ai aucun lien", _ -> aucunLien.run());
    aucun.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(aucun, new Button("Me récuser…", _ -> recuser.run()));
    boutons.addClassName("boutons");
    add(
        new H2("Déclaration avant lecture"),
        new Paragraph(
            "Avez-vous un lien avec ce territoire ou avec une organisation de son consortium"
                + " (fonction, mandat, intérêt, proche) ? Le dossier se lit après cette"
                + " déclaration."),
        boutons);
  }
}
