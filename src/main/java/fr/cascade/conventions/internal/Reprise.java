package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.DemandeReprise;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.internal.Declinaison.PartieProposee;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes over an agreement signed outside the portal, with its articles, figures and parties. */
public final class Reprise {

  private Reprise() {}

  /**
   * The agreement, signed on its date; the parties of a local one draft what becomes of it (RG-122:
   * signed no later than it starts to apply or today).
   */
  public static Convention creer(
      ConventionSigneeAilleurs source, @Nullable Convention parent, Acteur acteur) {
    if (source.articles().isEmpty()) {
      throw new RegleMetierException("RG-122", "Un texte repris compte au moins un article.");
    }
    var convention =
        new Convention(
            source.niveau(),
            parent,
            source.territoire(),
            source.titre(),
            new Periode(source.debut(), source.fin()),
            Vie.signeeAilleurs(acteur, source.signeeLe()),
            acteur,
            "repris|" + source.reference());
    convention.naitreHorsPortail(source.reference());
    source
        .articles()
        .forEach(a -> convention.ajouterArticle(a.cle(), a.titre(), a.texte(), a.nature(), null));
    source.chiffres().forEach(c -> convention.ajouterChiffre(c.type(), c.articleCle(), c.nombre()));
    boolean locales = source.niveau() == Niveau.LOCAL;
    source.parties().forEach(o -> convention.ajouterPartie(o, 1, locales));
    return convention;
  }

  /**
   * An agreement signed on paper under its signed parent, known by its PDF alone (RG-122: signed by
   * today, of a level below, in the order of its dates and of its parent's).
   */
  public static Convention surPapier(
      Convention parent,
      DemandeReprise demande,
      String titre,
      List<PartieProposee> parties,
      LocalDate jour,
      Acteur acteur) {
    verifier(parent, demande, jour);
    var convention =
        new Convention(
            demande.declinaison().niveau(),
            parent,
            demande.declinaison().territoire(),
            titre,
            new Periode(demande.debut(), demande.fin()),
            Vie.signeeAilleurs(acteur, demande.signeeLe()),
            acteur,
            Declinaison.cle(parent, demande.declinaison().territoire(), parties));
    convention.naitreHorsPortail(demande.reference().strip());
    parties.forEach(p -> convention.ajouterPartie(p.organisation(), p.groupe(), p.locale()));
    return convention;
  }

  private static void verifier(Convention parent, DemandeReprise demande, LocalDate jour) {
    exiger(
        parent.statut() == ConventionStatut.SIGNEE,
        "Le texte parent n'est pas signé : rien ne peut encore le décliner.",
        "territoire");
    exiger(!demande.reference().isBlank(), "Écrivez la référence du texte.", "reference");
    exiger(
        !demande.signeeLe().isAfter(jour),
        "Un texte signé l'est déjà : cette date est à venir.",
        "signeeLe");
    exiger(
        demande.fin().isAfter(demande.debut()),
        "La date de fin doit suivre la date de début.",
        "fin");
    exiger(
        !demande.debut().isBefore(parent.debut()),
        "Elle ne peut pas s'appliquer avant l'accord qu'elle décline (%s)."
            .formatted(Jours.enClair(parent.debut())),
        "debut");
    exiger(
        parent.niveau().auDessusDe(demande.declinaison().niveau()),
        "Ce niveau n'est pas au-dessous de celui du texte parent.",
        "niveau");
  }

  private static void exiger(boolean vrai, String phrase, String champ) {
    if (!vrai) {
      throw new RegleMetierException("RG-122", phrase, champ);
    }
  }
}
