package fr.cascade.conventions;

import fr.cascade.conventions.DemandeGroupee.Depart;
import fr.cascade.conventions.DemandeGroupee.Paire;
import fr.cascade.conventions.LotDeclinaisons.Ligne;
import fr.cascade.conventions.LotDeclinaisons.Sort;
import fr.cascade.conventions.internal.Bornes;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Issue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Declines a text to several pairs, one after the other through the one door, {@link
 * ConventionService#decliner}: each in its own transaction, with the rights of whoever asked. A
 * refusal is kept in words and does not stop the others. The last batch of each person stays
 * readable until the portal stops; the drafts that were created stay whatever happens.
 */
@Service
public class DeclinaisonsGroupeesService {

  /** More pairs than any region has Missions locales. */
  private static final int PAIRES_MAX = 200;

  private final ConventionService conventions;
  private final RedactionService redaction;
  private final TransactionTemplate transaction;
  private final PaireConsultation paires;
  private final OrganisationConsultation organisations;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;
  private final Map<UtilisateurId, LotDeclinaisons> lots = new ConcurrentHashMap<>();

  DeclinaisonsGroupeesService(
      ConventionService conventions,
      RedactionService redaction,
      PlatformTransactionManager transactions,
      PaireConsultation paires,
      OrganisationConsultation organisations,
      Visibilite visibilite,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.redaction = redaction;
    this.transaction = new TransactionTemplate(transactions);
    this.paires = paires;
    this.organisations = organisations;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** The current user's last batch below this text, under way or done. */
  public Optional<LotDeclinaisons> lot(ConventionId parent) {
    return Optional.ofNullable(lots.get(connecte.courant().id()))
        .filter(lot -> lot.parent().equals(parent));
  }

  /**
   * Creates the drafts in the background: {@link #lot} tells how it goes.
   *
   * @throws RegleMetierException no pair, or one twice (RG-182), a share out of bounds (RG-116), no
   *     neighbour chosen (RG-183), a batch of the same person under way (RG-184)
   */
  public LotDeclinaisons lancer(DemandeGroupee demande) {
    UtilisateurId qui = connecte.courant().id();
    LotDeclinaisons lot = prendre(qui, demande);
    Thread.ofVirtual()
        .name("declinaisons-groupees")
        .start(() -> connecte.comme(qui, () -> derouler(qui, demande)));
    return lot;
  }

  /** The same, and returns what became of each. */
  public LotDeclinaisons creer(DemandeGroupee demande) {
    UtilisateurId qui = connecte.courant().id();
    prendre(qui, demande);
    return derouler(qui, demande);
  }

  private LotDeclinaisons prendre(UtilisateurId qui, DemandeGroupee demande) {
    visibilite.exiger(demande.parent());
    verifier(demande);
    var nouveau = new LotDeclinaisons(demande.parent(), lignes(demande.paires()));
    lots.compute(
        qui,
        (cle, courant) -> {
          if (courant != null && !courant.termine()) {
            throw new RegleMetierException(
                "RG-184",
                "Vos brouillons sont déjà en cours de création : attendez qu’ils soient créés.");
          }
          return nouveau;
        });
    return nouveau;
  }

  private static void verifier(DemandeGroupee demande) {
    long differentes = demande.paires().stream().map(Paire::missionLocale).distinct().count();
    if (demande.paires().isEmpty()) {
      throw new RegleMetierException("RG-182", "Cochez au moins une Mission locale.", "paires");
    }
    if (differentes != demande.paires().size() || differentes > PAIRES_MAX) {
      throw new RegleMetierException(
          "RG-182",
          "Chaque Mission locale n’est cochée qu’une fois, et %d au plus à la fois."
              .formatted(PAIRES_MAX),
          "paires");
    }
    demande.paires().forEach(p -> p.parts().forEach(Bornes::exiger));
    if (demande.depart() == Depart.VOISINE && demande.voisine() == null) {
      throw new RegleMetierException(
          "RG-183", "Choisissez la convention voisine dont reprendre les textes.", "depart");
    }
  }

  private List<Ligne> lignes(List<Paire> demandees) {
    Map<OrganisationId, String> noms =
        organisations.noms(
            demandees.stream().flatMap(p -> Stream.of(p.missionLocale(), p.site())).toList(),
            horloge.aujourdhui());
    return demandees.stream()
        .map(
            p ->
                Ligne.enAttente(
                    noms.getOrDefault(p.missionLocale(), "Organisation inconnue")
                        + " – "
                        + noms.getOrDefault(p.site(), "site inconnu")))
        .toList();
  }

  private LotDeclinaisons derouler(UtilisateurId qui, DemandeGroupee demande) {
    try {
      for (int rang = 0; rang < demande.paires().size(); rang++) {
        decliner(qui, demande, rang);
      }
    } finally {
      lots.computeIfPresent(qui, (cle, lot) -> lot.clos());
    }
    return Objects.requireNonNull(lots.get(qui));
  }

  private void decliner(UtilisateurId qui, DemandeGroupee demande, int rang) {
    Paire paire = demande.paires().get(rang);
    try {
      ConventionId modele = modele(demande, paire);
      ConventionId brouillon = brouillon(demande(demande, paire, modele), paire);
      noter(qui, rang, Sort.CREEE, brouillon, origine(demande, modele));
    } catch (RuntimeException cause) {
      noter(qui, rang, Sort.REFUSEE, null, Issue.de(cause).phrase());
    }
  }

  /** The draft with its shares: both, or neither. */
  private ConventionId brouillon(DemandeDeclinaison demande, Paire paire) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              ConventionId brouillon = conventions.decliner(demande);
              paire.parts().forEach((type, part) -> redaction.chiffrer(brouillon, type, part));
              return brouillon;
            }));
  }

  private void noter(
      UtilisateurId qui, int rang, Sort sort, @Nullable ConventionId brouillon, String phrase) {
    lots.computeIfPresent(qui, (cle, lot) -> lot.avec(rang, sort, brouillon, phrase));
  }

  private @Nullable ConventionId modele(DemandeGroupee demande, Paire paire) {
    return switch (demande.depart()) {
      case PARENT -> null;
      case ANCIENNE -> paires.ancienne(demande.parent(), paire).orElse(null);
      case VOISINE -> demande.voisine();
    };
  }

  private DemandeDeclinaison demande(
      DemandeGroupee demande, Paire paire, @Nullable ConventionId modele) {
    Organisation missionLocale =
        organisations
            .parId(paire.missionLocale(), horloge.aujourdhui())
            .orElseThrow(() -> new IntrouvableException("Cette Mission locale n’existe pas."));
    return new DemandeDeclinaison(
        demande.parent(),
        Niveau.LOCAL,
        missionLocale.territoire(),
        paire.missionLocale(),
        paire.site(),
        modele);
  }

  private static String origine(DemandeGroupee demande, @Nullable ConventionId modele) {
    return switch (demande.depart()) {
      case PARENT -> "";
      case ANCIENNE ->
          modele == null
              ? "Pas d’ancienne convention : textes du parent."
              : "Textes de l’ancienne convention.";
      case VOISINE -> "Textes de la convention voisine.";
    };
  }
}
