package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.Appellation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.OrganisationRoutes;
import fr.cascade.partenaires.Representant;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One organisation: what it was called from when to when, and who represents it. */
@Route(OrganisationRoutes.FICHE)
@PermitAll
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final OrganisationConsultation consultation;
  private final TerritoireConsultation territoires;
  private final UtilisateurConsultation utilisateurs;
  private final HorlogeMetier horloge;
  private String titre = "Organisation";

  OrganisationView(
      OrganisationConsultation consultation,
      TerritoireConsultation territoires,
      UtilisateurConsultation utilisateurs,
      HorlogeMetier horloge) {
    this.consultation = consultation;
    this.territoires = territoires;
    this.utilisateurs = utilisateurs;
    this.horloge = horloge;
  }

  @Override
  public String getPageTitle() {
    return titre + " – Cascade";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id =
        new OrganisationId(
            Long.parseLong(event.getRouteParameters().get("organisationId").orElseThrow()));
    LocalDate jour = horloge.aujourdhui();
    Organisation organisation =
        consultation
            .parId(id, jour)
            .orElseThrow(() -> new IntrouvableException("Cette organisation n’existe pas."));
    titre = organisation.nom();
    removeAll();
    add(enTete(organisation, jour), noms(id), representants(id, jour));
  }

  private Component enTete(Organisation organisation, LocalDate jour) {
    var siret = organisation.siret();
    return new EnTetePage(organisation.nom())
        .sous("Organisations", OrganisationRoutes.LISTE)
        .badges(
            Badge.neutre(organisation.type().libelle()),
            Badge.neutre(territoires.nom(organisation.territoire(), jour)))
        .etat(siret == null ? "SIRET non renseigné." : "SIRET " + siret.affiche() + ".");
  }

  private Component noms(OrganisationId id) {
    var liste = new OrderedList();
    consultation.appellations(id).forEach(appellation -> liste.add(ligne(appellation)));
    return carte("Noms successifs", liste);
  }

  private static ListItem ligne(Appellation appellation) {
    var ligne = new ListItem();
    var sigle = appellation.sigle();
    var nom = new Span(appellation.nom() + (sigle == null ? "" : " (" + sigle + ")"));
    nom.getStyle().setFontWeight(600);
    ligne.add(nom, new Paragraph(precisions(appellation)));
    return ligne;
  }

  private static String precisions(Appellation appellation) {
    String periode = Formats.periode(new Periode(appellation.debut(), appellation.fin()));
    return appellation.acte() == null ? periode : periode + " ; " + appellation.acte();
  }

  private Component representants(OrganisationId id, LocalDate jour) {
    List<Representant> tous = consultation.representants(id);
    if (tous.isEmpty()) {
      return carte(
          "Représentants",
          new EtatVide(
              "Personne ne représente encore cette organisation.",
              "Sans signataire, elle ne peut pas être partie à une convention."));
    }
    Map<UtilisateurId, String> comptes =
        utilisateurs.libelles(
            tous.stream().map(Representant::utilisateur).filter(Objects::nonNull).toList());
    var liste = new UnorderedList();
    tous.forEach(representant -> liste.add(ligne(representant, comptes, jour)));
    return carte("Représentants", liste);
  }

  private static ListItem ligne(
      Representant representant, Map<UtilisateurId, String> comptes, LocalDate jour) {
    var ligne = new ListItem();
    var fonction = new Span(representant.fonction() + " ");
    fonction.getStyle().setFontWeight(600);
    ligne.add(fonction);
    if (representant.signataire()) {
      ligne.add(
          representant.periode().contient(jour)
              ? new Badge(Ton.EN_VIGUEUR, "Peut signer")
              : new Badge(Ton.TERMINE, "Ne signe pas à cette date"));
    }
    var precisions = new StringBuilder(Formats.periode(representant.periode()));
    if (representant.pouvoir() != null) {
      precisions.append(" ; pouvoir de signer : ").append(representant.pouvoir());
    }
    var utilisateur = representant.utilisateur();
    precisions.append(
        utilisateur == null
            ? " ; sans compte"
            : " ; compte : " + comptes.getOrDefault(utilisateur, "supprimé"));
    ligne.add(new Paragraph(precisions.toString()));
    return ligne;
  }

  private static Component carte(String titre, Component contenu) {
    var carte = new Section(new H2(titre), contenu);
    carte.addClassName("carte");
    return carte;
  }
}
