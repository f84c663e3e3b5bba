package fr.cascade.comites.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.NotesEcartees;
import fr.cascade.comites.SeanceDetail.NotesLues;
import fr.cascade.comites.SeanceDetail.PointLu;
import fr.cascade.comites.SeanceId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Issue;
import fr.cascade.socle.ui.Messages;
import java.util.function.IntSupplier;

/**
 * The notes of an item, saved as they are typed. What a colleague saves shows at once where nothing
 * is being typed; where something is, both texts are kept until one chooses (RG-356).
 */
final class NotesDuPoint extends Div {

  private static final int PAUSE_MS = 800;

  private final SeanceId seance;
  private final PointId point;
  private final ServicesSeance services;
  private final Agir agir;
  private final TextArea champ = new TextArea("Notes pour le relevé");
  private final Paragraph lues = new Paragraph();
  private final Div ecartees = new Div();
  private NotesLues base;

  NotesDuPoint(SeanceDetail seance, PointLu lu, ServicesSeance services, Agir agir) {
    this.seance = seance.id();
    this.point = lu.id();
    this.services = services;
    this.agir = agir;
    this.base = lu.notes();
    champ.setWidthFull();
    champ.setMinHeight("9rem");
    champ.setMaxLength(20_000);
    champ.setManualValidation(true);
    champ.setValueChangeMode(ValueChangeMode.LAZY);
    champ.setValueChangeTimeout(PAUSE_MS);
    champ.setValue(base.texte());
    lues.addClassName("notes-lues");
    add(champ, lues, ecartees);
    champ.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            enregistrer();
          }
        });
  }

  /** What others did; the words being typed here stay, on the version that they were typed on. */
  void rafraichir(PointLu lu, boolean ecrit) {
    if (champ.getValue().equals(base.texte())) {
      champ.setValue(lu.notes().texte());
      base = lu.notes();
    }
    champ.setVisible(ecrit);
    lues.setVisible(!ecrit && !lu.notes().texte().isBlank());
    lues.setText(lu.notes().texte());
    ecartees.removeAll();
    if (!lu.notes().ecartees().isEmpty()) {
      var details = new Details("Notes mises de côté (%d)".formatted(lu.notes().ecartees().size()));
      lu.notes().ecartees().forEach(n -> details.add(ecartee(n)));
      ecartees.add(details);
    }
  }

  private static Div ecartee(NotesEcartees notes) {
    var texte = new Paragraph(notes.texte());
    texte.addClassName("notes-lues");
    return new Div(
        Mots.discret(
            "Mises de côté %s par %s.".formatted(Formats.dateHeure(notes.le()), notes.par())),
        texte);
  }

  private void enregistrer() {
    garder(
        champ.getValue(),
        () -> services.ordre().noter(seance, point, base.version(), champ.getValue()));
  }

  /** True once it is saved: what is typed next is written on that version. */
  private boolean garder(String texte, IntSupplier acte) {
    try {
      base = new NotesLues(texte, acte.getAsInt(), base.par(), base.le(), base.ecartees());
      champ.setInvalid(false);
      return true;
    } catch (RuntimeException cause) {
      refuser(cause);
      return false;
    }
  }

  private void refuser(RuntimeException cause) {
    if (Issue.de(cause) instanceof Issue.Regle(var regle)
        && regle.champ().filter("notes"::equals).isPresent()) {
      champ.setErrorMessage(regle.phrase());
      champ.setInvalid(true);
      if (regle.code().equals("RG-356")) {
        choisir();
      }
    } else {
      Messages.erreur(cause);
    }
  }

  private void choisir() {
    NotesLues autres =
        services.lecture().detail(seance).points().stream()
            .filter(p -> p.id().equals(point))
            .map(PointLu::notes)
            .findFirst()
            .orElse(base);
    String miennes = champ.getValue();
    new ConflitNotes(
            autres,
            miennes,
            () -> trancher(autres, autres.texte() + "\n\n" + miennes, ""),
            () -> trancher(autres, miennes, autres.texte()),
            () -> trancher(autres, autres.texte(), miennes))
        .open();
  }

  private void trancher(NotesLues autres, String garde, String ecarte) {
    boolean fait =
        garder(
            garde, () -> services.ordre().trancher(seance, point, autres.version(), garde, ecarte));
    if (fait) {
      champ.setValue(garde);
      agir.faire(() -> {});
    }
  }
}
