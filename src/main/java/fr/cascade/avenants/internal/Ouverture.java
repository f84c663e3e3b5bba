package fr.cascade.avenants.internal;

import fr.cascade.avenants.AvenantStatut;
import fr.cascade.avenants.NouvelAvenant;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.ui.Formats;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens avenants, one at a time on an agreement (RG-501). The caller has checked who may. */
@Component
public class Ouverture {

  private final AvenantRepository avenants;
  private final TexteEnVigueurConsultation textes;
  private final AvenantMoteur moteur;
  private final RegistreAvenants registre;

  Ouverture(
      AvenantRepository avenants,
      TexteEnVigueurConsultation textes,
      AvenantMoteur moteur,
      RegistreAvenants registre) {
    this.avenants = avenants;
    this.textes = textes;
    this.moteur = moteur;
    this.registre = registre;
  }

  public Avenant ouvrir(NouvelAvenant demande, Acteur acteur) {
    avenants
        .findByEnCours(demande.convention().valeur())
        .ifPresent(
            autre -> {
              throw deja(autre);
            });
    TexteEnVigueur texte = textes.lire(demande.convention());
    int numero = avenants.compterSignes(demande.convention().valeur()) + 1;
    Avenant avenant = Avenant.ouvrir(texte, numero, demande.objet(), acteur);
    completer(avenant, texte, demande);
    enregistrer(avenant);
    registre.consigner(
        avenant, "AVENANT_OUVERT", "brouillon ouvert : « %s »".formatted(avenant.objet()));
    moteur.ouvert(avenant.id());
    return avenant;
  }

  /** Joins the open draft, or opens one. */
  public Avenant completerOuOuvrir(NouvelAvenant demande, Acteur acteur) {
    Optional<Long> ouvert = avenants.idEnCours(demande.convention().valeur());
    if (ouvert.isEmpty()) {
      return ouvrir(demande, acteur);
    }
    Avenant avenant = avenants.verrouiller(ouvert.get()).orElseThrow(AvenantDroits::introuvable);
    if (avenant.vie().statut() != AvenantStatut.BROUILLON) {
      throw deja(avenant);
    }
    completer(avenant, textes.lire(demande.convention()), demande);
    return avenant;
  }

  private static void completer(Avenant avenant, TexteEnVigueur texte, NouvelAvenant demande) {
    avenant.motiver(demande.origine());
    ajouter(avenant, texte, demande.articles());
  }

  /** Takes articles in; that of another agreement does not exist here. */
  public static void ajouter(Avenant avenant, TexteEnVigueur texte, List<String> cles) {
    for (String cle : cles) {
      avenant.ajouter(
          texte
              .article(cle)
              .orElseThrow(
                  () ->
                      new IntrouvableException("Cet article n’existe pas dans cette convention.")));
    }
  }

  /** Tried again as a whole when another one came first, so as to say who and when. */
  private void enregistrer(Avenant avenant) {
    try {
      avenants.saveAndFlush(avenant);
    } catch (DataIntegrityViolationException e) {
      throw new OptimisticLockingFailureException("Un autre avenant vient d’être ouvert.", e);
    }
  }

  private static DejaFaitException deja(Avenant autre) {
    return new DejaFaitException(
        "RG-501",
        "Un avenant est déjà en cours sur cette convention, « %s », ouvert par %s le %s : %s. Il doit être signé ou abandonné avant le suivant."
            .formatted(
                autre.objet(),
                autre.ouvertPar(),
                Formats.dateHeure(autre.ouvertLe()),
                autre.vie().statut().faitAccompli()));
  }
}
