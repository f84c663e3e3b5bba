package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Article;
import fr.cascade.conventions.internal.Commentaire;
import fr.cascade.conventions.internal.CommentaireRepository;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Partie;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on the articles of a draft, by those who draft or validate it and by its parties. */
@Service
public class CommentaireService {

  private final CommentaireRepository commentaires;
  private final ConventionRepository conventions;
  private final ConventionDroits droits;
  private final Visibilite visibilite;
  private final HabilitationService habilitations;
  private final OrganisationConsultation organisations;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  CommentaireService(
      CommentaireRepository commentaires,
      ConventionRepository conventions,
      ConventionDroits droits,
      Visibilite visibilite,
      HabilitationService habilitations,
      OrganisationConsultation organisations,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.commentaires = commentaires;
    this.conventions = conventions;
    this.droits = droits;
    this.visibilite = visibilite;
    this.habilitations = habilitations;
    this.organisations = organisations;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /**
   * Writes a remark.
   *
   * @param partage whether all parties read it, or the author's side only
   * @throws RegleMetierException empty or too long (RG-199)
   * @throws AccesRefuseException neither drafter, validator nor party; text signed already
   */
  @Transactional
  public void ecrire(ConventionId id, String articleCle, String texte, boolean partage) {
    Convention convention = charger(id);
    if (!ouvert(convention)) {
      throw new AccesRefuseException("Ce texte est figé : il ne se commente plus.");
    }
    Article article =
        convention
            .article(articleCle)
            .orElseThrow(() -> new IntrouvableException("Cet article n'existe pas."));
    boolean redige = estDuCoteDeLaRedaction(convention);
    Optional<OrganisationId> partie = redige ? Optional.empty() : maPartie(convention);
    if (!redige && partie.isEmpty()) {
      throw new AccesRefuseException(
          "Seuls le rédacteur, le valideur et les parties commentent un projet.");
    }
    commentaires.save(
        new Commentaire(convention, article, texte, partage, partie.orElse(null), acteur()));
  }

  /** Settles a remark, or opens it again. */
  @Transactional
  public void resoudre(ConventionId id, long commentaire, boolean resolu) {
    Convention convention = charger(id);
    Commentaire trouve =
        commentaires
            .findById(commentaire)
            .filter(c -> c.conventionId() == id.valeur())
            .filter(lecteur(convention, id)::lit)
            .orElseThrow(() -> new IntrouvableException("Ce commentaire n'existe pas."));
    if (!lecteur(convention, id).resout(trouve)) {
      throw new AccesRefuseException(
          "Le rédacteur ou l'auteur du commentaire dit s'il est résolu.");
    }
    if (resolu) {
      trouve.resoudre(acteur());
    } else {
      trouve.rouvrir();
    }
  }

  /** Those that the reader may read: shared ones, and those of the reader's own side. */
  @Transactional(readOnly = true)
  public List<CommentaireLu> lire(ConventionId id) {
    Convention convention = charger(id);
    Lecteur lecteur = lecteur(convention, id);
    List<Commentaire> lisibles =
        commentaires.deLaConvention(id.valeur()).stream().filter(lecteur::lit).toList();
    Map<OrganisationId, String> noms =
        organisations.noms(
            lisibles.stream().flatMap(c -> c.organisation().stream()).distinct().toList(),
            horloge.aujourdhui());
    return lisibles.stream()
        .map(
            c ->
                new CommentaireLu(
                    c.id(),
                    c.articleCle(),
                    c.texte(),
                    c.organisation().map(o -> noms.getOrDefault(o, "")).orElse("Rédaction"),
                    c.partage(),
                    c.auteur(),
                    c.ecritLe(),
                    c.resoluPar(),
                    c.resoluLe(),
                    lecteur.resout(c)))
        .toList();
  }

  /** Whether the reader may write one now. */
  @Transactional(readOnly = true)
  public boolean peutEcrire(ConventionId id) {
    Convention convention = charger(id);
    return ouvert(convention)
        && (estDuCoteDeLaRedaction(convention) || maPartie(convention).isPresent());
  }

  private static boolean ouvert(Convention convention) {
    return switch (convention.statut()) {
      case A_SIGNER, SIGNEE, ABANDONNEE -> false;
      default -> true;
    };
  }

  /**
   * What the reader may do with the remarks of one text, asked once for all of them.
   *
   * @param parties those on whose side the reader stands
   */
  private record Lecteur(long id, boolean redige, boolean cote, Set<OrganisationId> parties) {

    boolean lit(Commentaire commentaire) {
      return commentaire.partage()
          || commentaire.organisation().map(parties::contains).orElse(cote);
    }

    boolean resout(Commentaire commentaire) {
      return redige || commentaire.de(id);
    }
  }

  /** A party that has left the text still reads its own remarks. */
  private Lecteur lecteur(Convention convention, ConventionId id) {
    Set<OrganisationId> miennes =
        commentaires.parties(id.valeur()).stream()
            .map(OrganisationId::new)
            .filter(this::agitPour)
            .collect(Collectors.toSet());
    return new Lecteur(
        connecte.courant().id().valeur(),
        droits.peutRediger(convention),
        estDuCoteDeLaRedaction(convention),
        miennes);
  }

  private boolean estDuCoteDeLaRedaction(Convention convention) {
    return droits.peutRediger(convention) || droits.peutValider(convention);
  }

  private Optional<OrganisationId> maPartie(Convention convention) {
    return convention.parties().stream()
        .map(Partie::organisation)
        .filter(this::agitPour)
        .findFirst();
  }

  private boolean agitPour(OrganisationId organisation) {
    return habilitations.peut(Permission.SIGNER, organisation)
        || habilitations.peut(Permission.REDIGER_LOCAL, organisation);
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
