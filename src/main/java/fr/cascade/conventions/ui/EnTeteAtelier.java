package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Ton;

/** Top of the workshop: state, what is left to treat, submission; why the text came back. */
final class EnTeteAtelier extends Div {

  private final EnTetePage page;
  private final Button suivant;

  EnTeteAtelier(
      ConventionDetail detail,
      SerializableRunnable aller,
      SerializableRunnable soumettre,
      Component apercu) {
    suivant = new Button("", clic -> aller.run());
    var soumission = new Button("Soumettre à la validation", clic -> soumettre.run());
    soumission.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    page =
        new EnTetePage(detail.titre())
            .fil(EnTeteConvention.filJusqua(detail).ici("Rédaction"))
            .badges(
                Badges.etat(detail.etat()),
                Badges.niveau(detail.niveau()),
                Badges.territoire(detail.territoireNom(), detail.territoire()))
            .actions(apercu, suivant, soumission);
    add(page);
    String motif = detail.motifRenvoi();
    if (motif != null) {
      add(new Encart(Ton.CONSULTATION, "Texte revenu en rédaction", motif));
    }
    montrer(detail);
  }

  void montrer(ConventionDetail detail) {
    page.setTitre(detail.titre());
    page.etat(detail.phrase());
    int reste = PointATraiter.de(detail).size();
    suivant.setText("Suivant à traiter (%d)".formatted(reste));
    suivant.setVisible(reste > 0);
  }
}
