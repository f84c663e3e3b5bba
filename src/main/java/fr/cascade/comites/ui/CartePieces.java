package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.PieceLue;
import fr.cascade.comites.SeanceDetail.PointLu;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ui.ChampFichier;
import fr.cascade.socle.ui.ChampFichier.Admis;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers of a meeting. */
final class CartePieces extends Section {

  private static final Admis ADMIS =
      new Admis("un document ou une image", DocumentService.TAILLE_MAX, List.of());

  private static final String TOUTE = "Toute la réunion";

  private final SeanceDetail seance;
  private final ServicesSeance services;
  private final Agir agir;

  CartePieces(SeanceDetail seance, ServicesSeance services, Agir agir) {
    this.seance = seance;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    add(new H2("Pièces"));
    var liste = new UnorderedList();
    liste.addClassName("pieces");
    seance.pieces().forEach(p -> liste.add(ligne(p)));
    add(seance.pieces().isEmpty() ? Mots.discret("Aucune pièce jointe.") : liste);
    if (seance.peut(ActionSeance.PREPARER)) {
      add(envoi());
    }
  }

  private ListItem ligne(PieceLue piece) {
    var analyse = new Span(pour(piece) + piece.analyse());
    analyse.addClassName("discret");
    var ligne =
        new ListItem(
            new LienDocument(piece.nom(), () -> services.lecture().piece(seance.id(), piece.id())),
            analyse);
    if (seance.peut(ActionSeance.PREPARER)) {
      var retirer =
          new Button(
              "Retirer",
              _ -> agir.faire(() -> services.ordre().retirerPiece(seance.id(), piece.id())));
      retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      retirer.setAriaLabel("Retirer : " + piece.nom());
      ligne.add(retirer);
    }
    return ligne;
  }

  private String pour(PieceLue piece) {
    return seance.points().stream()
        .filter(p -> p.id().equals(piece.point()))
        .map(p -> p.designation() + " · ")
        .findFirst()
        .orElse("");
  }

  private Div envoi() {
    var pour = new Select<PointLu>();
    pour.setLabel("Pour");
    pour.setItems(seance.points());
    pour.setItemLabelGenerator(p -> p == null ? TOUTE : p.designation());
    pour.setEmptySelectionAllowed(true);
    pour.setEmptySelectionCaption(TOUTE);
    pour.setWidthFull();
    pour.setVisible(!seance.points().isEmpty());
    var champ = new ChampFichier[1];
    champ[0] =
        new ChampFichier(
            "Joindre une pièce…",
            ADMIS,
            (nom, contenu) ->
                agir.faire(
                    () -> services.ordre().deposer(seance.id(), id(pour.getValue()), nom, contenu),
                    Map.of("fichier", champ[0])));
    var envoi =
        new Div(pour, champ[0], Mots.discret("PDF, Word, Excel, ODT, PNG ou JPEG, 20 Mo au plus."));
    envoi.addClassName("formulaire");
    return envoi;
  }

  private static @Nullable PointId id(@Nullable PointLu point) {
    return point == null ? null : point.id();
  }
}
