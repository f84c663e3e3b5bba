package fr.cascade.conventions.internal;

import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.DemandeDerogation;
import fr.cascade.conventions.DerogationLue;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.DerogationId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reasoned derogation from one obligation, asked for a draft and answered by the level that set
 * it. It covers what was asked and what is stricter, never more (RG-195).
 */
@Entity
public class Derogation {

  private static final int MOTIF_MAXIMUM = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  private Convention convention;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "source_id")
  private Convention source;

  @Embedded private ObjetDeroge objet;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DerogationStatut statut;

  @Column(nullable = false)
  private String motif;

  private long demandeeParId;

  @Column(nullable = false)
  private String demandeePar;

  @Column(nullable = false)
  private Instant demandeeLe;

  private @Nullable String decideePar;
  private @Nullable Instant decideeLe;
  private @Nullable String decision;

  @SuppressWarnings("NullAway.Init")
  protected Derogation() {}

  private Derogation(
      Convention convention, Convention source, Constat constat, String motif, Acteur acteur) {
    this.convention = convention;
    this.source = source;
    this.objet = ObjetDeroge.de(constat, convention);
    this.motif = texteExige(motif, "Dites pourquoi le territoire ne peut pas faire mieux.");
    this.statut = DerogationStatut.DEMANDEE;
    this.demandeeParId = acteur.id().valeur();
    this.demandeePar = acteur.libelle();
    this.demandeeLe = acteur.le();
  }

  /** Asks for the obligation of a finding to be lowered to what the draft says now (RG-193). */
  public static Derogation demander(
      Convention convention, Convention source, Constat constat, String motif, Acteur acteur) {
    return new Derogation(convention, source, constat, motif, acteur);
  }

  /** Whether what the text says now is what was granted, or stricter (RG-195). */
  boolean couvre(Convention beneficiaire) {
    return objet.couvre(beneficiaire);
  }

  boolean porteSur(ConventionId autreSource, Objet autreObjet, String autreCle) {
    return source.id().equals(autreSource) && objet.est(autreObjet, autreCle);
  }

  /** Whether the same is asked already, and waits for an answer. */
  public boolean attend(DemandeDerogation demande) {
    return statut == DerogationStatut.DEMANDEE
        && porteSur(demande.source(), demande.objet(), demande.cle());
  }

  /**
   * The level that set the obligation accepts; by another person than the one who asked (RG-194).
   */
  public void accorder(Acteur acteur, String attendus) {
    exigerAutre(acteur);
    decider(DerogationStatut.ACCORDEE, acteur, texteExige(attendus, "Motivez la dérogation."));
  }

  /** The level that set the obligation keeps it, with a reason (RG-194). */
  public void refuser(Acteur acteur, String pourquoi) {
    decider(
        DerogationStatut.REFUSEE, acteur, texteExige(pourquoi, "Dites pourquoi elle est refusée."));
  }

  /** The request no longer has an object: taken back, draft given up or put right. */
  void retirer(Acteur acteur) {
    decider(DerogationStatut.RETIREE, acteur, null);
  }

  private void exigerAutre(Acteur acteur) {
    if (acteur.id().valeur() == demandeeParId) {
      throw new RegleMetierException(
          "RG-194", "Vous avez demandé cette dérogation : une autre personne doit l'accorder.");
    }
  }

  private void decider(DerogationStatut suivant, Acteur acteur, @Nullable String attendus) {
    if (statut != DerogationStatut.DEMANDEE) {
      throw new DejaFaitException(
          "RG-194",
          "Cette demande n'attend plus de réponse : %s par %s le %s."
              .formatted(
                  statut.libelle().toLowerCase(java.util.Locale.FRANCE),
                  decideePar,
                  Jours.moment(Objects.requireNonNull(decideeLe))));
    }
    statut = suivant;
    decideePar = acteur.libelle();
    decideeLe = acteur.le();
    decision = attendus;
  }

  private static String texteExige(String texte, String absent) {
    if (texte.isBlank()) {
      throw new RegleMetierException("RG-193", absent, "motif");
    }
    if (texte.length() > MOTIF_MAXIMUM) {
      throw new RegleMetierException(
          "RG-193", "Ce texte dépasse 2 000 caractères : résumez-le.", "motif");
    }
    return texte.strip();
  }

  /** « Dérogation accordée le 12 mai 2010 par … : 4 réunions au lieu de 5. » */
  String phrase() {
    return "Dérogation accordée le %s par %s : %s."
        .formatted(Jours.jour(Objects.requireNonNull(decideeLe)), decideePar, obligation());
  }

  public ConventionId beneficiaire() {
    return convention.id();
  }

  public DerogationId id() {
    return new DerogationId(Objects.requireNonNull(id));
  }

  public Convention convention() {
    return convention;
  }

  public Convention source() {
    return source;
  }

  DerogationStatut statut() {
    return statut;
  }

  String articleCle() {
    return objet.articleCle();
  }

  public String obligation() {
    return objet.enClair();
  }

  String motif() {
    return motif;
  }

  /** The reasons of the answer; empty while there is none. */
  String decision() {
    return decision == null ? "" : decision;
  }

  /** Why it was asked, or answered as it was. */
  public String dernierMotif() {
    return decision == null ? motif : decision;
  }

  boolean demandeePar(long utilisateur) {
    return demandeeParId == utilisateur;
  }

  /** As it is read. */
  public DerogationLue lue(boolean aDecider) {
    return new DerogationLue(
        id(),
        convention.id(),
        convention.titre(),
        source.id(),
        source.titre(),
        objet.objet(),
        objet.cle(),
        objet.articleCle(),
        obligation(),
        statut,
        motif,
        demandeePar,
        demandeeLe,
        decideePar,
        decideeLe,
        decision,
        objet.texteDe(source),
        objet.texte(),
        aDecider);
  }
}
