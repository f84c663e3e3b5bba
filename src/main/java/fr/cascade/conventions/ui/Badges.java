package fr.cascade.conventions.ui;

import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.conventions.EtatProposition;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Ton;

/** The same thing always wears the same badge. */
final class Badges {

  private Badges() {}

  static Badge etat(ConventionEtat etat) {
    return new Badge(ton(etat), etat.libelle());
  }

  static Badge niveau(Niveau niveau) {
    return Badge.neutre(niveau.libelle());
  }

  static Badge territoire(String nom, TerritoireCode code) {
    return Badge.neutre(nomEtCode(nom, code));
  }

  static Badge resultat(Resultat resultat) {
    return new Badge(ton(resultat), resultat.libelle());
  }

  static Badge derogation(DerogationStatut statut) {
    return new Badge(
        switch (statut) {
          case DEMANDEE -> Ton.CONSULTATION;
          case ACCORDEE -> Ton.EN_VIGUEUR;
          case REFUSEE -> Ton.REFUSE;
          case RETIREE -> Ton.BROUILLON;
        },
        statut.libelle());
  }

  static Badge avis(AvisSens sens) {
    return new Badge(
        switch (sens) {
          case ATTENDU, FAVORABLE_SOUS_RESERVE -> Ton.CONSULTATION;
          case FAVORABLE -> Ton.EN_VIGUEUR;
          case DEFAVORABLE -> Ton.REFUSE;
          case SILENCE, NON_ATTENDU -> Ton.TERMINE;
        },
        sens.libelle());
  }

  static Badge proposition(EtatProposition etat) {
    return new Badge(
        switch (etat) {
          case A_EXAMINER -> Ton.CONSULTATION;
          case REPRISE -> Ton.EN_VIGUEUR;
          case ECARTEE -> Ton.TERMINE;
        },
        etat.libelle());
  }

  static Badge visa(VisaStatut statut) {
    return new Badge(
        switch (statut) {
          case DEMANDE -> Ton.CONSULTATION;
          case DONNE -> Ton.EN_VIGUEUR;
          case REFUSE -> Ton.REFUSE;
        },
        statut.libelle());
  }

  static Ton ton(Resultat resultat) {
    return switch (resultat) {
      case RESPECTEE, PLUS_STRICTE, IDENTIQUE -> Ton.EN_VIGUEUR;
      case REPARTITION, DEROGEE -> Ton.CONSULTATION;
      case PLUS_FAIBLE, MODIFIEE, MANQUANTE -> Ton.REFUSE;
    };
  }

  static Ton ton(ConventionEtat etat) {
    return switch (etat) {
      case BROUILLON -> Ton.BROUILLON;
      case EN_CONSULTATION, A_VALIDER -> Ton.CONSULTATION;
      case A_SIGNER, SIGNEE -> Ton.A_SIGNER;
      case EN_VIGUEUR -> Ton.EN_VIGUEUR;
      case EXPIREE, ABANDONNEE -> Ton.TERMINE;
    };
  }

  /** "Indre-et-Loire (37)"; the nation needs no code. */
  static String nomEtCode(String nom, TerritoireCode code) {
    return code.equals(TerritoireCode.NATION)
        ? nom
        : "%s (%s)".formatted(nom, code.valeur().substring(code.valeur().indexOf('-') + 1));
  }
}
