package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.DerogationLue;
import fr.cascade.conventions.DerogationStatut;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Optional;

/** Obligations that bear on one place of the draft; from one that blocks, a derogation is asked. */
final class ObligationsEtDerogations extends UnorderedList {

  private final Brouillon brouillon;
  private final String articleCle;
  private List<Object> montre = List.of();

  ObligationsEtDerogations(Brouillon brouillon, String articleCle) {
    this.brouillon = brouillon;
    this.articleCle = articleCle;
    addClassName("obligations");
  }

  /** Rebuilt only when something of it changed: a button keeps its focus while one types. */
  void montrer(ConventionDetail detail) {
    List<Constat> constats =
        detail.constats().stream().filter(c -> place(c).equals(articleCle)).toList();
    List<Object> nouveau = List.of(constats, detail.derogations());
    if (nouveau.equals(montre)) {
      return;
    }
    montre = nouveau;
    removeAll();
    constats.forEach(c -> add(ligne(c, detail.derogation(c))));
    setVisible(!constats.isEmpty());
  }

  /** An end date is put right among the dates, whatever the article that says it. */
  private String place(Constat constat) {
    var chiffre = constat.chiffre();
    return articleCle.equals(Constat.PARTIES) && chiffre != null && chiffre.estDate()
        ? Constat.PARTIES
        : constat.articleCle();
  }

  private ListItem ligne(Constat constat, Optional<DerogationLue> derogation) {
    var type = constat.chiffre();
    var phrase =
        new Div(new Span(type == null ? constat.phrase() : Obligations.phrase(type, constat)));
    var ligne = new ListItem(phrase, MarqueArticle.de(constat.resultat()).badge());
    derogation.ifPresent(d -> phrase.add(etat(d)));
    acte(constat, derogation).ifPresent(phrase::add);
    return ligne;
  }

  private static Component etat(DerogationLue derogation) {
    var etat = new Paragraph(derogation.phrase());
    etat.addClassName("discret");
    return etat;
  }

  private Optional<Component> acte(Constat constat, Optional<DerogationLue> derogation) {
    if (derogation
        .map(DerogationLue::statut)
        .filter(DerogationStatut.DEMANDEE::equals)
        .isPresent()) {
      return derogation.map(d -> bouton("Retirer la demande…", () -> retirer(d)));
    }
    return constat.bloquant()
        ? Optional.of(bouton("Demander une dérogation…", () -> demander(constat)))
        : Optional.empty();
  }

  private void demander(Constat constat) {
    new DialogueMotif(
            "Demander une dérogation ?",
            "%s Si ce texte ne peut pas faire autrement, le niveau qui a fixé l’obligation (%s) peut l’accepter : la dérogation sera datée, motivée et inscrite dans le texte."
                .formatted(constat.phrase(), constat.source().titre()),
            "Pourquoi le territoire ne peut-il pas faire autrement ?",
            "Demander la dérogation",
            motif -> {
              brouillon.demanderDerogation(constat, motif);
              Messages.succes("Demande transmise au niveau qui a fixé l’obligation.");
            })
        .sansGravite()
        .open();
  }

  private void retirer(DerogationLue derogation) {
    Confirmation.demander(
        "Retirer la demande de dérogation ?",
        "Plus personne n’aura à y répondre. Vous pourrez en faire une autre.",
        "Retirer la demande",
        () -> Messages.essayer(() -> brouillon.retirerDerogation(derogation.id())));
  }

  private static Button bouton(String libelle, Runnable acte) {
    var bouton = new Button(libelle, clic -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return bouton;
  }
}
