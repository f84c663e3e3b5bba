package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.AnnexeId;
import fr.cascade.conventions.AnnexeLue;
import fr.cascade.conventions.AnnexeService;
import fr.cascade.documents.DocumentService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.ChampFichier;
import fr.cascade.socle.ui.ChampFichier.Admis;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Map;

/**
 * The annexes of a draft, in order: texts written here, PDFs attached. Each act saves by itself.
 */
final class SectionAnnexes extends Section {

  private final ConventionId convention;
  private final AnnexeService service;
  private final AnnexeConsultation consultation;
  private final HorlogeMetier horloge;
  private final SerializableConsumer<Integer> auNombre;
  private final OrderedList liste = new OrderedList();
  private final Paragraph vide =
      new Paragraph(
          "Aucune annexe. Ajoutez un texte, ou joignez un PDF : carte, calendrier, budget.");
  private final TextField titre = new TextField("Titre de la nouvelle annexe");
  private final ChampFichier fichier =
      new ChampFichier("Joindre un PDF…", Admis.pdf(DocumentService.TAILLE_MAX), this::joindre);
  private final EtatEnregistrement etat = new EtatEnregistrement(this);

  SectionAnnexes(
      ConventionId convention,
      AnnexeService service,
      AnnexeConsultation consultation,
      HorlogeMetier horloge,
      SerializableConsumer<Integer> auNombre) {
    this.convention = convention;
    this.service = service;
    this.consultation = consultation;
    this.horloge = horloge;
    this.auNombre = auNombre;
    addClassNames("section-convention", "section-annexes");
    var mode =
        new Paragraph(
            "Elles sont figées et signées avec le texte. Un texte est imprimé à la suite des"
                + " articles ; un fichier PDF y est nommé avec son empreinte.");
    mode.addClassName("discret");
    vide.addClassName("discret");
    titre.setWidthFull();
    titre.setManualValidation(true);
    titre.setHelperText("Sans titre, un PDF prend celui de son fichier.");
    var ajout = new Div(new Button("Ajouter un texte", _ -> rediger()), fichier);
    ajout.addClassName("ajout-annexe");
    add(new H2("Annexes"), mode, vide, liste, new H3("Ajouter une annexe"), titre, ajout, etat);
    montrer();
  }

  /** Reads the annexes again and shows them. */
  private List<AnnexeLue> montrer() {
    List<AnnexeLue> annexes = consultation.annexes(convention);
    liste.removeAll();
    for (AnnexeLue annexe : annexes) {
      liste.add(new AnnexeEnEdition(annexe, annexes.size(), this));
    }
    vide.setVisible(annexes.isEmpty());
    liste.setVisible(!annexes.isEmpty());
    auNombre.accept(annexes.size());
    return annexes;
  }

  private void rediger() {
    String voulu = titre.getValue();
    if (agir(() -> service.rediger(convention, voulu), Map.of("titre", titre))) {
      titre.clear();
      derniere().ouvrir();
    }
  }

  private void joindre(String nom, byte[] contenu) {
    String voulu = titre.getValue().isBlank() ? sansExtension(nom) : titre.getValue();
    if (agir(
        () -> service.joindre(convention, voulu, nom, contenu),
        Map.of("fichier", fichier, "titre", titre))) {
      titre.clear();
      derniere().donnerLeFocus();
    }
  }

  private static String sansExtension(String nom) {
    var titre = nom.replaceFirst("(?i)\\.pdf$", "").replace('_', ' ').strip();
    return titre.length() <= 200 ? titre : titre.substring(0, titre.offsetByCodePoints(0, 190));
  }

  private AnnexeEnEdition derniere() {
    return (AnnexeEnEdition) liste.getComponentAt(liste.getComponentCount() - 1);
  }

  /** Does the act, shows the annexes again and says that it is saved. */
  boolean agir(Runnable acte, Map<String, ? extends HasValidationProperties> champs) {
    champs.values().forEach(c -> c.setInvalid(false));
    boolean fait = Messages.essayer(acte, champs);
    if (fait) {
      montrer();
      etat.enregistre(horloge.instant());
    } else {
      etat.echec();
    }
    return fait;
  }

  /** Puts the focus back on an annex that moved. */
  void retrouver(AnnexeId id) {
    liste
        .getChildren()
        .map(AnnexeEnEdition.class::cast)
        .filter(a -> a.id().equals(id))
        .forEach(AnnexeEnEdition::donnerLeFocus);
  }

  ConventionId convention() {
    return convention;
  }

  AnnexeService service() {
    return service;
  }

  AnnexeConsultation consultation() {
    return consultation;
  }

  HorlogeMetier horloge() {
    return horloge;
  }
}
