package fr.cascade.conventions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may follow from which state, by whom, under which condition: the one table of the life of an
 * agreement, printed into {@code docs/transitions-convention.md} by a test.
 */
public enum TransitionConvention {
  DECLINER(
      null,
      ConventionStatut.BROUILLON,
      "rédacteur du territoire",
      "le texte parent est signé et n'est pas expiré (RG-120)"),
  SOUMETTRE(
      ConventionStatut.BROUILLON,
      ConventionStatut.A_VALIDER,
      "rédacteur du territoire",
      "aucun article vide, chaque partie a un signataire (RG-130)"),
  CONSULTER(
      ConventionStatut.BROUILLON,
      ConventionStatut.EN_CONSULTATION,
      "rédacteur du territoire",
      "aucun article vide, échéance sous quatre-vingt-dix jours, une partie au moins (RG-160 à RG-162)"),
  CLORE_CONSULTATION(
      ConventionStatut.EN_CONSULTATION,
      ConventionStatut.BROUILLON,
      "portail, ou rédacteur du territoire",
      "tous les avis sont rendus, l'échéance est passée, ou le rédacteur clôt avant elle (RG-168)"),
  ABANDONNER(
      ConventionStatut.BROUILLON,
      ConventionStatut.ABANDONNEE,
      "rédacteur du territoire",
      "un motif est donné (RG-135)"),
  RETIRER(
      ConventionStatut.A_VALIDER,
      ConventionStatut.BROUILLON,
      "rédacteur du territoire",
      "la validation n'est pas rendue (RG-136)"),
  REFUSER_VISA(
      ConventionStatut.A_VALIDER,
      ConventionStatut.BROUILLON,
      "organisation dont le visa est demandé",
      "un motif est donné (RG-202)"),
  CONSTATER_NON_CONFORME(
      ConventionStatut.A_VALIDER,
      ConventionStatut.BROUILLON,
      "portail",
      "un chiffre est plus faible ou manque, un texte à reprendre tel quel a changé (RG-131)"),
  RENVOYER(
      ConventionStatut.A_VALIDER,
      ConventionStatut.BROUILLON,
      "valideur du niveau",
      "un motif est donné (RG-133)"),
  VALIDER(
      ConventionStatut.A_VALIDER,
      ConventionStatut.A_SIGNER,
      "valideur du niveau",
      "autre personne que celle qui a soumis (RG-132), tous les visas sont donnés (RG-204)"),
  RETIRER_DE_LA_SIGNATURE(
      ConventionStatut.A_SIGNER,
      ConventionStatut.BROUILLON,
      "rédacteur du territoire",
      "il manque une signature, un motif est donné (RG-138)"),
  REFUSER_SIGNATURE(
      ConventionStatut.A_SIGNER,
      ConventionStatut.BROUILLON,
      "signataire dont c'est le tour",
      "un motif est donné (RG-144)"),
  CLOTURER_SIGNATURE(
      ConventionStatut.A_SIGNER,
      ConventionStatut.SIGNEE,
      "portail",
      "toutes les parties ont signé (RG-142)");

  private final @Nullable ConventionStatut depuis;
  private final ConventionStatut vers;
  private final String acteur;
  private final String condition;

  TransitionConvention(
      @Nullable ConventionStatut depuis, ConventionStatut vers, String acteur, String condition) {
    this.depuis = depuis;
    this.vers = vers;
    this.acteur = acteur;
    this.condition = condition;
  }

  /** Empty for the transition that creates the agreement. */
  public Optional<ConventionStatut> depuis() {
    return Optional.ofNullable(depuis);
  }

  public ConventionStatut vers() {
    return vers;
  }

  public String acteur() {
    return acteur;
  }

  public String condition() {
    return condition;
  }

  /** Whether it may start from this status. */
  public boolean possibleDepuis(ConventionStatut statut) {
    return statut == depuis;
  }
}
