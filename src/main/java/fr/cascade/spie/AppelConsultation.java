package fr.cascade.spie;

import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.DocumentAppel;
import fr.cascade.spie.internal.Jure;
import fr.cascade.spie.internal.JureRepository;
import fr.cascade.spie.internal.LectureAppel;
import fr.cascade.spie.internal.ListeCandidatures;
import fr.cascade.spie.internal.ListePublique;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads calls: those that are published by everybody, the others by those who conduct them. */
@Service
@Transactional(readOnly = true)
public class AppelConsultation {

  private final AppelRepository appels;
  private final JureRepository jures;
  private final LectureAppel lecture;
  private final AppelDroits droits;
  private final ListeCandidatures liste;
  private final ListePublique publique;
  private final DocumentAppel documents;
  private final UtilisateurConsultation utilisateurs;
  private final Groupes groupes;

  AppelConsultation(
      AppelRepository appels,
      JureRepository jures,
      LectureAppel lecture,
      AppelDroits droits,
      ListeCandidatures liste,
      ListePublique publique,
      DocumentAppel documents,
      UtilisateurConsultation utilisateurs,
      Groupes groupes) {
    this.appels = appels;
    this.jures = jures;
    this.lecture = lecture;
    this.droits = droits;
    this.liste = liste;
    this.publique = publique;
    this.documents = documents;
    this.utilisateurs = utilisateurs;
    this.groupes = groupes;
  }

  /** Published calls, for everybody, connected or not. */
  public List<AppelLu> publies() {
    return appels.publies().stream().map(lecture::lire).toList();
  }

  /** All calls, for those who conduct them; the published ones for the others. */
  public List<AppelLu> tous() {
    return (droits.conduit() ? appels.tous() : appels.publies())
        .stream().map(lecture::lire).toList();
  }

  public AppelLu lire(AppelId id) {
    return lecture.lire(charger(id));
  }

  public boolean peutPreparer() {
    return droits.conduit();
  }

  /** The selected territories, once announced; none before, invented territories never. */
  public List<ResultatPublic> resultats(AppelId id) {
    return charger(id).statut() == AppelStatut.RESULTATS_ANNONCES
        ? publique.retenues(id)
        : List.of();
  }

  /** The départements of the selected territories, at the same moment as their list. */
  public Set<TerritoireCode> departementsRetenus(AppelId id) {
    return charger(id).statut() == AppelStatut.RESULTATS_ANNONCES
        ? publique.departements(id)
        : Set.of();
  }

  /** Selected territories that have withdrawn since, by name. */
  public List<String> desistements(AppelId id) {
    return charger(id).statut() == AppelStatut.RESULTATS_ANNONCES
        ? publique.desistees(id)
        : List.of();
  }

  /** The members of the jury, for those who conduct the call. */
  public List<CompteResume> jury(AppelId id) {
    droits.exigerConduite();
    var comptes =
        utilisateurs.resumes(
            jures.findByAppelIdOrderById(id.valeur()).stream().map(Jure::utilisateur).toList());
    return comptes.values().stream().sorted(Comparator.comparing(CompteResume::libelle)).toList();
  }

  /** Who may be added to a jury. */
  public List<CompteResume> jurables() {
    droits.exigerConduite();
    return groupes.utilisateursDuGroupe(Groupes.de(Permission.NOTER, TerritoireCode.NATION));
  }

  /** How many drafts are open and how many applications are submitted. */
  public Comptes comptes(AppelId id) {
    droits.exigerConduite();
    return liste.comptes(id);
  }

  /** Drafts that nobody submitted yet, and applications received. */
  public record Comptes(int brouillons, int deposees) {}

  /** The empty form, to prepare on paper. */
  public byte[] formulaireVierge(AppelId id, boolean word) {
    return documents.vierge(charger(id), word);
  }

  private Appel charger(AppelId id) {
    Appel appel = appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable);
    droits.exigerLecture(appel);
    return appel;
  }
}
