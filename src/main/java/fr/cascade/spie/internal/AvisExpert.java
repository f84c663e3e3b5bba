package fr.cascade.spie.internal;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.AvisExpertLu;
import fr.cascade.spie.AvisExpertSens;
import fr.cascade.spie.AvisExpertStatut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An opinion asked of an expert on one application: declares, then writes or steps back. */
@Entity
public class AvisExpert {

  private static final int QUESTION_MAX = 2000;
  private static final int TEXTE_MAX = 10_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long candidatureId;
  private long expertId;

  @Enumerated(EnumType.STRING)
  private AvisExpertStatut statut;

  private String question;
  private LocalDate echeance;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private Instant demandeLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private String demandePar;

  private @Nullable Instant rappeleLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Instant declareLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable String motifRecusation;

  @Enumerated(EnumType.STRING)
  private @Nullable AvisExpertSens sens;

  @Column(columnDefinition = "longtext")
  private @Nullable String texte;

  private @Nullable Instant renduLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Instant retireLe;

  @SuppressWarnings("NullAway.Init")
  protected AvisExpert() {}

  private AvisExpert(CandidatureId candidature, UtilisateurId expert, Acteur acteur) {
    this.candidatureId = candidature.valeur();
    this.expertId = expert.valeur();
    this.statut = AvisExpertStatut.A_DECLARER;
    this.question = "";
    this.echeance = LocalDate.MAX;
    this.demandeLe = acteur.le();
    this.demandePar = acteur.libelle();
  }

  /** Asked with a question, for a day to come (RG-466). */
  public static AvisExpert demander(
      CandidatureId candidature,
      UtilisateurId expert,
      String question,
      LocalDate echeance,
      LocalDate aujourdhui,
      Acteur acteur) {
    if (question.isBlank() || question.length() > QUESTION_MAX) {
      throw new RegleMetierException(
          "RG-466", "Écrivez en 1 à 2 000 caractères ce que vous demandez.", "question");
    }
    if (echeance.isBefore(aujourdhui)) {
      throw new RegleMetierException("RG-466", "Cette date est déjà passée.", "echeance");
    }
    var avis = new AvisExpert(candidature, expert, acteur);
    avis.question = question.strip();
    avis.echeance = echeance;
    return avis;
  }

  /** No interest at stake: the file may be read (RG-467). */
  public void declarerSansInteret(Instant le) {
    if (statut != AvisExpertStatut.A_DECLARER) {
      throw new DejaFaitException("RG-467", "Vous avez déjà fait cette déclaration.");
    }
    statut = AvisExpertStatut.EN_COURS;
    declareLe = le;
  }

  /** Steps back: nothing of the file is seen any more (RG-467). */
  public void recuser(String motif, Instant le) {
    exigerAttendu();
    if (motif.isBlank()) {
      throw new RegleMetierException("RG-467", "Dites quel lien vous unit au territoire.", "motif");
    }
    statut = AvisExpertStatut.RECUSE;
    motifRecusation = motif.strip();
    declareLe = le;
  }

  /** Given once, in words (RG-468). */
  public void rendre(@Nullable AvisExpertSens avis, String mots, Instant le) {
    exigerAttendu();
    if (statut == AvisExpertStatut.A_DECLARER) {
      throw new RegleMetierException(
          "RG-467", "Déclarez d’abord si un lien vous unit à cette candidature.");
    }
    if (avis == null) {
      throw new RegleMetierException("RG-468", "Choisissez le sens de votre avis.", "sens");
    }
    if (mots.isBlank() || mots.length() > TEXTE_MAX) {
      throw new RegleMetierException(
          "RG-468", "Expliquez votre avis, en 10 000 caractères au plus.", "texte");
    }
    statut = AvisExpertStatut.RENDU;
    sens = avis;
    texte = mots.strip();
    renduLe = le;
  }

  /** No longer asked for: the expert sees nothing of the file any more (RG-469). */
  public void retirer(Instant le) {
    exigerAttendu();
    statut = AvisExpertStatut.RETIRE;
    retireLe = le;
  }

  /** Reminded of it (RG-469). */
  public void rappeler(Instant le) {
    exigerAttendu();
    rappeleLe = le;
  }

  private void exigerAttendu() {
    if (statut != AvisExpertStatut.A_DECLARER && statut != AvisExpertStatut.EN_COURS) {
      throw new DejaFaitException(
          "RG-469", "Cet avis est maintenant « %s ».".formatted(statut.libelle()));
    }
  }

  public CandidatureId candidature() {
    return new CandidatureId(candidatureId);
  }

  public UtilisateurId expert() {
    return new UtilisateurId(expertId);
  }

  public AvisExpertStatut statut() {
    return statut;
  }

  public LocalDate echeance() {
    return echeance;
  }

  /** As it is read on that day. */
  public AvisExpertLu lu(String candidatureNom, String expertLibelle, LocalDate jour) {
    boolean attendu = statut == AvisExpertStatut.A_DECLARER || statut == AvisExpertStatut.EN_COURS;
    return new AvisExpertLu(
        candidature(),
        candidatureNom,
        expert(),
        expertLibelle,
        statut,
        question,
        echeance,
        attendu && echeance.isBefore(jour),
        rappeleLe,
        sens,
        texte,
        renduLe);
  }
}
