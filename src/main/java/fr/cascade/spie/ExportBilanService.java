package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.LectureSuivi;
import fr.cascade.spie.internal.ListeAttente;
import fr.cascade.spie.internal.ListeCandidatures;
import fr.cascade.spie.internal.Tableur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out what the territories of a call promised and delivered, with the rights of who asks:
 * those of the list. What the demonstration invents is left out (RG-460).
 */
@Service
@Transactional(readOnly = true)
public class ExportBilanService {

  private static final int TOUTES = 1_000;
  private static final List<String> COLONNES =
      List.of("Territoire", "Nature", "Libellé", "Départ", "Promis", "Année", "Réalisé", "État");

  private final AppelRepository appels;
  private final CandidatureRepository candidatures;
  private final AppelDroits droits;
  private final ListeCandidatures liste;
  private final LectureSuivi lecture;

  ExportBilanService(
      AppelRepository appels,
      CandidatureRepository candidatures,
      AppelDroits droits,
      ListeCandidatures liste,
      LectureSuivi lecture) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.droits = droits;
    this.liste = liste;
    this.lecture = lecture;
  }

  /** A row for each indicator and year, each action, each instalment. */
  public byte[] promisEtRealise(AppelId id, boolean xlsx) {
    droits.exigerLecture(appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable));
    Map<ConventionId, String> noms = new LinkedHashMap<>();
    var retenues = new CandidatureFiltre(id, "", CandidatureStatut.RETENUE, false);
    List<Long> ids =
        liste.rechercher(retenues, 0, TOUTES).stream()
            .filter(c -> !c.inventee())
            .map(c -> c.id().valeur())
            .toList();
    for (Candidature candidature : candidatures.findAllByIdIn(ids)) {
      ListeAttente.convention(candidature).ifPresent(c -> noms.put(c, candidature.nom()));
    }
    List<List<Object>> lignes = new ArrayList<>();
    lecture
        .lire(noms.keySet())
        .forEach((c, suivi) -> ajouter(lignes, String.valueOf(noms.get(c)), suivi));
    return Tableur.octets(xlsx, "Promis et réalisé", COLONNES, lignes);
  }

  private static void ajouter(
      List<List<Object>> lignes, String territoire, LectureSuivi.Lignes suivi) {
    for (SuiviSpie.Indicateur i : suivi.indicateurs()) {
      if (i.realises().isEmpty()) {
        lignes.add(indicateur(territoire, i, "", "", ""));
      }
      for (SuiviSpie.Realise r : i.realises()) {
        lignes.add(indicateur(territoire, i, r.annee(), r.valeur(), r.commentaire()));
      }
    }
    for (SuiviSpie.Promesse p : suivi.promesses()) {
      lignes.add(
          List.of(
              territoire,
              "Engagement, axe " + p.axe(),
              p.libelle(),
              "",
              p.echeance(),
              "",
              p.commentaire(),
              p.etat().libelle()));
    }
    for (SuiviSpie.Versement v : suivi.versements()) {
      lignes.add(
          List.of(
              territoire,
              "Versement de l’État",
              v.condition(),
              "",
              v.montant(),
              v.prevuLe().getYear(),
              v.verseLe() == null ? "" : v.montant(),
              v.verseLe() == null ? "À verser" : "Versé le " + Formats.dateCourte(v.verseLe())));
    }
  }

  private static List<Object> indicateur(
      String territoire, SuiviSpie.Indicateur i, Object annee, Object valeur, String etat) {
    return List.of(
        territoire, "Indicateur", i.libelle(), i.depart(), i.cible(), annee, valeur, etat);
  }
}
