package fr.cascade.spie.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.ResultatsConsultation;
import org.jspecify.annotations.Nullable;

/** How the letters are going, until all have left. */
final class SuiviEnvois extends Div {

  private static final int CADENCE_MS = 500;

  private final ResultatsConsultation resultats;
  private final AppelId appel;
  private final ProgressBar avance = new ProgressBar();
  private final Paragraph phrase = new Paragraph();
  private @Nullable Registration ecoute;

  SuiviEnvois(ResultatsConsultation resultats, AppelId appel) {
    this.resultats = resultats;
    this.appel = appel;
    phrase.getElement().setAttribute("role", "status");
    avance.getElement().setAttribute("aria-label", "Lettres envoyées");
    addClassName("carte");
    add(phrase, avance);
  }

  @Override
  protected void onAttach(AttachEvent attache) {
    super.onAttach(attache);
    ecoute = attache.getUI().addPollListener(_ -> compter());
    compter();
  }

  @Override
  protected void onDetach(DetachEvent detache) {
    super.onDetach(detache);
    detache.getUI().setPollInterval(-1);
    if (ecoute != null) {
      ecoute.remove();
    }
  }

  private void compter() {
    var envois = resultats.envois(appel);
    int reste = envois.total() - envois.envoyes() - envois.postaux();
    avance.setMax(Math.max(1, envois.total() - envois.postaux()));
    avance.setValue(envois.envoyes());
    avance.setVisible(reste > 0);
    phrase.setText(
        "%s sur %d ; %s à prévenir par courrier postal.%s"
            .formatted(
                Formats.compte(envois.envoyes(), "lettre remise", "lettres remises"),
                envois.total() - envois.postaux(),
                Formats.compte(
                    envois.postaux(), "territoire sans compte", "territoires sans compte"),
                envois.echecs() == 0
                    ? ""
                    : " %s : nouvel essai dans la minute."
                        .formatted(Formats.compte(envois.echecs(), "échec", "échecs"))));
    getUI().ifPresent(ui -> ui.setPollInterval(reste > 0 ? CADENCE_MS : -1));
  }
}
