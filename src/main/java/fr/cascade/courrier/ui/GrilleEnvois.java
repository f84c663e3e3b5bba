package fr.cascade.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.courrier.EnvoiConsultation;
import fr.cascade.courrier.EnvoiEtat;
import fr.cascade.courrier.EnvoiFiltre;
import fr.cascade.courrier.EnvoiLu;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;

/** The outbox page by page: a row each, a card each on a narrow screen. */
final class GrilleEnvois extends Grid<EnvoiLu> {

  /** Up to so many rows the page scrolls, not the grid. */
  private static final int COURTE = 15;

  private final EnvoiConsultation envois;
  private final SerializableConsumer<EnvoiLu> renvoyer;

  GrilleEnvois(EnvoiConsultation envois, SerializableConsumer<EnvoiLu> renvoyer) {
    super(EnvoiLu.class, false);
    this.envois = envois;
    this.renvoyer = renvoyer;
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", "Courriels");
    addColumn(
            LitRenderer.<EnvoiLu>of("${item.qui}<br /><small>${item.adresse}</small>")
                .withProperty("qui", EnvoiLu::destinataire)
                .withProperty("adresse", GrilleEnvois::adresse))
        .setHeader("Destinataire")
        .setKey("destinataire")
        .setWidth("13rem")
        .setFlexGrow(1);
    addColumn(EnvoiLu::sujet).setHeader("Sujet").setKey("sujet").setWidth("14rem").setFlexGrow(2);
    addComponentColumn(GrilleEnvois::etat)
        .setHeader("État")
        .setKey("etat")
        .setWidth("11rem")
        .setFlexGrow(0);
    addColumn(e -> Formats.dateHeure(e.creeLe()))
        .setHeader("Écrit le")
        .setKey("cree")
        .setWidth("9.5rem")
        .setFlexGrow(0);
    addComponentColumn(this::actes)
        .setHeader("Actes")
        .setKey("actes")
        .setWidth("11.5rem")
        .setFlexGrow(0);
    ColonneCarte.ajouter(this, "Courriels", new ComponentRenderer<>(this::carte));
  }

  /** Shows what the filter keeps and says how many they are. */
  int montrer(EnvoiFiltre filtre) {
    int nombre = envois.compter(filtre);
    setAllRowsVisible(nombre <= COURTE);
    setDataProvider(
        DataProvider.fromCallbacks(
            page -> envois.rechercher(filtre, page.getOffset(), page.getLimit()).stream(),
            page -> {
              page.getOffset();
              page.getLimit();
              return envois.compter(filtre);
            }));
    return nombre;
  }

  private static String adresse(EnvoiLu envoi) {
    return envoi.adresse() == null ? "" : envoi.adresse();
  }

  private static Component etat(EnvoiLu envoi) {
    var etat = new Div(new Badge(ton(envoi.etat()), envoi.etat().libelle()));
    etat.addClassName("etat-envoi");
    String precision = precision(envoi);
    if (!precision.isEmpty()) {
      etat.add(new Span(precision));
    }
    return etat;
  }

  private static String precision(EnvoiLu envoi) {
    String essais = Formats.compte(envoi.tentatives(), "essai", "essais");
    return switch (envoi.etat()) {
      case A_ENVOYER -> envoi.tentatives() == 0 ? "" : essais + prochain(envoi);
      case ECHEC -> essais;
      case AU_RECAPITULATIF -> prochain(envoi);
      case ENVOYE, RECAPITULE, SANS_OBJET, PERIME -> "";
    };
  }

  private static String prochain(EnvoiLu envoi) {
    var prochain = envoi.prochainEssaiLe();
    return prochain == null ? "" : ", prochain le " + Formats.dateHeure(prochain);
  }

  private static Ton ton(EnvoiEtat etat) {
    return switch (etat) {
      case A_ENVOYER, AU_RECAPITULATIF -> Ton.CONSULTATION;
      case ENVOYE, RECAPITULE -> Ton.EN_VIGUEUR;
      case ECHEC -> Ton.REFUSE;
      case SANS_OBJET, PERIME -> Ton.NEUTRE;
    };
  }

  private Component actes(EnvoiLu envoi) {
    var actes = new Div(bouton("Lire", envoi, LectureEnvoi::ouvrir));
    if (envoi.etat() == EnvoiEtat.ECHEC) {
      actes.add(bouton("Renvoyer", envoi, renvoyer));
    }
    return actes;
  }

  private static Button bouton(String acte, EnvoiLu envoi, SerializableConsumer<EnvoiLu> suite) {
    var bouton = new Button(acte, _ -> suite.accept(envoi));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("%s : %s, pour %s".formatted(acte, envoi.sujet(), envoi.destinataire()));
    return bouton;
  }

  private Component carte(EnvoiLu envoi) {
    var sujet = new Span(envoi.sujet());
    sujet.addClassName("sujet");
    var precisions = new Span(envoi.destinataire() + " · " + Formats.dateHeure(envoi.creeLe()));
    precisions.addClassName("precisions");
    var carte = new Div(sujet, precisions, etat(envoi), actes(envoi));
    carte.addClassName("carte-ligne");
    return carte;
  }
}
