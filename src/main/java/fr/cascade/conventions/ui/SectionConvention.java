package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the agreement is before its articles: title, dates, parties. Each saves by itself. */
final class SectionConvention extends Section {

  private static final int DELAI = 600;

  private final Brouillon brouillon;
  private final HorlogeMetier horloge;
  private final TextField titre = new TextField("Intitulé");
  private final ChampDate debut = new ChampDate("Date de début");
  private final ChampDate fin = new ChampDate("Date de fin");
  private final PartiesEnEdition parties;
  private final VisasEnEdition visas;
  private final EtatEnregistrement etat;
  private final @Nullable ConstatVue constat;

  SectionConvention(
      Brouillon brouillon, OrganisationConsultation organisations, HorlogeMetier horloge) {
    this.brouillon = brouillon;
    this.horloge = horloge;
    parties =
        new PartiesEnEdition(
            brouillon, new ChoixOrganisation("Ajouter une organisation", organisations, horloge));
    visas =
        new VisasEnEdition(
            brouillon,
            new ChoixOrganisation("Demander le visa de", organisations, horloge),
            this::enregistre);
    addClassName("section-convention");
    constat = fin(brouillon.detail()).map(ConstatVue::new).orElse(null);
    etat = new EtatEnregistrement(this);
    remplir(brouillon.detail());
    var dates = new Div(debut, fin);
    dates.addClassName("dates");
    add(new H2("Intitulé, dates et parties"), titre, dates);
    if (constat != null) {
      add(constat);
    }
    add(new H3("Parties"), parties, visas, new PartiesVoulues(brouillon, this::enregistre), etat);
    parties.surEnregistrement(this::enregistre);
  }

  private void enregistre() {
    etat.enregistre(horloge.instant());
  }

  private void remplir(ConventionDetail detail) {
    titre.setValue(detail.titre());
    titre.setWidthFull();
    titre.setManualValidation(true);
    titre.setValueChangeMode(ValueChangeMode.LAZY);
    titre.setValueChangeTimeout(DELAI);
    debut.setValue(detail.debut());
    fin.setValue(detail.fin());
    debut.setManualValidation(true);
    fin.setManualValidation(true);
    titre.addValueChangeListener(
        saisie -> enregistrer(() -> brouillon.intituler(titre.getValue())));
    debut.addValueChangeListener(saisie -> dater());
    fin.addValueChangeListener(saisie -> dater());
  }

  /** Refreshes the conformity of the end date and the parties. */
  void montrer(ConventionDetail detail) {
    if (constat != null) {
      fin(detail).ifPresent(constat::montrer);
    }
    parties.montrer(detail);
    visas.montrer(detail);
  }

  private void dater() {
    LocalDate du = debut.getValue();
    LocalDate au = fin.getValue();
    exigerDate(debut, du);
    exigerDate(fin, au);
    if (du != null && au != null) {
      enregistrer(() -> brouillon.dater(du, au));
    }
  }

  private static void exigerDate(ChampDate champ, @Nullable LocalDate valeur) {
    champ.setInvalid(valeur == null);
    champ.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
  }

  private void enregistrer(Runnable acte) {
    Map<String, HasValidationProperties> champs =
        Map.of("titre", titre, "debut", debut, "fin", fin);
    champs.values().forEach(c -> c.setInvalid(false));
    if (Messages.essayer(acte, champs)) {
      etat.enregistre(horloge.instant());
    } else {
      etat.echec();
    }
  }

  private static Optional<Constat> fin(ConventionDetail detail) {
    return detail.constats().stream().filter(c -> c.chiffre() == TypeChiffre.DATE_FIN).findFirst();
  }
}
