package fr.cascade.courrier.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.EnvoiConsultation;
import fr.cascade.courrier.EnvoiEtat;
import fr.cascade.courrier.EnvoiFiltre;
import fr.cascade.courrier.EnvoiLu;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The one outbox, for administrators: what left, what waits, what failed; filters in the URL. */
@Route("administration/courriels")
@PageTitle("Courriels – Cascade")
@Menu(title = "Courriels", order = 84, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATEUR")
class CourrielsView extends Div implements BeforeEnterObserver {

  private static final String TEXTE = "q";
  private static final String ETAT = "etat";
  private static final String TOUS = "Tous les états";

  private final EnvoiConsultation envois;
  private final CourrierService courrier;
  private final GrilleEnvois grille;
  private final EnTetePage enTete =
      new EnTetePage("Courriels").fil(new FilAriane().ici("Courriels"));
  private final TextField texte = new TextField("Rechercher");
  private final Select<EnvoiEtat> etat = new Select<>();
  private final Div filtres = new Div(texte, etat);
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();
  private EnvoiFiltre filtre = EnvoiFiltre.TOUT;

  CourrielsView(EnvoiConsultation envois, CourrierService courrier) {
    this.envois = envois;
    this.courrier = courrier;
    grille = new GrilleEnvois(envois, this::renvoyer);
    regler();
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    add(enTete, filtres, compte, resultat);
  }

  private void regler() {
    filtres.addClassName("filtres-courriels");
    filtres.getElement().setAttribute("role", "search");
    filtres.getElement().setAttribute("aria-label", "Filtrer les courriels");
    texte.setPlaceholder("Sujet ou destinataire");
    texte.setClearButtonVisible(true);
    texte.setValueChangeMode(ValueChangeMode.LAZY);
    etat.setLabel("État de l’envoi");
    etat.setItems(EnvoiEtat.values());
    etat.setItemLabelGenerator(e -> e == null ? TOUS : e.libelle());
    etat.setEmptySelectionAllowed(true);
    etat.setEmptySelectionCaption(TOUS);
    etat.setPlaceholder(TOUS);
    texte.addValueChangeListener(change -> changer(change.isFromClient()));
    etat.addValueChangeListener(change -> changer(change.isFromClient()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filtre = lire(event.getLocation().getQueryParameters());
    if (!texte.getValue().strip().equals(filtre.texte())) {
      texte.setValue(filtre.texte());
    }
    etat.setValue(filtre.etat());
    montrer();
  }

  private void montrer() {
    enTete.etat(phrase());
    int nombre = grille.montrer(filtre);
    boolean vierge = nombre == 0 && filtre.equals(EnvoiFiltre.TOUT);
    filtres.setVisible(!vierge);
    compte.setText(nombre == 0 ? "" : Formats.compte(nombre, "message", "messages"));
    resultat.removeAll();
    if (vierge) {
      resultat.add(
          new EtatVide(
              "Aucun message n’a encore été écrit",
              "Chaque message du portail (texte à valider, à signer, invitation) apparaîtra ici"
                  + " avec l’état de son courriel."));
    } else if (nombre == 0) {
      resultat.add(
          new EtatVide(
              "Aucun message ne correspond à ces filtres",
              "Élargissez la recherche, ou effacez les filtres pour tout revoir.",
              new Button("Effacer les filtres", _ -> aller(EnvoiFiltre.TOUT))));
    } else {
      resultat.add(grille);
    }
  }

  private String phrase() {
    int echecs = envois.compter(new EnvoiFiltre("", EnvoiEtat.ECHEC));
    int attente = envois.compter(new EnvoiFiltre("", EnvoiEtat.A_ENVOYER));
    if (!envois.parCourriel()) {
      return "Aucun serveur de courriel n’est réglé : les messages se lisent dans le portail.";
    }
    String enAttente = Formats.compte(attente, "courriel à envoyer", "courriels à envoyer");
    return echecs == 0
        ? enAttente + ", aucun en échec."
        : "%s, %s : à renvoyer une fois la cause corrigée."
            .formatted(enAttente, Formats.compte(echecs, "en échec", "en échec"));
  }

  private void renvoyer(EnvoiLu envoi) {
    if (Messages.essayer(() -> courrier.renvoyer(envoi.id()))) {
      Messages.succes("Le courriel repartira dans moins d’une minute.");
    }
    montrer();
  }

  private void changer(boolean parLaPersonne) {
    if (parLaPersonne) {
      aller(new EnvoiFiltre(texte.getValue().strip(), etat.getValue()));
    }
  }

  private static EnvoiFiltre lire(QueryParameters parametres) {
    String voulu = parametres.getSingleParameter(ETAT).orElse("");
    return new EnvoiFiltre(
        parametres.getSingleParameter(TEXTE).orElse("").strip(),
        Arrays.stream(EnvoiEtat.values())
            .filter(e -> code(e).equals(voulu))
            .findFirst()
            .orElse(null));
  }

  private static void aller(EnvoiFiltre filtre) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    if (!filtre.texte().isBlank()) {
      valeurs.put(TEXTE, filtre.texte());
    }
    EnvoiEtat voulu = filtre.etat();
    if (voulu != null) {
      valeurs.put(ETAT, code(voulu));
    }
    UI.getCurrentOrThrow().navigate(CourrielsView.class, QueryParameters.simple(valeurs));
  }

  private static String code(EnvoiEtat etat) {
    return etat.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
