package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a draft is written: plan, text, parent's text. The open article is in the address. */
@Route(ConventionRoutes.ATELIER)
@PermitAll
class AtelierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ServicesAtelier services;
  private final ConventionService conventions;
  private final OrganisationConsultation organisations;
  private final AtelierAvis avis;
  private final HorlogeMetier horloge;

  private final Tabs volets = new Tabs();
  private final Div colonnes = new Div();
  private final Div centre = new Div();
  private final Div droite = new Div();
  private @Nullable Brouillon brouillon;
  private @Nullable EnTeteAtelier enTete;
  private @Nullable PlanArticles plan;
  private @Nullable String ouverte;
  private LectureParent.Mode lecture = LectureParent.Mode.TEXTE;
  private @Nullable EditionArticle edition;
  private @Nullable PanneauParent parent;
  private @Nullable SectionConvention section;
  private @Nullable RappelParent rappel;
  private @Nullable PresencesAtelier presences;
  private @Nullable FilCommentaires commentaires;

  AtelierView(
      ServicesAtelier services,
      ConventionService conventions,
      OrganisationConsultation organisations,
      HorlogeMetier horloge) {
    this.services = services;
    this.conventions = conventions;
    this.organisations = organisations;
    this.avis = new AtelierAvis(services.avis(), services.propositions());
    this.horloge = horloge;
    addClassName("atelier");
    colonnes.addClassName("colonnes");
    centre.addClassName("centre");
    droite.addClassName("droite");
    volets.addClassName("volets");
    volets.add(new Tab("Plan"), new Tab("Texte"), new Tab("Texte parent"));
    volets.addSelectedChangeListener(
        choix -> colonnes.getElement().setAttribute("data-volet", volet()));
    volets.setSelectedIndex(1);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionDetail detail = services.consultation().detail(AdresseConvention.lire(event));
    if (!detail.peut(ActionConvention.MODIFIER)) {
      Messages.information(pourquoiPas(detail));
      event.forwardTo(ConventionRoutes.fiche(detail.id()));
      return;
    }
    Brouillon courant = brouillon;
    if (courant == null || !courant.id().equals(detail.id())) {
      construire(detail);
    } else {
      courant.montrer(detail);
    }
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(PlanArticles.PARAMETRE)
        .filter(cle -> connue(detail, cle))
        .or(() -> detail.articles().stream().map(ArticleLu::cle).findFirst())
        .ifPresent(this::ouvrir);
  }

  private static String pourquoiPas(ConventionDetail detail) {
    return switch (detail.etat()) {
      case BROUILLON -> "La rédaction de ce texte revient à son territoire : vous pouvez le lire.";
      case EN_CONSULTATION ->
          "Ce texte est en consultation : il redeviendra un brouillon lorsqu’elle sera close.";
      default -> "Ce texte n’est plus un brouillon : il ne peut plus être modifié.";
    };
  }

  private static boolean connue(ConventionDetail detail, String cle) {
    return cle.equals(PointATraiter.PARTIES)
        || cle.equals(PlanArticles.ANNEXES)
        || detail.articles().stream().anyMatch(a -> a.cle().equals(cle));
  }

  private void construire(ConventionDetail detail) {
    var nouveau = new Brouillon(services, detail);
    var sonPlan = new PlanArticles(nouveau, this::aller);
    sonPlan.annexes(services.annexesLues().annexes(detail.id()).size());
    var tete =
        new EnTeteAtelier(
            detail,
            this::suivant,
            this::soumettre,
            new ApercuPdf(detail.id(), services.consultation()));
    removeAll();
    ouverte = null;
    brouillon = nouveau;
    plan = sonPlan;
    enTete = tete;
    colonnes.removeAll();
    colonnes.add(sonPlan, centre, droite);
    var lesPresences =
        new PresencesAtelier(
            services.presences(),
            nouveau,
            () -> Optional.ofNullable(commentaires).ifPresent(FilCommentaires::relire));
    presences = lesPresences;
    add(tete, avis.bandeau(), lesPresences, volets, colonnes);
    avis.montrer(detail);
    nouveau.surChangement(this::montrer);
  }

  /** After each save: everything but what is being typed. */
  private void montrer(ConventionDetail detail) {
    Optional.ofNullable(enTete).ifPresent(e -> e.montrer(detail));
    Optional.ofNullable(plan).ifPresent(p -> p.montrer(detail));
    Optional.ofNullable(edition).ifPresent(e -> e.montrer(detail));
    Optional.ofNullable(parent).ifPresent(p -> p.montrer(detail));
    Optional.ofNullable(section).ifPresent(s -> s.montrer(detail));
    Optional.ofNullable(rappel).ifPresent(r -> r.montrer(detail));
    avis.montrer(detail);
  }

  private void ouvrir(String cle) {
    Optional.ofNullable(plan).ifPresent(p -> p.ouvrir(cle));
    volets.setSelectedIndex(1);
    if (cle.equals(ouverte)) {
      return;
    }
    ouverte = cle;
    Optional.ofNullable(presences).ifPresent(p -> p.aller(cle));
    edition = null;
    parent = null;
    section = null;
    avis.ouvrir(null);
    rappel = null;
    commentaires = null;
    centre.removeAll();
    droite.removeAll();
    Brouillon courant = courant();
    courant.article(cle).ifPresentOrElse(this::ouvrirArticle, () -> ouvrirSection(cle));
  }

  private void ouvrirArticle(ArticleLu article) {
    var laPage = new EditionArticle(courant(), article, this::rouvrir);
    var lAutre = new PanneauParent(courant(), article, lecture, mode -> lecture = mode);
    edition = laPage;
    parent = lAutre;
    centre.add(laPage);
    var sonFil = new FilCommentaires(services.commentaires(), courant().id(), article.cle());
    commentaires = sonFil;
    droite.add(avis.proposees(), lAutre, sonFil);
    avis.ouvrir(laPage);
    avis.montrer(courant().detail());
  }

  private void rouvrir(ArticleLu article) {
    centre.removeAll();
    droite.removeAll();
    ouvrirArticle(article);
  }

  private void ouvrirSection(String cle) {
    if (cle.equals(PlanArticles.ANNEXES)) {
      centre.add(
          new SectionAnnexes(
              courant().id(),
              services.annexes(),
              services.annexesLues(),
              horloge,
              nombre -> Optional.ofNullable(plan).ifPresent(p -> p.annexes(nombre))));
      droite.add(new RappelAnnexes(courant().id(), services.annexesLues()));
      return;
    }
    var laSection = new SectionConvention(courant(), organisations, horloge);
    section = laSection;
    centre.add(laSection);
    var sonRappel = new RappelParent(courant());
    rappel = sonRappel;
    droite.add(sonRappel);
  }

  /** Goes to the next thing that keeps the draft from going on, after the open article. */
  private void suivant() {
    courant().relire();
    PointATraiter.suivant(courant().detail(), Optional.ofNullable(ouverte).orElse(""))
        .ifPresentOrElse(
            this::aller, () -> Messages.information("Il ne reste aucun point à traiter."));
  }

  private void aller(String cle) {
    UI.getCurrent()
        .navigate(
            ConventionRoutes.atelier(courant().id()),
            QueryParameters.of(PlanArticles.PARAMETRE, cle));
    Optional.ofNullable(edition).ifPresent(EditionArticle::donnerLeFocus);
  }

  private void soumettre() {
    var nonEnregistre =
        Optional.ofNullable(edition).filter(e -> !e.enregistre()).map(EditionArticle::cle);
    new Soumission(conventions, courant(), this::aller).demander(nonEnregistre);
  }

  private String volet() {
    return List.of("plan", "texte", "parent").get(Math.max(0, volets.getSelectedIndex()));
  }

  private Brouillon courant() {
    Brouillon courant = brouillon;
    if (courant == null) {
      throw new IllegalStateException("No draft open");
    }
    return courant;
  }

  @Override
  public String getPageTitle() {
    return "Rédaction – " + (brouillon == null ? "Cascade" : brouillon.detail().titre());
  }
}
