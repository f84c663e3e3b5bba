package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.SpieRoutes;
import java.util.Objects;

/** On the file of an agreement, the application that it comes from. */
@org.springframework.stereotype.Component
class OngletCandidature implements OngletConvention {

  private static final int ORDRE = 150;

  private final CandidatureConsultation candidatures;

  OngletCandidature(CandidatureConsultation candidatures) {
    this.candidatures = candidatures;
  }

  @Override
  public String titre() {
    return "Candidature";
  }

  @Override
  public int ordre() {
    return ORDRE;
  }

  @Override
  public boolean visible(ConventionDetail convention) {
    return candidatures.origine(convention.id()).isPresent();
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    return candidatures
        .origine(convention.id())
        .<Component>map(
            c ->
                new Div(
                    new Paragraph(
                        "Cette convention vient de la candidature « %s » à l’appel « %s », retenue pour %s."
                            .formatted(
                                c.nom(),
                                c.appelTitre(),
                                Formats.euros(Objects.requireNonNull(c.montant())))),
                    new Anchor(SpieRoutes.candidature(c.id()), "Lire la candidature")))
        .orElseGet(() -> new EtatVide("Aucune candidature", "Ce texte n’en vient pas."));
  }
}
