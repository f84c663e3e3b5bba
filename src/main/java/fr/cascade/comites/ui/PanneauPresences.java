package fr.cascade.comites.ui;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.Presence;
import fr.cascade.comites.PresenceSaisie;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.Choix;
import fr.cascade.comites.SeanceDetail.PresenceLue;
import fr.cascade.comites.SeanceStatut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was asked, what they answered, who is there; and the quorum that this makes, live. */
final class PanneauPresences extends Section {

  private final SeanceDetail seance;
  private final ServicesSeance services;
  private final Agir agir;

  PanneauPresences(SeanceDetail seance, ServicesSeance services, Agir agir) {
    this.seance = seance;
    this.services = services;
    this.agir = agir;
    addClassName("carte");
    add(new H2("Présences"), quorum());
    var membres = new UnorderedList();
    membres.addClassName("membres");
    seance.presences().forEach(p -> membres.add(ligne(p)));
    add(membres);
  }

  private Component quorum() {
    var bloc = new Div();
    bloc.addClassName("quorum");
    bloc.getElement().setAttribute("role", "status");
    bloc.getElement().setAttribute("data-ton", seance.quorum().atteint() ? "en-vigueur" : "refuse");
    boolean encours = seance.peut(ActionSeance.NOTER_PRESENCES);
    String ouverture = seance.quorumOuverture();
    if (seance.regleQuorum() == null) {
      bloc.getElement().setAttribute("data-ton", "neutre");
      bloc.add(
          new Paragraph(
              "%d sur place ou à distance ; le texte ne fixe pas de quorum."
                  .formatted(seance.presences().stream().filter(PresenceLue::present).count())));
    } else if (encours) {
      bloc.add(new Paragraph(seance.quorum().phrase()), Mots.discret(seance.regleQuorum()));
    } else if (ouverture != null) {
      bloc.add(new Paragraph("À l’ouverture. " + ouverture));
    } else {
      bloc.getElement().setAttribute("data-ton", "neutre");
      bloc.add(new Paragraph(seance.regleQuorum()));
    }
    return bloc;
  }

  private ListItem ligne(PresenceLue presence) {
    var nom = new Span(presence.qualite());
    nom.addClassName("nom");
    var precision = new Span(precision(presence));
    precision.addClassName("discret");
    var ligne = new ListItem(nom, precision);
    if (seance.peut(ActionSeance.NOTER_PRESENCES)) {
      ligne.add(boutons(presence));
      if (!presence.suppleants().isEmpty()) {
        ligne.add(suppleant(presence));
      }
      if (presence.voix() && !presence.present() && seance.regleQuorum() != null) {
        ligne.add(procuration(presence));
      }
    } else if (seance.statut() == SeanceStatut.CONVOQUEE) {
      ligne.add(new BoutonsReponse(seance, presence, services, agir));
    }
    return ligne;
  }

  private String precision(PresenceLue presence) {
    String voix = presence.voix() ? "" : " · sans voix";
    String porteur = presence.mandataireNom();
    String etat;
    if (presence.present()) {
      etat = presence.presence() == Presence.SALLE ? "Dans la salle" : "À distance";
    } else if (porteur != null) {
      etat = "Procuration à " + porteur;
    } else if (presence.partiLe() != null && presence.arriveLe() != null) {
      etat = "Parti à " + Mots.heure(presence.partiLe());
    } else {
      etat = seance.statut() == SeanceStatut.TENUE ? "Absent" : reponse(presence);
    }
    return etat + voix;
  }

  private static String reponse(PresenceLue presence) {
    String qui = presence.remplacant();
    return presence.reponse().libelle() + (qui.isEmpty() ? "" : " par : " + qui);
  }

  private Component boutons(PresenceLue presence) {
    var boutons = new Div();
    boutons.addClassName("boutons-presence");
    for (Presence comment : Presence.values()) {
      boolean active = presence.presence() == comment;
      var bouton = new Button(comment.libelle(), _ -> noter(presence, active ? null : comment));
      bouton.setAriaLabel("%s : %s".formatted(comment.libelle(), presence.qualite()));
      bouton.getElement().setAttribute("aria-pressed", String.valueOf(active));
      if (active) {
        bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      }
      boutons.add(bouton);
    }
    return boutons;
  }

  private void noter(PresenceLue presence, @Nullable Presence comment) {
    agir.faire(
        () ->
            services
                .tenue()
                .noterPresence(
                    seance.id(),
                    new PresenceSaisie(presence.membre(), comment, presence.suppleant())));
  }

  private Component suppleant(PresenceLue presence) {
    return choix(
        "Suppléé par",
        presence.qualite(),
        presence.suppleants(),
        presence.suppleants().stream()
            .filter(s -> s.membre().equals(presence.suppleant()))
            .findFirst()
            .orElse(null),
        choisi ->
            services
                .tenue()
                .noterPresence(
                    seance.id(),
                    new PresenceSaisie(
                        presence.membre(),
                        Presence.SALLE,
                        choisi == null ? null : choisi.membre())));
  }

  private Component procuration(PresenceLue presence) {
    List<Choix> porteurs =
        seance.presences().stream()
            .filter(p -> p.present() && p.voix())
            .map(p -> new Choix(p.membre(), p.qualite()))
            .toList();
    return choix(
        "Procuration à",
        presence.qualite(),
        porteurs,
        porteurs.stream()
            .filter(p -> p.membre().equals(presence.mandataire()))
            .findFirst()
            .orElse(null),
        choisi ->
            services
                .tenue()
                .donnerProcuration(
                    seance.id(), presence.membre(), choisi == null ? null : choisi.membre()));
  }

  private Component choix(
      String libelle,
      String qui,
      List<Choix> possibles,
      @Nullable Choix actuel,
      SerializableConsumer<@Nullable Choix> suite) {
    var choix = new Select<Choix>();
    choix.setLabel(libelle);
    choix.setAriaLabel("%s, pour %s".formatted(libelle, qui));
    choix.setItems(possibles);
    choix.setItemLabelGenerator(c -> c == null ? "Personne" : c.nom());
    choix.setEmptySelectionAllowed(true);
    choix.setEmptySelectionCaption("Personne");
    choix.setValue(actuel);
    choix.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            agir.faire(() -> suite.accept(change.getValue()));
          }
        });
    return choix;
  }
}
