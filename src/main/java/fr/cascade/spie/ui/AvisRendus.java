package fr.cascade.spie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.AvisExpertLu;
import fr.cascade.spie.AvisExpertSens;
import fr.cascade.spie.AvisExpertStatut;
import java.util.List;
import java.util.Objects;

/** What experts answered, in full; nothing where nobody has answered. */
final class AvisRendus extends Section {

  AvisRendus(List<AvisExpertLu> avis) {
    List<AvisExpertLu> rendus =
        avis.stream().filter(a -> a.statut() == AvisExpertStatut.RENDU).toList();
    setVisible(!rendus.isEmpty());
    addClassName("carte");
    add(new H2("Avis d’experts"));
    rendus.forEach(a -> add(rendu(a)));
  }

  private static Div rendu(AvisExpertLu avis) {
    AvisExpertSens sens = Objects.requireNonNull(avis.sens());
    var bloc =
        new Div(
            new H3(avis.expertLibelle()),
            new Badge(ton(sens), sens.libelle()),
            Adresses.discret("Question posée : " + avis.question()));
    Objects.requireNonNull(avis.texte())
        .lines()
        .filter(l -> !l.isBlank())
        .forEach(l -> bloc.add(new Paragraph(l)));
    if (avis.renduLe() != null) {
      bloc.add(Adresses.discret("Rendu le " + Formats.dateHeure(avis.renduLe()) + "."));
    }
    bloc.addClassName("reponse");
    return bloc;
  }

  private static Ton ton(AvisExpertSens sens) {
    return switch (sens) {
      case FAVORABLE -> Ton.EN_VIGUEUR;
      case SOUS_RESERVE -> Ton.CONSULTATION;
      case DEFAVORABLE -> Ton.REFUSE;
    };
  }
}
