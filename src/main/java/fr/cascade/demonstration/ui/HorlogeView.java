package fr.cascade.demonstration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.cascade.demonstration.AgendaDemonstration;
import fr.cascade.demonstration.DateAVisiter;
import fr.cascade.demonstration.DeplacementHorloge;
import fr.cascade.demonstration.Deroule;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Moves the portal's date forward, and tells what happened on the way. */
@Route(value = "demonstration/horloge", registerAtStartup = false)
@PageTitle("Démonstration – Cascade")
@Menu(title = "Démonstration", order = 90, icon = "vaadin:clock")
@RolesAllowed("ADMINISTRATEUR")
class HorlogeView extends Div {

  private static final int CADENCE_MS = 400;

  private final DeplacementHorloge deplacement;
  private final AgendaDemonstration agenda;
  private final HorlogeMetier horloge;
  private final EnTetePage enTete =
      new EnTetePage("Démonstration").fil(new FilAriane().ici("Démonstration"));
  private final ChampDate date = new ChampDate("Aller au");
  private final Button avancer = new Button("Avancer", clic -> avancer());
  private final ListeDates dates = new ListeDates(this::choisir);
  private final VueDeroule vueDeroule = new VueDeroule();
  private @Nullable Registration ecoute;

  HorlogeView(DeplacementHorloge deplacement, AgendaDemonstration agenda, HorlogeMetier horloge) {
    this.deplacement = deplacement;
    this.agenda = agenda;
    this.horloge = horloge;
    addClassName("page-horloge");
    avancer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    avancer.setDisableOnClick(false);
    date.setHelperText("La date avance toujours, elle ne revient jamais.");
    var saisie = new Div(date, avancer);
    saisie.addClassName("saisie-date");
    add(enTete, section("Avancer la date", saisie), vueDeroule, section("Dates à visiter", dates));
  }

  private static Section section(String titre, Div contenu) {
    var section = new Section(new H2(titre), contenu);
    section.addClassName("carte");
    return section;
  }

  @Override
  protected void onAttach(AttachEvent attachement) {
    super.onAttach(attachement);
    ecoute = attachement.getUI().addPollListener(this::suivre);
    montrer(attachement.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detachement) {
    super.onDetach(detachement);
    detachement.getUI().setPollInterval(-1);
    if (ecoute != null) {
      ecoute.remove();
    }
  }

  private void choisir(DateAVisiter choisie) {
    date.setValue(choisie.date());
    avancer();
  }

  private void avancer() {
    LocalDate cible = date.getValue();
    if (cible == null) {
      refuser(
          date.isInvalid() ? "Écrivez la date sous la forme jj/mm/aaaa." : "Indiquez une date.");
      return;
    }
    try {
      deplacement.lancer(cible);
      date.setInvalid(false);
    } catch (RegleMetierException regle) {
      refuser(regle.phrase());
    }
    montrer(UI.getCurrentOrThrow());
  }

  private void refuser(String phrase) {
    date.setErrorMessage(phrase);
    date.setInvalid(true);
    date.focus();
  }

  private void suivre(PollEvent tic) {
    montrer(tic.getSource());
  }

  /** Asks the browser to come back while the date moves. */
  private void montrer(UI ui) {
    Deroule deroule = deplacement.deroule().orElse(null);
    boolean enRoute = deroule != null && !deroule.termine();
    ui.setPollInterval(enRoute ? CADENCE_MS : -1);
    vueDeroule.montrer(deroule);
    avancer.setEnabled(!enRoute);
    enTete.etat("Nous sommes le " + Formats.jourEtDate(horloge.aujourdhui()) + ".");
    if (!enRoute) {
      dates.montrer(agenda.datesAVisiter());
      Bandeau.rafraichir(ui);
    }
  }
}
