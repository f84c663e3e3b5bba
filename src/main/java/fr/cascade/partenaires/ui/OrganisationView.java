package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.OrganisationRoutes;
import fr.cascade.partenaires.OrganisationService;
import fr.cascade.partenaires.Representant;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One organisation: what it was called from when to when, and who represents it. */
@Route(OrganisationRoutes.FICHE)
@PermitAll
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final OrganisationConsultation consultation;
  private final OrganisationService service;
  private final TerritoireConsultation territoires;
  private final UtilisateurConsultation utilisateurs;
  private final JournalConsultation journal;
  private final HorlogeMetier horloge;
  private String titre = "Organisation";

  OrganisationView(
      OrganisationConsultation consultation,
      OrganisationService service,
      TerritoireConsultation territoires,
      UtilisateurConsultation utilisateurs,
      JournalConsultation journal,
      HorlogeMetier horloge) {
    this.consultation = consultation;
    this.service = service;
    this.territoires = territoires;
    this.utilisateurs = utilisateurs;
    this.journal = journal;
    this.horloge = horloge;
  }

  @Override
  public String getPageTitle() {
    return titre + " – Cascade";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id =
        new OrganisationId(
            Long.parseLong(event.getRouteParameters().get("organisationId").orElseThrow()));
    afficher(id);
  }

  private void afficher(OrganisationId id) {
    LocalDate jour = horloge.aujourdhui();
    Organisation organisation =
        consultation
            .parId(id, jour)
            .orElseThrow(() -> new IntrouvableException("Cette organisation n’existe pas."));
    titre = organisation.nom();
    removeAll();
    Actes actes = service.administrable(id) ? new Actes(id) : null;
    List<Representant> representants = consultation.representants(id);
    add(
        enTete(organisation, jour),
        new CarteNoms(consultation.appellations(id), actes == null ? null : actes::renommer),
        new CarteRepresentants(representants, comptes(representants), jour, actes));
    if (actes != null) {
      var historique = new Section(new H2("Historique"), new HistoriqueListe(journal, Cles.de(id)));
      historique.addClassName("carte");
      add(historique);
    }
  }

  private Component enTete(Organisation organisation, LocalDate jour) {
    var siret = organisation.siret();
    return new EnTetePage(organisation.nom())
        .sous("Organisations", OrganisationRoutes.LISTE)
        .badges(
            Badge.neutre(organisation.type().libelle()),
            Badge.neutre(territoires.nom(organisation.territoire(), jour)))
        .etat(siret == null ? "SIRET non renseigné." : "SIRET " + siret.affiche() + ".");
  }

  private Map<UtilisateurId, String> comptes(List<Representant> representants) {
    return utilisateurs.libelles(
        representants.stream().map(Representant::utilisateur).filter(Objects::nonNull).toList());
  }

  /** What an administrator does here; each act reads the page again. */
  private final class Actes implements CarteRepresentants.Actes {

    private final OrganisationId id;

    Actes(OrganisationId id) {
      this.id = id;
    }

    @Override
    public void designer() {
      new DialogueRepresentant(
              utilisateurs, horloge.aujourdhui(), puis(nouveau -> service.designer(id, nouveau)))
          .open();
    }

    @Override
    public void terminer(Representant representant) {
      new DialogueFin(
              representant,
              horloge.aujourdhui(),
              puis(jour -> service.terminer(id, representant.id(), jour)))
          .open();
    }

    @Override
    public void retirer(Representant representant) {
      Confirmation.demanderGrave(
          "Retirer la désignation ?",
          "« %s » n’aura jamais représenté l’organisation.".formatted(representant.fonction()),
          "Retirer",
          () -> {
            if (Messages.essayer(() -> service.retirer(id, representant.id()))) {
              Messages.succes("La désignation est retirée.");
            }
            afficher(id);
          });
    }

    void renommer() {
      new DialogueNom(horloge.aujourdhui(), puis(nom -> service.nommer(id, nom))).open();
    }

    private <T> SerializableConsumer<T> puis(SerializableConsumer<T> acte) {
      return valeur -> {
        acte.accept(valeur);
        afficher(id);
      };
    }
  }
}
