package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.socle.Cles;
import org.springframework.stereotype.Service;

/** Every act on the agreement, latest first, from the journal. */
@Service
class OngletHistorique implements OngletConvention {

  private final JournalConsultation journal;

  OngletHistorique(JournalConsultation journal) {
    this.journal = journal;
  }

  @Override
  public String titre() {
    return "Historique";
  }

  @Override
  public int ordre() {
    return 60;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    return new HistoriqueListe(journal, Cles.de(convention.id()));
  }
}
