package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.comites.CorrectionOuverte;
import fr.cascade.comites.EtatCadence.Situation;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Ton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Badges, times and small parts that the pages of committees share. */
final class Mots {

  private Mots() {}

  static Badge situation(Situation situation) {
    return new Badge(ton(situation), situation.libelle());
  }

  static Ton ton(Situation situation) {
    return switch (situation) {
      case TENUE -> Ton.EN_VIGUEUR;
      case PREVUE -> Ton.A_SIGNER;
      case A_PREVOIR -> Ton.CONSULTATION;
      case PRESSANTE -> Ton.BIENTOT;
      case PERDUE -> Ton.REFUSE;
      case SANS_REGLE, HORS_PERIODE -> Ton.NEUTRE;
    };
  }

  static Badge statut(SeanceStatut statut, boolean manquee) {
    return manquee
        ? new Badge(Ton.REFUSE, "Manquée")
        : new Badge(
            switch (statut) {
              case PLANIFIEE -> Ton.BROUILLON;
              case CONVOQUEE -> Ton.A_SIGNER;
              case OUVERTE -> Ton.BIENTOT;
              case TENUE -> Ton.EN_VIGUEUR;
              case SANS_QUORUM -> Ton.REFUSE;
              case ANNULEE -> Ton.TERMINE;
            },
            statut.libelle());
  }

  /** "14 h 30", in legal time. */
  static String heure(Instant instant) {
    var heure = instant.atZone(HorlogeMetier.PARIS);
    return heure.getMinute() == 0
        ? "%d h".formatted(heure.getHour())
        : "%d h %02d".formatted(heure.getHour(), heure.getMinute());
  }

  static String majuscule(String mots) {
    return mots.isEmpty() ? mots : Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
  }

  static Section carte(String titre, Component... contenu) {
    var carte = new Section(new H2(titre));
    carte.addClassName("carte");
    carte.add(contenu);
    return carte;
  }

  static Paragraph discret(String phrase) {
    var paragraphe = new Paragraph(phrase);
    paragraphe.addClassName("discret");
    return paragraphe;
  }

  /** The article that a decision bears on: the avenant that corrects it, else one to open. */
  static Div surLeTexte(String article, boolean correction, @Nullable CorrectionOuverte avenant) {
    var ligne = new Div(new Span(article));
    ligne.addClassName("sur-le-texte");
    if (avenant != null) {
      ligne.add(new Anchor(AvenantRoutes.avenant(avenant.id()), avenant.phrase()));
    } else if (correction) {
      ligne.add(new Badge(Ton.CONSULTATION, "Correction à ouvrir"));
    }
    return ligne;
  }

  /** A link that looks like a button. */
  static Anchor bouton(String libelle, String route) {
    var lien = new Anchor(route, libelle);
    lien.addClassName("bouton-lien");
    return lien;
  }
}
