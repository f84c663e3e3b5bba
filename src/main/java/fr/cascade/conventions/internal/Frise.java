package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.EtapeFrise;
import fr.cascade.conventions.EtapeFrise.Avancement;
import fr.cascade.conventions.TourLu;
import fr.cascade.conventions.VisaLu;
import fr.cascade.conventions.VisaStatut;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.CircuitLu.Ligne;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.HorlogeMetier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each step of an agreement: who holds it, since when, what is next, for everyone who reads it. */
@Component
class Frise {

  private final ConventionDroits droits;
  private final Groupes groupes;
  private final HorlogeMetier horloge;

  Frise(ConventionDroits droits, Groupes groupes, HorlogeMetier horloge) {
    this.droits = droits;
    this.groupes = groupes;
    this.horloge = horloge;
  }

  List<EtapeFrise> etapes(
      Convention convention, List<CircuitLu> circuits, List<TourLu> tours, List<VisaLu> visas) {
    var etapes = new ArrayList<EtapeFrise>();
    if (convention.horsPortail()) {
      etapes.add(
          faite("Signature hors du portail", "Les parties", null, "Texte repris, déjà signé."));
    } else if (convention.statut() == ConventionStatut.ABANDONNEE) {
      etapes.add(faite("Rédaction", convention.creePar(), convention.creeLe(), "Brouillon créé."));
    } else {
      etapes.addAll(redaction(convention, tours));
      boolean soumise = convention.statut() == ConventionStatut.A_VALIDER;
      visas.forEach(v -> etapes.add(visa(convention, v)));
      etapes.add(
          soumise && visas.stream().anyMatch(v -> v.statut() == VisaStatut.DEMANDE)
              ? validationAVenir(convention)
              : validation(convention));
      etapes.addAll(signature(convention, circuits));
    }
    if (convention.statut() == ConventionStatut.ABANDONNEE) {
      etapes.add(abandon(convention));
      return etapes;
    }
    etapes.add(vigueur(convention));
    etapes.add(fin(convention));
    return etapes;
  }

  private static EtapeFrise abandon(Convention convention) {
    return faite(
        "Abandon",
        convention.vie().statutPar(),
        convention.vie().statutDepuis(),
        String.valueOf(convention.vie().motifRenvoi()));
  }

  /** A draft that came back was consulted on before; then the text is consulted on once written. */
  private List<EtapeFrise> redaction(Convention convention, List<TourLu> tours) {
    var etapes = new ArrayList<>(EtapesConsultation.de(tours));
    boolean enCours = convention.statut() == ConventionStatut.BROUILLON;
    etapes.add(enCours ? etapes.size() : 0, redaction(convention));
    return etapes;
  }

  private EtapeFrise redaction(Convention convention) {
    if (convention.statut() == ConventionStatut.EN_CONSULTATION) {
      return faite(
          "Rédaction", convention.creePar(), convention.creeLe(), "Texte soumis aux parties.");
    }
    if (convention.statut() != ConventionStatut.BROUILLON) {
      return faite(
          "Rédaction", convention.creePar(), convention.creeLe(), "Texte rédigé et conforme.");
    }
    String motif = convention.vie().motifRenvoi();
    return new EtapeFrise(
        "Rédaction",
        motif == null ? Avancement.EN_COURS : Avancement.REVENUE,
        titulaires(droits.groupesRedaction(convention)),
        convention.vie().statutDepuis(),
        motif == null ? "Le texte est à compléter, puis à soumettre." : motif);
  }

  private EtapeFrise validation(Convention convention) {
    return switch (convention.statut()) {
      case BROUILLON, EN_CONSULTATION, ABANDONNEE -> validationAVenir(convention);
      case A_VALIDER ->
          new EtapeFrise(
              "Validation",
              Avancement.EN_COURS,
              titulaires(droits.groupesValidation(convention)),
              convention.vie().statutDepuis(),
              "Soumise par " + convention.vie().statutPar() + ".");
      case A_SIGNER, SIGNEE ->
          faite(
              "Validation",
              convention.vie().valideePar(),
              convention.vie().valideeLe(),
              "Texte validé et figé.");
    };
  }

  private EtapeFrise validationAVenir(Convention convention) {
    return aVenir(
        "Validation",
        titulaires(droits.groupesValidation(convention)),
        "Une seconde personne relit le texte.");
  }

  /** One given on an earlier text is asked for again (RG-203). */
  private static EtapeFrise visa(Convention convention, VisaLu visa) {
    String titre = "Visa – " + visa.organisationNom();
    boolean enRedaction =
        convention.statut() == ConventionStatut.BROUILLON
            || convention.statut() == ConventionStatut.EN_CONSULTATION;
    if (visa.statut() == VisaStatut.DONNE && !enRedaction) {
      return faite(titre, String.valueOf(visa.par()), visa.le(), "Visa donné.");
    }
    return convention.statut() == ConventionStatut.A_VALIDER
        ? new EtapeFrise(
            titre,
            Avancement.EN_COURS,
            visa.organisationNom(),
            convention.vie().statutDepuis(),
            "Visa attendu avant la validation.")
        : aVenir(titre, visa.organisationNom(), "Vise le texte une fois soumis.");
  }

  /** One step for each party, in its group's order; a refused round leaves them to come. */
  private List<EtapeFrise> signature(Convention convention, List<CircuitLu> circuits) {
    boolean enCours =
        convention.statut() == ConventionStatut.A_SIGNER
            || convention.statut() == ConventionStatut.SIGNEE;
    if (!enCours || circuits.isEmpty()) {
      return List.of(
          aVenir("Signature", "Les parties", "Chaque partie signe le texte figé, à son tour."));
    }
    return circuits.getFirst().signatures().stream().map(Frise::signature).toList();
  }

  private static EtapeFrise signature(Ligne ligne) {
    String titre = "Signature – " + ligne.organisationNom();
    if (ligne.statut() == SignatureStatut.SIGNEE) {
      return faite(titre, String.valueOf(ligne.signataire()), ligne.faiteLe(), "Signature donnée.");
    }
    return ligne.attendueDepuis() == null
        ? aVenir(titre, ligne.organisationNom(), "Signe après le groupe précédent.")
        : new EtapeFrise(
            titre,
            Avancement.EN_COURS,
            ligne.organisationNom(),
            ligne.attendueDepuis(),
            "Signature attendue ; relance tous les sept jours.");
  }

  private EtapeFrise vigueur(Convention convention) {
    ConventionEtat etat = convention.etat(aujourdhui());
    String jour = "Le " + Jours.enClair(convention.debut()) + ".";
    return etat == ConventionEtat.EN_VIGUEUR || etat == ConventionEtat.EXPIREE
        ? faite("Entrée en vigueur", "", null, jour)
        : aVenir("Entrée en vigueur", "", jour);
  }

  private EtapeFrise fin(Convention convention) {
    String jour = "Dernier jour d'application : " + Jours.enClair(convention.fin()) + ".";
    return convention.etat(aujourdhui()) == ConventionEtat.EXPIREE
        ? faite("Fin", "", null, jour)
        : aVenir("Fin", "", jour);
  }

  private String titulaires(List<String> detenteurs) {
    String noms =
        detenteurs.stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::libelle)
            .distinct()
            .collect(Collectors.joining(", "));
    return noms.isEmpty() ? "personne n'est désigné" : noms;
  }

  private static EtapeFrise faite(String titre, String par, @Nullable Instant le, String detail) {
    return new EtapeFrise(titre, Avancement.FAITE, par, le, detail);
  }

  private static EtapeFrise aVenir(String titre, String par, String detail) {
    return new EtapeFrise(titre, Avancement.A_VENIR, par, null, detail);
  }

  private LocalDate aujourdhui() {
    return horloge.aujourdhui();
  }
}
