package fr.cascade.spie;

import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelMoteur;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.Jure;
import fr.cascade.spie.internal.JureRepository;
import fr.cascade.spie.internal.ModeleSpie;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares and publishes calls; an act of national officers. */
@Service
public class AppelService {

  private final AppelRepository appels;
  private final JureRepository jures;
  private final AppelMoteur moteur;
  private final AppelDroits droits;
  private final Groupes groupes;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  AppelService(
      AppelRepository appels,
      JureRepository jures,
      AppelMoteur moteur,
      AppelDroits droits,
      Groupes groupes,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.appels = appels;
    this.jures = jures;
    this.moteur = moteur;
    this.droits = droits;
    this.groupes = groupes;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Opens a call in preparation, on the form and the grid of the SPIE (RG-400). */
  @Transactional
  public AppelId preparer(AppelSaisi saisi) {
    droits.exigerConduite();
    Appel appel =
        appels.saveAndFlush(
            Appel.preparer(propre(saisi), ModeleSpie.formulaire(), ModeleSpie.grille(), acteur()));
    consigner(appel.id(), "APPEL_PREPARE", "Appel créé sur le formulaire et la grille du SPIE.");
    moteur.preparer(appel.id());
    return appel.id();
  }

  /** Changes what the call says (RG-400), before it is published (RG-402). */
  @Transactional
  public void modifier(AppelId id, AppelSaisi saisi) {
    changer(id, "APPEL_MODIFIE", "Texte ou conditions modifiés.", a -> a.modifier(propre(saisi)));
  }

  /** A new version of the form (RG-401), before the call is published (RG-402). */
  @Transactional
  public void composer(AppelId id, Formulaire formulaire) {
    changer(id, "FORMULAIRE_MODIFIE", "Formulaire modifié.", a -> a.composer(formulaire));
  }

  /** A new version of the grid (RG-403), before the call is published (RG-402). */
  @Transactional
  public void composer(AppelId id, Grille grille) {
    changer(id, "GRILLE_MODIFIEE", "Grille modifiée.", a -> a.composer(grille));
  }

  /** Shows it to everybody: what it says is frozen (RG-402). */
  @RepriseSurConflit
  @Transactional
  public void publier(AppelId id) {
    Appel appel = verrouiller(id);
    appel.publier(horloge.instant());
    consigner(
        id,
        "APPEL_PUBLIE",
        "Appel publié ; formulaire en version %d et grille en version %d, figés."
            .formatted(appel.formulaireVersion(), appel.grilleVersion()));
    AppelSaisi contenu = appel.contenu();
    moteur.publier(id, contenu.ouvertureLe(), appel.fermeture().finLe().plusSeconds(1));
  }

  /** Takes it back to preparation, before it opens (RG-402). */
  @RepriseSurConflit
  @Transactional
  public void depublier(AppelId id) {
    verrouiller(id).depublier(horloge.instant());
    consigner(id, "APPEL_RETIRE", "Publication retirée.");
    moteur.depublier(id);
  }

  /** Adds a member to the jury, before applications are marked (RG-404). */
  @Transactional
  public void nommerJure(AppelId id, UtilisateurId utilisateur) {
    Appel appel = verrouiller(id);
    exigerJuryOuvert(appel);
    boolean admis =
        groupes.utilisateursDuGroupe(Groupes.de(Permission.NOTER, TerritoireCode.NATION)).stream()
            .anyMatch(c -> c.id().equals(utilisateur));
    if (!admis) {
      throw new RegleMetierException(
          "RG-404", "Ce compte n’a pas le rôle de membre du jury.", "jure");
    }
    if (!jures.existsByAppelIdAndUtilisateurId(id.valeur(), utilisateur.valeur())) {
      jures.save(new Jure(id, utilisateur));
      consigner(id, "JURE_NOMME", "Membre ajouté au jury.");
    }
  }

  /** Takes a member out of the jury, before applications are marked (RG-404). */
  @Transactional
  public void retirerJure(AppelId id, UtilisateurId utilisateur) {
    exigerJuryOuvert(verrouiller(id));
    jures.deleteByAppelIdAndUtilisateurId(id.valeur(), utilisateur.valeur());
    consigner(id, "JURE_RETIRE", "Membre retiré du jury.");
  }

  private void exigerJuryOuvert(Appel appel) {
    switch (appel.etat(horloge.instant())) {
      case EN_PREPARATION, A_VENIR, OUVERT, CLOS -> {}
      default ->
          throw new RegleMetierException(
              "RG-404", "Les candidatures sont confiées au jury : il ne change plus.", "jure");
    }
  }

  private void changer(AppelId id, String acte, String phrase, Consumer<Appel> changement) {
    changement.accept(verrouiller(id));
    consigner(id, acte, phrase);
  }

  private Appel verrouiller(AppelId id) {
    droits.exigerConduite();
    return appels.verrouiller(id.valeur()).orElseThrow(AppelDroits::introuvable);
  }

  private static AppelSaisi propre(AppelSaisi s) {
    return new AppelSaisi(
        s.titre(),
        HtmlNettoyeur.nettoyer(s.texte()),
        s.porteurs(),
        s.ouvertureLe(),
        s.clotureLe(),
        s.delaiDeGrace(),
        s.places(),
        s.plafond(),
        s.enveloppe(),
        s.regleEgalite(),
        s.recours());
  }

  private void consigner(AppelId id, String acte, String phrase) {
    journal.consigner(Cles.de(id), acte, phrase);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
