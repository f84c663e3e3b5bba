package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.ResultatSoumission;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Submits a draft, or says what keeps it from being submitted. */
final class Soumission {

  private final ConventionService conventions;
  private final Brouillon brouillon;
  private final SerializableConsumer<String> ouvrir;

  Soumission(
      ConventionService conventions, Brouillon brouillon, SerializableConsumer<String> ouvrir) {
    this.conventions = conventions;
    this.brouillon = brouillon;
    this.ouvrir = ouvrir;
  }

  /**
   * Asks for confirmation when nothing stands in the way.
   *
   * @param nonEnregistre key of the article whose text on screen could not be saved
   */
  void demander(Optional<String> nonEnregistre) {
    brouillon.relire();
    var points = new ArrayList<PointATraiter>();
    nonEnregistre.ifPresent(
        cle ->
            points.add(
                new PointATraiter(
                    cle, "Le texte à l’écran n’est pas enregistré : voyez pourquoi.")));
    points.addAll(PointATraiter.de(brouillon.detail()));
    if (!points.isEmpty()) {
      refuser(points);
      return;
    }
    Confirmation.demander(
        "Soumettre à la validation ?",
        (brouillon.detail().parent() == null ? "" : "Le texte respecte le texte parent. ")
            + "Vous ne pourrez plus le modifier tant qu’une seconde"
            + " personne ne l’aura pas validé, ou renvoyé avec un motif.",
        "Soumettre",
        () -> Messages.essayer(this::soumettre));
  }

  private void soumettre() {
    ResultatSoumission resultat = conventions.soumettre(brouillon.id());
    if (resultat.transmise()) {
      Messages.succes("Texte soumis à la validation.");
      UI.getCurrent().navigate(ConventionRoutes.fiche(brouillon.id()));
      return;
    }
    brouillon.relire();
    refuser(
        resultat.blocages().stream()
            .map(c -> new PointATraiter(c.articleCle(), nom(c) + " : " + c.phrase()))
            .toList());
  }

  private void refuser(List<PointATraiter> points) {
    new AvisSoumission(points, ouvrir).open();
  }

  /** An article may carry several figures: each is named. */
  private static String nom(Constat constat) {
    return constat.objet() == Objet.CHIFFRE ? constat.libelle() : constat.articleParent();
  }
}
