package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Issue;
import fr.cascade.socle.ui.Messages;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.DemandeCompteConsultation;
import fr.cascade.spie.DemandeCompteSaisie;
import fr.cascade.spie.DemandeCompteService;
import fr.cascade.spie.SpieRoutes;
import java.util.Map;

/** A territory without an account asks for one; the answer never tells whether one exists. */
@Route(SpieRoutes.DEMANDE_COMPTE)
@PageTitle("Demander un compte – Cascade")
@AnonymousAllowed
class DemandeCompteView extends Div implements BeforeEnterObserver {

  private final AppelConsultation appels;
  private final DemandeCompteConsultation demandes;
  private final DemandeCompteService service;
  private final TextField siret = new TextField("SIRET de votre organisation");
  private final TextField organisation = new TextField("Nom de votre organisation");
  private final TextField fonction = new TextField("Votre fonction");
  private final EmailField courriel = new EmailField("Votre adresse de courriel");
  private final ComboBox<Territoire> territoire = new ComboBox<>("Territoire qui candidate");
  private AppelId id = new AppelId(0);

  DemandeCompteView(
      AppelConsultation appels,
      DemandeCompteConsultation demandes,
      DemandeCompteService service,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.appels = appels;
    this.demandes = demandes;
    this.service = service;
    addClassName("spie");
    siret.setHelperText("Quatorze chiffres, avec ou sans espaces.");
    siret.addValueChangeListener(_ -> reconnaitre());
    organisation.setMaxLength(200);
    fonction.setMaxLength(150);
    fonction.setHelperText("Elle nommera le compte : « chargé de mission insertion ».");
    territoire.setHelperText("Un département ou une intercommunalité.");
    territoire.setItemLabelGenerator(ChoixTerritoires::enClair);
    territoire.setItems(ChoixTerritoires.candidats(territoires, horloge));
    champs().values().forEach(champ -> champ.setManualValidation(true));
    siret.setRequiredIndicatorVisible(true);
    organisation.setRequiredIndicatorVisible(true);
    fonction.setRequiredIndicatorVisible(true);
    courriel.setRequiredIndicatorVisible(true);
    territoire.setRequiredIndicatorVisible(true);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.appel(event);
    AppelLu appel = appels.lire(id);
    removeAll();
    add(
        new EnTetePage("Demander un compte")
            .sous("Appels à candidatures", SpieRoutes.PUBLIC)
            .etat(appel.titre() + ". " + AppelsPublicsView.dates(appel)));
    if (appel.etat() == AppelEtat.OUVERT || appel.etat() == AppelEtat.A_VENIR) {
      add(formulaire());
    } else {
      add(
          new Encart(
              Ton.TERMINE,
              "L’appel est clos",
              "Il n’y a plus de compte à demander pour y répondre."));
    }
  }

  private Div formulaire() {
    var demander = new Button("Envoyer la demande", _ -> demander());
    demander.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var boutons = new Div(demander, new Anchor(SpieRoutes.publique(id), "Annuler"));
    boutons.addClassName("boutons");
    var champs = new Div(siret, organisation, fonction, courriel, territoire);
    champs.addClassName("formulaire");
    return new Div(
        Adresses.carte(
            "Votre organisation et vous",
            new Paragraph(
                "Le service de l’État de votre région vérifie la demande, puis vous recevez par"
                    + " courriel un lien pour choisir votre mot de passe."),
            champs,
            boutons));
  }

  /** Says whether the portal knows the organisation: its name is then not to be typed. */
  private void reconnaitre() {
    siret.setInvalid(false);
    organisation.setVisible(true);
    siret.setHelperText("Quatorze chiffres, avec ou sans espaces.");
    if (siret.isEmpty()) {
      return;
    }
    try {
      demandes
          .organisationConnue(siret.getValue())
          .ifPresentOrElse(
              nom -> {
                siret.setHelperText("Organisation déjà connue du portail : " + nom + ".");
                organisation.setVisible(false);
              },
              () ->
                  siret.setHelperText(
                      "Organisation inconnue du portail : écrivez son nom ci-dessous."));
    } catch (RuntimeException cause) {
      siret.setErrorMessage(Issue.de(cause).phrase());
      siret.setInvalid(true);
    }
  }

  private void demander() {
    champs().values().forEach(champ -> champ.setInvalid(false));
    boolean fait =
        Messages.essayer(
            () ->
                service.demander(
                    id,
                    new DemandeCompteSaisie(
                        siret.getValue(),
                        organisation.getValue(),
                        fonction.getValue(),
                        courriel.getValue(),
                        territoire.getValue() == null ? null : territoire.getValue().code()),
                    adresse()),
            champs());
    if (fait) {
      removeAll();
      add(
          new EnTetePage("Demande envoyée").sous("Appels à candidatures", SpieRoutes.PUBLIC),
          new Encart(
              Ton.EN_VIGUEUR,
              "Votre demande est transmise",
              "Le service de l’État de votre région l’examine. La réponse parviendra à l’adresse"
                  + " que vous avez indiquée."),
          new Anchor(SpieRoutes.publique(id), "Revenir à l’appel"));
    }
  }

  private static String adresse() {
    VaadinRequest requete = VaadinRequest.getCurrent();
    String adresse = requete == null ? null : requete.getRemoteAddr();
    return adresse == null ? "inconnue" : adresse;
  }

  private Map<String, HasValidationProperties> champs() {
    return Map.of(
        "siret", siret,
        "organisation", organisation,
        "fonction", fonction,
        "courriel", courriel,
        "territoire", territoire);
  }
}
