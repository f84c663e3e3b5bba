package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.ListeCandidatures;
import fr.cascade.spie.internal.Tableur;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out applications, marks and results as CSV or XLSX, with the rights of who asks: the rows
 * are those of the list, marks only for those who read the ranking. What the demonstration invents
 * is left out (RG-460).
 */
@Service
@Transactional(readOnly = true)
public class ExportSpieService {

  private static final int PAGE = 500;
  private static final List<String> COLONNES =
      List.of(
          "Candidature",
          "Organisme porteur",
          "État",
          "Déposée le",
          "Part de l’État",
          "Rang",
          "Moyenne",
          "Médiane",
          "Écart");

  private final AppelRepository appels;
  private final AppelDroits droits;
  private final ListeCandidatures liste;
  private final EvaluationConsultation evaluations;

  ExportSpieService(
      AppelRepository appels,
      AppelDroits droits,
      ListeCandidatures liste,
      EvaluationConsultation evaluations) {
    this.appels = appels;
    this.droits = droits;
    this.liste = liste;
    this.evaluations = evaluations;
  }

  /** What the reader sees of a call, as a sheet written page by page. */
  public void candidatures(AppelId id, boolean xlsx, OutputStream sortie) {
    droits.exigerLecture(appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable));
    Map<Long, LigneClassement> notes = new HashMap<>();
    if (droits.conduit()) {
      evaluations.classement(id).forEach(l -> notes.put(l.id().valeur(), l));
    }
    var filtre = new CandidatureFiltre(id, "", null, false);
    try (Tableur tableur = Tableur.vers(sortie, xlsx, "Candidatures", COLONNES)) {
      List<CandidatureResume> page = liste.rechercher(filtre, 0, PAGE);
      for (int depuis = 0; !page.isEmpty(); page = liste.rechercher(filtre, depuis, PAGE)) {
        page.stream()
            .filter(c -> !c.inventee())
            .forEach(c -> tableur.ligne(ligne(c, notes.get(c.id().valeur()))));
        depuis += PAGE;
      }
    }
  }

  private static List<Object> ligne(
      CandidatureResume c, @org.jspecify.annotations.Nullable LigneClassement l) {
    return List.of(
        c.nom(),
        c.porteurNom(),
        c.statut().libelle(),
        c.deposeeLe() == null ? "" : fr.cascade.socle.ui.Formats.dateHeure(c.deposeeLe()),
        c.montant() == null ? "" : c.montant(),
        l == null ? "" : l.rang(),
        l == null ? "" : l.moyenne(),
        l == null ? "" : l.mediane(),
        l == null ? "" : l.ecart());
  }
}
