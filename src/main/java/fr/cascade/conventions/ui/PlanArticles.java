package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Left column of the workshop: a link per article with its mark. Updated in place: focus stays. */
final class PlanArticles extends Nav {

  static final String PARAMETRE = "article";

  /** Key of the annexes, after those of the articles. */
  static final String ANNEXES = "annexes";

  private final OrderedList liste = new OrderedList();
  private final Map<String, Ligne> lignes = new LinkedHashMap<>();
  private String courante = "";
  private int nombreAnnexes;

  PlanArticles(Brouillon brouillon, SerializableConsumer<String> ouvrir) {
    addClassName("plan-articles");
    setAriaLabel("Plan de la convention");
    var ajout =
        new Button(
            "Ajouter un article…",
            VaadinIcon.PLUS.create(),
            clic -> new DialogueArticle(brouillon, ouvrir).open());
    ajout.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    add(liste, ajout);
    dresser(brouillon.detail());
  }

  /** Lines anew: an article came, left or moved. */
  private void dresser(ConventionDetail detail) {
    liste.removeAll();
    lignes.clear();
    ajouter(detail, PointATraiter.PARTIES, "", "Intitulé, dates et parties");
    for (ArticleLu article : detail.articles()) {
      ajouter(detail, article.cle(), String.valueOf(article.rang()), article.titre());
    }
    ajouter(detail, ANNEXES, "", "Annexes");
    annexes(nombreAnnexes);
    remplir(detail);
    ouvrir(courante);
  }

  /** Says how many annexes there are. */
  void annexes(int nombre) {
    nombreAnnexes = nombre;
    ligne(ANNEXES)
        .marquer(
            new MarqueArticle(
                Ton.NEUTRE,
                nombre == 0 ? "Aucune" : Formats.compte(nombre, "annexe", "annexes"),
                false));
  }

  private void ajouter(ConventionDetail detail, String cle, String numero, String titre) {
    var ligne = new Ligne(detail, cle, numero, titre);
    lignes.put(cle, ligne);
    liste.add(ligne);
  }

  /** Refreshes titles and marks; the lines only where the plan changed. */
  void montrer(ConventionDetail detail) {
    List<String> plan =
        Stream.of(
                Stream.of(PointATraiter.PARTIES),
                detail.articles().stream().map(ArticleLu::cle),
                Stream.of(ANNEXES))
            .flatMap(cles -> cles)
            .toList();
    if (plan.equals(List.copyOf(lignes.keySet()))) {
      remplir(detail);
    } else {
      dresser(detail);
    }
  }

  private void remplir(ConventionDetail detail) {
    ligne(PointATraiter.PARTIES).marquer(section(detail));
    for (ArticleLu article : detail.articles()) {
      Ligne ligne = ligne(article.cle());
      ligne.titre.setText(article.titre());
      ligne.marquer(
          detail.variablesManquantes(article).isEmpty()
              ? MarqueArticle.de(article, detail.constats())
              : new MarqueArticle(Ton.REFUSE, "Variable sans valeur", true));
    }
  }

  /** The section of dates and parties: incomplete, or a date that its parent does not allow. */
  private static MarqueArticle section(ConventionDetail detail) {
    boolean incomplete =
        PointATraiter.de(detail).stream().anyMatch(p -> p.cle().equals(PointATraiter.PARTIES));
    if (incomplete) {
      return new MarqueArticle(Ton.REFUSE, "À compléter", true);
    }
    return detail.blocages().stream()
        .filter(c -> c.chiffre() == TypeChiffre.DATE_FIN)
        .findFirst()
        .map(c -> MarqueArticle.de(c.resultat()))
        .orElse(new MarqueArticle(Ton.EN_VIGUEUR, "Complet", false));
  }

  /** Says which one is open. */
  void ouvrir(String cle) {
    courante = cle;
    lignes.forEach((autre, ligne) -> ligne.courante(autre.equals(cle)));
  }

  private Ligne ligne(String cle) {
    Ligne ligne = lignes.get(cle);
    if (ligne == null) {
      throw new IllegalArgumentException("Not in the plan: " + cle);
    }
    return ligne;
  }

  /** One line: number, title, mark. */
  private static final class Ligne extends ListItem {

    private final RouterLink lien;
    private final Span titre = new Span();
    private final Badge badge = Badge.neutre("");

    Ligne(ConventionDetail detail, String cle, String numero, String intitule) {
      lien =
          new RouterLink(
              AtelierView.class, new RouteParameters("id", String.valueOf(detail.id().valeur())));
      lien.setQueryParameters(QueryParameters.of(PARAMETRE, cle));
      var rang = new Span(numero);
      rang.addClassName("numero");
      titre.addClassName("intitule");
      titre.setText(intitule);
      lien.add(rang, titre, badge);
      add(lien);
    }

    void marquer(MarqueArticle marque) {
      badge.montrer(marque.ton(), marque.mot());
    }

    void courante(boolean oui) {
      if (oui) {
        lien.getElement().setAttribute("aria-current", "true");
      } else {
        lien.getElement().removeAttribute("aria-current");
      }
    }
  }
}
