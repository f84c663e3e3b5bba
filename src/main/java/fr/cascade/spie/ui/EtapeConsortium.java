package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.ActionCandidature;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.EnvoiId;
import fr.cascade.spie.MembreLu;
import fr.cascade.spie.SpieRoutes;
import java.util.Map;

/** First step: which territory, and who applies, each with a letter and an approval. */
final class EtapeConsortium extends Div {

  private final CandidatureLue lue;
  private final ServicesCandidature services;
  private final SerializableRunnable ensuite;

  EtapeConsortium(CandidatureLue lue, ServicesCandidature services, SerializableRunnable ensuite) {
    this.lue = lue;
    this.services = services;
    this.ensuite = ensuite;
    add(Adresses.carte("Territoire", territoire()), Adresses.carte("Consortium", consortium()));
    lue.membres().stream()
        .filter(MembreLu::mien)
        .filter(_ -> lue.peut(ActionCandidature.MODIFIER))
        .forEach(m -> add(maPart(m)));
    var suivant = Adresses.bouton("Étape suivante", SpieRoutes.candidature(lue.id()) + "?etape=1");
    var boutons = new Div(suivant);
    boutons.addClassName("boutons");
    add(boutons);
  }

  private Component territoire() {
    var bloc = new Div(new Paragraph(lue.territoiresEnClair()));
    if (!lue.chevauchements().isEmpty()) {
      bloc.add(
          new Paragraph(
              "Une partie de ce territoire est aussi dans : "
                  + String.join(", ", lue.chevauchements())
                  + ". Les territoires peuvent se recouvrir."));
    }
    if (lue.peut(ActionCandidature.GERER_CONSORTIUM)) {
      var choix = new ChoixTerritoires(services.territoires(), services.horloge());
      choix.setValue(lue.territoires());
      var changer =
          new Button(
              "Changer le territoire",
              _ ->
                  faire(
                      () -> services.candidatures().couvrir(lue.id(), choix.codes()),
                      Map.of("territoires", choix)));
      var ligne = new Div(choix, changer);
      ligne.addClassName("saisie-ligne");
      bloc.add(ligne);
    }
    return bloc;
  }

  private Component consortium() {
    var tableau = new Tableau("Consortium", "Organisation", "Lettre d’engagement", "Accord", "");
    lue.membres()
        .forEach(
            m ->
                tableau.ligne(
                    new Span(m.nom() + (m.porteur() ? " (organisme porteur)" : "")),
                    lettre(m),
                    accord(m),
                    retrait(m)));
    var bloc = new Div(tableau);
    if (lue.peut(ActionCandidature.GERER_CONSORTIUM)) {
      bloc.add(ajout());
    }
    return bloc;
  }

  private Component lettre(MembreLu membre) {
    return membre.lettre() == null
        ? new Badge(Ton.BIENTOT, "Attendue")
        : Adresses.telecharger(
            membre.lettre(),
            membre.lettre(),
            () -> services.lecture().lettre(lue.id(), membre.organisation()).contenu());
  }

  private static Component accord(MembreLu membre) {
    return membre.approuveeLe() == null
        ? new Badge(Ton.BIENTOT, "Attendu")
        : new Badge(Ton.EN_VIGUEUR, "Le " + Formats.dateHeure(membre.approuveeLe()));
  }

  private Component retrait(MembreLu membre) {
    if (membre.porteur() || !lue.peut(ActionCandidature.GERER_CONSORTIUM)) {
      return new Span();
    }
    var bouton =
        new Button(
            "Retirer",
            _ ->
                faire(
                    () -> services.candidatures().dissocier(lue.id(), membre.organisation()),
                    Map.of()));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel("Retirer " + membre.nom());
    return bouton;
  }

  private Component ajout() {
    var choix = new ComboBox<Organisation>("Ajouter une organisation au consortium");
    choix.setItemLabelGenerator(Organisation::nom);
    choix.setItems(
        demande ->
            services
                .organisations()
                .rechercher(
                    demande.getFilter().orElse(""),
                    null,
                    services.horloge().aujourdhui(),
                    demande.getOffset(),
                    demande.getLimit())
                .stream());
    var ajouter =
        new Button(
            "Ajouter",
            _ -> {
              if (choix.getValue() != null) {
                faire(
                    () -> services.candidatures().associer(lue.id(), choix.getValue().id()),
                    Map.of("organisation", choix));
              }
            });
    var ligne = new Div(choix, ajouter);
    ligne.addClassName("saisie-ligne");
    return ligne;
  }

  private Component maPart(MembreLu membre) {
    var approuver =
        new Button(
            membre.approuveeLe() == null ? "Approuver la candidature" : "Approuver à nouveau",
            _ ->
                faire(
                    () -> services.candidatures().approuver(lue.id(), membre.organisation()),
                    Map.of()));
    return Adresses.carte(
        "La part de " + membre.nom(),
        new Paragraph(
            "Joignez la lettre d’engagement de votre organisation, puis approuvez la candidature."
                + " Un changement du territoire ou du budget demande un nouvel accord de chacun."),
        new ChampPdf(
            membre.lettre() == null ? "Joindre la lettre…" : "Remplacer la lettre…",
            lettre(membre.organisation())),
        approuver);
  }

  private EnvoiPdf lettre(OrganisationId organisation) {
    return new EnvoiPdf() {
      @Override
      public EnvoiId commencer() {
        return services.envois().commencerLettre(lue.id(), organisation);
      }

      @Override
      public void recevoir(EnvoiId envoi, String nom, byte[] contenu) {
        services.candidatures().joindreLettre(lue.id(), organisation, envoi, nom, contenu);
        ensuite.run();
      }
    };
  }

  private void faire(
      Runnable acte,
      Map<String, ? extends com.vaadin.flow.component.shared.HasValidationProperties> champs) {
    if (Messages.essayer(acte, champs)) {
      ensuite.run();
    }
  }
}
