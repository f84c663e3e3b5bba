package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.partenaires.Representant;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who represents an organisation, who may sign for it, and what an administrator does about it. */
final class CarteRepresentants extends Section {

  /** What an administrator may do to a representative. */
  interface Actes extends Serializable {

    void designer();

    void terminer(Representant representant);

    void retirer(Representant representant);
  }

  private final Map<UtilisateurId, String> comptes;
  private final LocalDate jour;
  private final @Nullable Actes actes;

  /**
   * @param comptes functions of the accounts named
   * @param actes null for whoever only reads
   */
  CarteRepresentants(
      List<Representant> tous,
      Map<UtilisateurId, String> comptes,
      LocalDate jour,
      @Nullable Actes actes) {
    this.comptes = comptes;
    this.jour = jour;
    this.actes = actes;
    addClassName("carte");
    add(new H2("Représentants"), tous.isEmpty() ? vide() : liste(tous));
    if (actes != null) {
      add(new Button("Désigner un représentant", _ -> actes.designer()));
    }
  }

  private static Component vide() {
    return new EtatVide(
        "Personne ne représente encore cette organisation.",
        "Sans signataire, elle ne peut pas être partie à une convention.");
  }

  private Component liste(List<Representant> tous) {
    var liste = new UnorderedList();
    tous.forEach(representant -> liste.add(ligne(representant)));
    return liste;
  }

  private ListItem ligne(Representant representant) {
    var fonction = new Span(representant.fonction());
    fonction.addClassName("fort");
    var ligne = new ListItem(fonction);
    if (representant.signataire()) {
      ligne.add(
          new Span(" "),
          representant.periode().contient(jour)
              ? new Badge(Ton.EN_VIGUEUR, "Peut signer")
              : new Badge(Ton.TERMINE, "Ne signe pas à cette date"));
    }
    ligne.add(new Paragraph(precisions(representant)));
    if (actes != null) {
      ligne.add(boutons(actes, representant));
    }
    return ligne;
  }

  private String precisions(Representant representant) {
    var precisions = new StringBuilder(Formats.periode(representant.periode()));
    if (representant.pouvoir() != null) {
      precisions.append(" ; pouvoir de signer : ").append(representant.pouvoir());
    }
    var utilisateur = representant.utilisateur();
    return precisions
        .append(
            utilisateur == null
                ? " ; sans compte"
                : " ; compte : " + comptes.getOrDefault(utilisateur, "supprimé"))
        .toString();
  }

  private Component boutons(Actes actes, Representant representant) {
    var boutons = new Div();
    LocalDate fin = representant.periode().fin();
    if (fin == null || !fin.isBefore(jour)) {
      boutons.add(bouton("Mettre fin à la fonction", representant, actes::terminer));
    }
    if (!representant.periode().debut().isBefore(jour)) {
      boutons.add(bouton("Retirer la désignation", representant, actes::retirer));
    }
    return boutons;
  }

  private static Button bouton(
      String acte, Representant representant, SerializableConsumer<Representant> suite) {
    var bouton = new Button(acte, _ -> suite.accept(representant));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel(acte + " : " + representant.fonction());
    return bouton;
  }
}
