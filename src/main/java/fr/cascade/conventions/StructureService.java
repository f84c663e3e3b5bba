package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.ExigencesDeParties;
import fr.cascade.conventions.internal.Structure;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives what drafters change in what a draft is made of, and in what it demands below. */
@Service
public class StructureService {

  private final ConventionRepository conventions;
  private final ExigencesDeParties exigences;
  private final ConventionDroits droits;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  StructureService(
      ConventionRepository conventions,
      ExigencesDeParties exigences,
      ConventionDroits droits,
      Visibilite visibilite,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.exigences = exigences;
    this.droits = droits;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /**
   * Adds an empty article at the end.
   *
   * @return its key
   * @throws RegleMetierException no title (RG-112), too many articles (RG-196)
   */
  @Transactional
  public String ajouterArticle(ConventionId id, String titre) {
    Convention convention = charger(id);
    String cle = new Structure(convention).ajouter(titre).cle();
    conventions.flush();
    return cle;
  }

  /** Moves an article one place up (-1) or down (1). */
  @Transactional
  public void deplacerArticle(ConventionId id, String cle, int sens) {
    modifier(id, s -> s.deplacer(cle, sens));
  }

  /** Removes an article born in this draft (RG-196). */
  @Transactional
  public void retirerArticle(ConventionId id, String cle) {
    modifier(id, s -> s.retirer(cle));
  }

  /** Sets what an article demands of the texts below (RG-196). */
  @Transactional
  public void qualifierArticle(ConventionId id, String cle, NatureArticle nature) {
    modifier(id, s -> s.qualifier(cle, nature));
  }

  /** Adds a figure to an article, and the obligation that goes with it (RG-197). */
  @Transactional
  public void ajouterChiffre(
      ConventionId id, TypeChiffre type, String articleCle, @Nullable BigDecimal valeur) {
    modifier(id, s -> s.chiffrer(type, articleCle, valeur, acteur()));
  }

  /** Takes a figure out of the text; its value stays in words (RG-197). */
  @Transactional
  public void retirerChiffre(ConventionId id, TypeChiffre type) {
    modifier(id, s -> s.retirerChiffre(type, acteur()));
  }

  /** Sets the kinds of organisation that must sign the texts of a level below (RG-198). */
  @Transactional
  public void exigerParties(ConventionId id, Niveau niveau, Set<TypeOrganisation> types) {
    exigences.definir(charger(id), niveau, types);
  }

  private void modifier(ConventionId id, Consumer<Structure> acte) {
    Convention convention = charger(id);
    acte.accept(new Structure(convention));
    conventions.flush();
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    Convention convention =
        conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
    droits.exigerRedaction(convention);
    return convention;
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
