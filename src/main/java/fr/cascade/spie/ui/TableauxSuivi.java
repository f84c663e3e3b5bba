package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;
import fr.cascade.spie.PromesseEtat;
import fr.cascade.spie.SuiviSpie;
import fr.cascade.spie.SuiviSpie.Indicateur;
import fr.cascade.spie.SuiviSpie.Promesse;
import fr.cascade.spie.SuiviSpie.Realise;
import fr.cascade.spie.SuiviSpie.Versement;
import java.util.function.Function;

/** The tables of what was promised and of what is delivered. */
final class TableauxSuivi {

  private TableauxSuivi() {}

  /** All of it in a sentence. */
  static String resume(SuiviSpie suivi) {
    return "%s sur %d ; %s sur %d ; %s versés sur %s."
        .formatted(
            Formats.compte(suivi.promessesTenues(), "engagement tenu", "engagements tenus"),
            suivi.promesses().size(),
            Formats.compte(suivi.ciblesAtteintes(), "cible atteinte", "cibles atteintes"),
            suivi.indicateurs().size(),
            Formats.euros(suivi.verse()),
            Formats.euros(suivi.promis()));
  }

  static Tableau indicateurs(SuiviSpie suivi, Function<Indicateur, Component> geste) {
    var tableau =
        new Tableau("Indicateurs", "Indicateur", "Départ", "Réalisé", "Cible", "Atteint", "");
    suivi
        .indicateurs()
        .forEach(
            i ->
                tableau.ligne(
                    new Span(i.libelle()),
                    new Span(i.depart()),
                    realises(i),
                    new Span(i.cible()),
                    atteint(i),
                    geste.apply(i)));
    return tableau;
  }

  private static Component realises(Indicateur indicateur) {
    if (indicateur.realises().isEmpty()) {
      return new Span("Rien de saisi");
    }
    var annees = new Div();
    for (Realise r : indicateur.realises()) {
      annees.add(new Div(new Span("%d : %s".formatted(r.annee(), Formats.nombre(r.valeur())))));
      if (!r.commentaire().isEmpty()) {
        annees.add(Adresses.discret(r.commentaire()));
      }
    }
    return annees;
  }

  private static Component atteint(Indicateur indicateur) {
    return indicateur
        .atteint()
        .<Component>map(
            a ->
                new Badge(
                    indicateur.cibleAtteinte() ? Ton.EN_VIGUEUR : Ton.BIENTOT,
                    indicateur.cibleAtteinte()
                        ? "Cible atteinte"
                        : "À " + Formats.nombre(a) + "\u00a0%"))
        .orElseGet(Span::new);
  }

  static Tableau promesses(SuiviSpie suivi, Function<Promesse, Component> geste) {
    var tableau =
        new Tableau("Engagements", "Action", "Axe", "Responsable", "Échéance", "État", "");
    suivi
        .promesses()
        .forEach(
            p ->
                tableau.ligne(
                    new Span(p.libelle()),
                    new Span(String.valueOf(p.axe())),
                    new Span(p.responsable()),
                    new Span(p.echeance()),
                    etat(p),
                    geste.apply(p)));
    return tableau;
  }

  private static Component etat(Promesse promesse) {
    var bloc = new Div(new Badge(ton(promesse.etat()), promesse.etat().libelle()));
    if (!promesse.commentaire().isEmpty()) {
      bloc.add(Adresses.discret(promesse.commentaire()));
    }
    return bloc;
  }

  private static Ton ton(PromesseEtat etat) {
    return switch (etat) {
      case A_TENIR -> Ton.BROUILLON;
      case EN_COURS -> Ton.CONSULTATION;
      case TENUE -> Ton.EN_VIGUEUR;
      case PARTIELLE -> Ton.BIENTOT;
      case NON_TENUE -> Ton.REFUSE;
    };
  }

  static Tableau versements(SuiviSpie suivi, Function<Versement, Component> geste) {
    var tableau =
        new Tableau("Versements de l’État", "Versement", "Prévu le", "Montant", "État", "");
    suivi
        .versements()
        .forEach(
            v ->
                tableau.ligne(
                    new Span(v.condition()),
                    new Span(Formats.date(v.prevuLe())),
                    new Span(Formats.euros(v.montant())),
                    v.verseLe() == null
                        ? new Badge(Ton.BROUILLON, "À verser")
                        : new Badge(Ton.EN_VIGUEUR, "Versé le " + Formats.date(v.verseLe())),
                    geste.apply(v)));
    return tableau;
  }
}
