package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelSaisi;
import fr.cascade.spie.AppelStatut;
import fr.cascade.spie.Fermeture;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Grille;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call for applications: what it says, its form and its grid, frozen once published. */
@Entity
public class Appel {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Embedded private ContenuAppel contenu;

  @Column(columnDefinition = "longtext")
  private String formulaire;

  private int formulaireVersion;

  @Column(columnDefinition = "longtext")
  private String grille;

  private int grilleVersion;

  @Enumerated(EnumType.STRING)
  private AppelStatut statut;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private Instant creeLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private String creePar;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Instant publieLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Instant proposeeLe;

  private @Nullable Long proposeeParId;
  private @Nullable String proposeePar;
  private @Nullable String valideePar;
  private @Nullable Instant resultatsLe;

  @SuppressWarnings("NullAway.Init")
  protected Appel() {}

  /** A call in preparation, on the form and the grid given. */
  private Appel(AppelSaisi saisi, Formulaire formulaire, Grille grille, Acteur acteur) {
    this.statut = AppelStatut.EN_PREPARATION;
    this.formulaire = Json.ecrire(formulaire);
    this.formulaireVersion = 1;
    this.grille = Json.ecrire(grille);
    this.grilleVersion = 1;
    this.creeLe = acteur.le();
    this.creePar = acteur.libelle();
    this.contenu = new ContenuAppel(saisi);
  }

  public static Appel preparer(
      AppelSaisi saisi, Formulaire formulaire, Grille grille, Acteur acteur) {
    ReglesAppel.verifier(saisi);
    ReglesAppel.verifier(formulaire);
    ReglesAppel.verifier(grille);
    return new Appel(saisi, formulaire, grille, acteur);
  }

  /** Changes what the call says, before it is published (RG-400, RG-402). */
  public void modifier(AppelSaisi saisi) {
    exigerEnPreparation();
    ReglesAppel.verifier(saisi);
    contenu = new ContenuAppel(saisi);
  }

  /** A new version of the form (RG-401), before the call is published (RG-402). */
  public void composer(Formulaire nouveau) {
    exigerEnPreparation();
    ReglesAppel.verifier(nouveau);
    formulaire = Json.ecrire(nouveau);
    formulaireVersion++;
  }

  /** A new version of the grid (RG-403), before the call is published (RG-402). */
  public void composer(Grille nouvelle) {
    exigerEnPreparation();
    ReglesAppel.verifier(nouvelle);
    grille = Json.ecrire(nouvelle);
    grilleVersion++;
  }

  private void exigerEnPreparation() {
    if (statut != AppelStatut.EN_PREPARATION) {
      throw new RegleMetierException(
          "RG-402",
          "L’appel est publié : son texte, ses dates, son formulaire et sa grille sont figés.");
    }
  }

  /** Shows it to everybody; what it says no longer changes (RG-402). */
  public void publier(Instant maintenant) {
    exigerEnPreparation();
    if (!fermeture().clotureLe().isAfter(maintenant)) {
      throw new RegleMetierException(
          "RG-400", "La clôture est passée : changez les dates avant de publier.", "cloture");
    }
    statut = AppelStatut.PUBLIE;
    publieLe = maintenant;
  }

  /** Takes it back to preparation, while it is not open yet (RG-402). */
  public void depublier(Instant maintenant) {
    if (etat(maintenant) != AppelEtat.A_VENIR) {
      throw new RegleMetierException(
          "RG-402", "L’appel est ouvert : des territoires y répondent, il ne se retire plus.");
    }
    statut = AppelStatut.EN_PREPARATION;
    publieLe = null;
  }

  /** Refuses an application outside the opening and the closing second (RG-410). */
  public void exigerOuvert(Instant maintenant) {
    switch (etat(maintenant)) {
      case OUVERT -> {}
      case EN_PREPARATION, A_VENIR ->
          throw new RegleMetierException("RG-410", "L’appel n’est pas encore ouvert.");
      default -> fermeture().exigerOuverte(maintenant);
    }
  }

  public void cloreNotation() {
    passer(AppelStatut.PUBLIE, AppelStatut.NOTATION_CLOSE);
  }

  /** Somebody puts the ranking forward (RG-442). */
  public void proposer(Acteur acteur) {
    passer(AppelStatut.NOTATION_CLOSE, AppelStatut.SELECTION_PROPOSEE);
    proposeeParId = acteur.id().valeur();
    proposeePar = acteur.libelle();
    proposeeLe = acteur.le();
  }

  /** Sends the ranking back to who put it forward. */
  public void renvoyer() {
    passer(AppelStatut.SELECTION_PROPOSEE, AppelStatut.NOTATION_CLOSE);
    proposeeParId = null;
    proposeePar = null;
    proposeeLe = null;
  }

  /** Another person than the one who put it forward makes it the decision (RG-442). */
  public void valider(Acteur acteur) {
    if (proposeePar(acteur.id().valeur())) {
      throw new RegleMetierException(
          "RG-442", "Vous avez proposé cette sélection : une autre personne doit la valider.");
    }
    passer(AppelStatut.SELECTION_PROPOSEE, AppelStatut.RESULTATS_ANNONCES);
    valideePar = acteur.libelle();
    resultatsLe = acteur.le();
  }

  boolean proposeePar(long utilisateur) {
    return Objects.equals(proposeeParId, utilisateur);
  }

  private void passer(AppelStatut de, AppelStatut vers) {
    if (statut != de) {
      throw new DejaFaitException("RG-441", "Cet appel a déjà changé d’étape : rechargez la page.");
    }
    statut = vers;
  }

  public AppelEtat etat(Instant maintenant) {
    return AppelEtat.de(statut, contenu.saisi().ouvertureLe(), fermeture(), maintenant);
  }

  public Fermeture fermeture() {
    return contenu.fermeture();
  }

  public AppelId id() {
    return new AppelId(Objects.requireNonNull(id));
  }

  public AppelStatut statut() {
    return statut;
  }

  public AppelSaisi contenu() {
    return contenu.saisi();
  }

  public Formulaire formulaire() {
    return Json.lire(formulaire, Formulaire.class);
  }

  public int formulaireVersion() {
    return formulaireVersion;
  }

  public Grille grille() {
    return Json.lire(grille, Grille.class);
  }

  public int grilleVersion() {
    return grilleVersion;
  }

  @Nullable String proposeePar() {
    return proposeePar;
  }

  @Nullable String valideePar() {
    return valideePar;
  }

  @Nullable Instant resultatsLe() {
    return resultatsLe;
  }
}
