package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.cascade.habilitations.ImportComptesService;
import fr.cascade.habilitations.LienEmis;
import fr.cascade.habilitations.LigneImportee;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invites many at once from the lines of a spreadsheet, and tells what became of each. */
@Route("administration/utilisateurs/importer")
@PageTitle("Importer – Cascade")
@RolesAllowed({"ADMINISTRATEUR", "ADMINISTRATEUR_REGIONAL"})
class ImporterView extends Div {

  private static final String MODELE =
      """
      identifiant;fonction;courriel;role;perimetre;debut;fin
      mission-bretagne;chargé de mission Bretagne;mission@exemple.fr;REGIONAL;REG-53;01/06/2010;
      """;

  private static final int TAILLE_MAXIMUM = 1024 * 1024;

  private final ImportComptesService imports;
  private final EnTetePage enTete =
      new EnTetePage("Importer des comptes")
          .fil(new FilAriane().lien("Comptes", UtilisateursView.ROUTE).ici("Importer"));
  private final TextArea csv = new TextArea("Lignes à importer");
  private final Div rapport = new Div();

  ImporterView(ImportComptesService imports) {
    this.imports = imports;
    enTete.etat(
        "Une ligne par compte ; chaque ligne est acceptée entière, ou refusée avec sa raison.");
    csv.setWidthFull();
    csv.setMinHeight("12rem");
    csv.setPlaceholder(MODELE);
    csv.setHelperText(
        "Choisissez un fichier ou collez ses lignes, première ligne comprise : identifiant;fonction;courriel;role;"
            + "perimetre;debut;fin. Le périmètre est un code (REG-24, DEP-37) ; les dates"
            + " s’écrivent jj/mm/aaaa ; la fin est facultative.");
    var importer = new Button("Importer", _ -> importer());
    importer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    importer.setDisableOnClick(true);
    importer.addClickListener(_ -> importer.setEnabled(true));
    var actions = new Div(importer, new Anchor(UtilisateursView.ROUTE, "Revenir aux comptes"));
    actions.addClassName("actions-formulaire");
    var carte = new Section(depot(), csv, actions);
    carte.addClassName("carte");
    rapport.getElement().setAttribute("role", "status");
    add(enTete, carte, rapport);
  }

  /** Its lines are shown before anything is imported. */
  private Component depot() {
    var depot =
        new Upload(
            UploadHandler.inMemory(
                (fichier, contenu) -> {
                  csv.setInvalid(false);
                  Messages.essayer(() -> csv.setValue(imports.lire(contenu)), Map.of("csv", csv));
                }));
    depot.setMaxFiles(1);
    depot.setMaxFileSize(TAILLE_MAXIMUM);
    depot.setAcceptedFileExtensions(".csv", ".txt");
    depot.setUploadButton(new Button("Choisir un fichier CSV…"));
    depot.setDropLabel(new Span("ou déposez-le ici"));
    depot.addAllFinishedListener(_ -> depot.clearFileList());
    depot.addFileRejectedListener(
        _ -> Messages.information("Fichier refusé : choisissez un CSV de 1 Mo au plus."));
    return depot;
  }

  private void importer() {
    csv.setInvalid(false);
    Messages.essayer(() -> montrer(imports.importer(csv.getValue())), Map.of("csv", csv));
  }

  private void montrer(List<LigneImportee> lignes) {
    rapport.removeAll();
    long acceptees = lignes.stream().filter(ligne -> ligne.refus() == null).count();
    enTete.etat(
        "%s, %s."
            .formatted(
                Formats.compte(acceptees, "compte invité", "comptes invités"),
                Formats.compte(lignes.size() - acceptees, "ligne refusée", "lignes refusées")));
    var tableau = new Tableau("Résultat de l’import", "Compte", "Ligne", "Résultat", "Précision");
    lignes.forEach(
        ligne ->
            tableau.ligne(
                new Span(ligne.identifiant()),
                new Span(String.valueOf(ligne.numero())),
                resultat(ligne),
                precision(ligne)));
    if (!lignes.isEmpty()) {
      var carte = new Section(new H2("Résultat"), tableau);
      carte.addClassName("carte");
      rapport.add(carte);
    }
  }

  private static Component resultat(LigneImportee ligne) {
    return ligne.refus() == null
        ? new Badge(Ton.EN_VIGUEUR, "Acceptée")
        : new Badge(Ton.REFUSE, "Refusée");
  }

  private static Component precision(LigneImportee ligne) {
    LienEmis lien = ligne.lien();
    if (lien == null) {
      return new Span(Objects.requireNonNull(ligne.refus()));
    }
    return lien.parCourriel()
        ? new Span("L’invitation part par courriel.")
        : new Paragraph(
            "Aucun courriel ne peut partir : envoyez un lien depuis la page du compte.");
  }
}
