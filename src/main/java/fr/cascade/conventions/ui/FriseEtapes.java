package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.conventions.EtapeFrise;
import fr.cascade.conventions.EtapeFrise.Avancement;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.List;

/** Each step of an agreement, in order: where it stands, who holds it, since when. */
final class FriseEtapes extends OrderedList {

  FriseEtapes(List<EtapeFrise> etapes) {
    addClassName("frise");
    getElement().setAttribute("role", "list");
    etapes.forEach(etape -> add(ligne(etape)));
  }

  private static ListItem ligne(EtapeFrise etape) {
    var titre = new Div(new H3(etape.titre()), badge(etape.avancement()));
    titre.addClassName("titre");
    var ligne = new ListItem(titre);
    ligne.getElement().setAttribute("data-avancement", etape.avancement().name());
    if (courante(etape.avancement())) {
      ligne.getElement().setAttribute("aria-current", "step");
    }
    String tenue = tenue(etape);
    if (!tenue.isEmpty()) {
      ligne.add(new Paragraph(tenue));
    }
    var detail = new Paragraph(etape.detail());
    detail.addClassName("discret");
    ligne.add(detail);
    return ligne;
  }

  private static boolean courante(Avancement avancement) {
    return avancement == Avancement.EN_COURS || avancement == Avancement.REVENUE;
  }

  private static Badge badge(Avancement avancement) {
    return switch (avancement) {
      case FAITE -> new Badge(Ton.EN_VIGUEUR, "Fait");
      case EN_COURS -> new Badge(Ton.A_SIGNER, "En cours");
      case A_VENIR -> new Badge(Ton.BROUILLON, "À venir");
      case REVENUE -> new Badge(Ton.CONSULTATION, "À reprendre");
    };
  }

  private static String tenue(EtapeFrise etape) {
    var depuis = etape.depuis();
    String quand = depuis == null ? "" : Formats.dateHeure(depuis);
    if (etape.tenuePar().isEmpty()) {
      return "";
    }
    return switch (etape.avancement()) {
      case FAITE -> etape.tenuePar() + (quand.isEmpty() ? "" : ", le " + quand);
      case A_VENIR -> "Reviendra à : " + etape.tenuePar();
      case EN_COURS, REVENUE ->
          "Entre les mains de : %s%s"
              .formatted(etape.tenuePar(), quand.isEmpty() ? "" : ", depuis le " + quand);
    };
  }
}
