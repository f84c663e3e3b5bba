package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.spie.SuiviSpieConsultation;
import fr.cascade.spie.SuiviSpieService;

/** On the file of an agreement that comes from a call: what was promised, what is delivered. */
@org.springframework.stereotype.Component
class OngletPromesses implements OngletConvention {

  private static final int ORDRE = 160;

  private final SuiviSpieConsultation consultation;
  private final SuiviSpieService service;
  private final HorlogeMetier horloge;

  OngletPromesses(
      SuiviSpieConsultation consultation, SuiviSpieService service, HorlogeMetier horloge) {
    this.consultation = consultation;
    this.service = service;
    this.horloge = horloge;
  }

  @Override
  public String titre() {
    return "Promis et réalisé";
  }

  @Override
  public int ordre() {
    return ORDRE;
  }

  @Override
  public boolean visible(ConventionDetail convention) {
    return consultation.existe(convention.id());
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    return new PanneauSuivi(convention.id(), consultation, service, horloge.aujourdhui());
  }
}
