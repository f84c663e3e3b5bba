package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteCles;
import fr.cascade.journal.JournalService;
import fr.cascade.socle.Cles;
import org.springframework.stereotype.Component;

/** Writes an act in the history of the committee and in that of its agreement. */
@Component
class Registre {

  private final JournalService journal;

  Registre(JournalService journal) {
    this.journal = journal;
  }

  void consigner(Comite comite, String acte, String phrase) {
    journal.consigner(ComiteCles.de(comite.id()), acte, phrase);
    journal.consigner(Cles.de(comite.convention()), acte, comite.nom() + " : " + phrase);
  }

  /** What matters to the meeting only. */
  void consigner(Seance seance, String acte, String phrase) {
    journal.consigner(ComiteCles.de(seance.id()), acte, phrase);
  }
}
