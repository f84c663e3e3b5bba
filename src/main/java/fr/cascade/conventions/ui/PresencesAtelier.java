package fr.cascade.conventions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.PresenceService;
import fr.cascade.conventions.PresenceService.Presence;
import java.util.List;
import java.util.stream.Collectors;

/** Who else is on the draft now; asks again every few seconds, as long as the page is there. */
final class PresencesAtelier extends Paragraph {

  private static final int CADENCE_MS = 10_000;

  private final PresenceService presences;
  private final Brouillon brouillon;
  private final SerializableRunnable aChaqueFois;
  private String articleCle = "";

  /**
   * @param aChaqueFois what else is to be read again
   */
  PresencesAtelier(
      PresenceService presences, Brouillon brouillon, SerializableRunnable aChaqueFois) {
    this.presences = presences;
    this.brouillon = brouillon;
    this.aChaqueFois = aChaqueFois;
    addClassName("presences");
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  /** Says where the drafter is. */
  void aller(String cle) {
    articleCle = cle;
    dire();
  }

  @Override
  protected void onAttach(AttachEvent arrivee) {
    arrivee.getUI().setPollInterval(CADENCE_MS);
    addPoll(arrivee);
  }

  private void addPoll(AttachEvent arrivee) {
    var ecoute =
        arrivee
            .getUI()
            .addPollListener(
                e -> {
                  brouillon.relire();
                  dire();
                  aChaqueFois.run();
                });
    addDetachListener(
        depart -> {
          ecoute.remove();
          depart.unregisterListener();
        });
  }

  @Override
  protected void onDetach(DetachEvent depart) {
    depart.getUI().setPollInterval(-1);
    presences.quitter(brouillon.id());
  }

  private void dire() {
    List<Presence> autres = presences.signaler(brouillon.id(), articleCle);
    setVisible(!autres.isEmpty());
    setText(
        "Aussi sur ce brouillon : "
            + autres.stream().map(this::enClair).collect(Collectors.joining(" ; "))
            + ".");
  }

  private String enClair(Presence presence) {
    ConventionDetail detail = brouillon.detail();
    return detail
        .article(presence.articleCle())
        .map(a -> "%s (article %d)".formatted(presence.libelle(), a.rang()))
        .orElse(presence.libelle());
  }
}
