package fr.cascade.spie;

import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.CycleSuivi;
import fr.cascade.spie.internal.LectureSuivi;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a territory promised and delivers: whoever reads its agreement. */
@Service
@Transactional(readOnly = true)
public class SuiviSpieConsultation {

  private final ConventionConsultation conventions;
  private final CandidatureRepository candidatures;
  private final CandidatureDroits droits;
  private final LectureSuivi lecture;
  private final HorlogeMetier horloge;

  SuiviSpieConsultation(
      ConventionConsultation conventions,
      CandidatureRepository candidatures,
      CandidatureDroits droits,
      LectureSuivi lecture,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.candidatures = candidatures;
    this.droits = droits;
    this.lecture = lecture;
    this.horloge = horloge;
  }

  /** Whether an agreement that the reader has before them comes with promises. */
  public boolean existe(ConventionId id) {
    return lecture.existe(id);
  }

  public SuiviSpie lire(ConventionId id) {
    ConventionDetail convention = conventions.detail(id);
    Candidature candidature =
        candidatures
            .findByConventionId(id.valeur())
            .orElseThrow(
                () -> new IntrouvableException("Cette convention ne vient pas d’un appel."));
    LectureSuivi.Lignes lignes = Objects.requireNonNull(lecture.lire(List.of(id)).get(id));
    boolean signee = convention.etat().estSigne();
    return new SuiviSpie(
        id,
        candidature.id(),
        candidature.nom(),
        CycleSuivi.inventee(candidature),
        convention.etat() == ConventionEtat.EXPIREE,
        CycleSuivi.annees(convention, horloge.aujourdhui()),
        lignes.promesses(),
        lignes.indicateurs(),
        lignes.versements(),
        signee && droits.membre(candidature),
        signee && droits.instruit(candidature));
  }
}
