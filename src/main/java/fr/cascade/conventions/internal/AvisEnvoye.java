package fr.cascade.conventions.internal;

import fr.cascade.conventions.AvisId;
import fr.cascade.conventions.AvisRecu.PieceRecue;
import fr.cascade.documents.DocumentService;
import fr.cascade.journal.JournalService;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an avis goes through whoever sends it: found behind its lock, kept, told to the engine. */
@Component
public class AvisEnvoye {

  private static final String SIGNATURE_PDF = "%PDF-";

  private final TourAvisRepository tours;
  private final ConsultationMoteur moteur;
  private final DocumentService documents;
  private final OrganisationConsultation organisations;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  AvisEnvoye(
      TourAvisRepository tours,
      ConsultationMoteur moteur,
      DocumentService documents,
      OrganisationConsultation organisations,
      JournalService journal,
      HorlogeMetier horloge) {
    this.tours = tours;
    this.moteur = moteur;
    this.documents = documents;
    this.organisations = organisations;
    this.journal = journal;
    this.horloge = horloge;
  }

  /** Of this agreement only: the avis of another one does not exist. */
  public Avis trouver(ConventionId convention, AvisId id) {
    return tours
        .avis(id.valeur())
        .filter(a -> a.tour().convention().id().equals(convention))
        .orElseThrow(AvisEnvoye::introuvable);
  }

  /** Refuses a letter that is no PDF, by its content (RG-167). */
  public static void exigerPdf(@Nullable PieceRecue piece) {
    if (piece != null && !estUnPdf(piece.contenu())) {
      throw new RegleMetierException(
          "RG-167", "« %s » n'est pas un PDF.".formatted(piece.nom()), "fichier");
    }
  }

  private static boolean estUnPdf(byte[] contenu) {
    int longueur = Math.min(SIGNATURE_PDF.length(), contenu.length);
    return new String(contenu, 0, longueur, StandardCharsets.US_ASCII).equals(SIGNATURE_PDF);
  }

  /** Keeps the letter with the avis. */
  public void joindre(Avis avis, @Nullable PieceRecue piece) {
    if (piece != null) {
      avis.joindre(documents.conserver(piece.nom(), "application/pdf", piece.contenu()).id());
    }
  }

  /** Writes it in the history and tells the engine; the last one ends the round. */
  public void transmettre(Avis avis) {
    TourAvis tour = avis.tour();
    String partie =
        organisations
            .noms(List.of(avis.organisation()), horloge.aujourdhui())
            .getOrDefault(avis.organisation(), "une partie");
    var recuLe = avis.recuLe();
    journal.consigner(
        Cles.de(tour.convention().id()),
        "AVIS",
        recuLe == null
            ? "Avis rendu pour %s.".formatted(partie)
            : "Avis reçu par courrier le %s, saisi pour %s."
                .formatted(Jours.enClair(recuLe), partie));
    moteur.avisRendu(tour.id(), avis.organisation());
  }

  /** The one answer for what does not exist and for what is another party's. */
  public static IntrouvableException introuvable() {
    return new IntrouvableException("Cet avis n'existe pas, ou n'est pas de votre ressort.");
  }
}
