package fr.cascade.avenants.internal;

import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.Cles;
import org.springframework.stereotype.Component;

/** Writes an act in the history of the avenant and of its agreement; tells those who draft. */
@Component
public class RegistreAvenants {

  private final JournalService journal;
  private final TexteEnVigueurConsultation textes;
  private final CourrierService courrier;
  private final Groupes groupes;

  RegistreAvenants(
      JournalService journal,
      TexteEnVigueurConsultation textes,
      CourrierService courrier,
      Groupes groupes) {
    this.journal = journal;
    this.textes = textes;
    this.courrier = courrier;
    this.groupes = groupes;
  }

  public void consigner(Avenant avenant, String acte, String phrase) {
    journal.consigner(Cles.de(avenant.id()), acte, phrase);
    journal.consigner(Cles.de(avenant.convention()), acte, avenant.designation() + " : " + phrase);
  }

  void prevenirLesRedacteurs(Avenant avenant, String sujet, String corps) {
    courrier.notifier(
        textes.groupesRedaction(avenant.convention()).stream()
            .flatMap(g -> groupes.utilisateursDuGroupe(g).stream())
            .map(CompteResume::id)
            .distinct()
            .toList(),
        new NouveauMessage(
            sujet, corps, AvenantRoutes.avenant(avenant.id()), Cles.de(avenant.id())));
  }
}
