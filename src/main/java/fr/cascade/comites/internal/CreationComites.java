package fr.cascade.comites.internal;

import fr.cascade.comites.CalendrierFerie;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.NouveauComite;
import fr.cascade.comites.TypeComite;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.evenements.ConventionEntreeEnVigueur;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the committee that a text demands, when it comes into force, in the same transaction
 * (RG-300). Told twice, it makes one.
 */
@Component
public class CreationComites {

  private final ComiteRepository comites;
  private final ConventionSupport conventions;
  private final MembresProposes membres;
  private final TerritoireConsultation territoires;
  private final ComiteDroits droits;
  private final Registre registre;
  private final CadenceMoteur moteur;
  private final HorlogeMetier horloge;

  CreationComites(
      ComiteRepository comites,
      ConventionSupport conventions,
      MembresProposes membres,
      TerritoireConsultation territoires,
      ComiteDroits droits,
      Registre registre,
      CadenceMoteur moteur,
      HorlogeMetier horloge) {
    this.comites = comites;
    this.conventions = conventions;
    this.membres = membres;
    this.territoires = territoires;
    this.droits = droits;
    this.registre = registre;
    this.moteur = moteur;
    this.horloge = horloge;
  }

  @EventListener
  public void entreeEnVigueur(ConventionEntreeEnVigueur evenement) {
    creer(evenement.convention());
  }

  /** The committee of this agreement, unless its text demands none or it is there. */
  @Transactional
  public void creer(ConventionId id) {
    var convention = conventions.lire(id);
    voulu(convention).ifPresent(regle -> creer(convention, regle));
  }

  /**
   * Another committee of an agreement in force (RG-323), by whoever runs it, told from those of its
   * kind (RG-308).
   *
   * @param avecParties whether the parties of the agreement sit in it from the start
   */
  public Comite creer(NouveauComite nouveau, boolean avecParties) {
    var convention = conventions.lire(nouveau.convention());
    droits.exigerCreation(convention);
    if (!convention.signee() || convention.fin().isBefore(horloge.aujourdhui())) {
      throw new RegleMetierException(
          "RG-323",
          "Un comité s’attache à une convention signée et qui n’a pas pris fin.",
          "convention");
    }
    if (comites.existe(convention.id().valeur(), nouveau.type(), nouveau.perimetre())) {
      throw new RegleMetierException(
          "RG-308",
          "Cette convention a déjà un comité de ce type : dites ce qui les distingue, un bassin par"
              + " exemple.",
          "perimetre");
    }
    var comite = comite(convention, nouveau);
    nouveau.membres().forEach(comite::asseoir);
    if (avecParties) {
      membres.proposer(convention, horloge.aujourdhui()).forEach(comite::asseoir);
    }
    ComiteId dessus = nouveau.auDessus();
    if (dessus != null) {
      Comite superieur = comites.findById(dessus.valeur()).orElseThrow(ComiteDroits::introuvable);
      droits.exigerVisible(superieur);
      comite.placerSous(superieur);
    }
    comites.saveAndFlush(comite);
    registre.consigner(comite, "COMITE_CREE", "Comité créé. " + comite.cadence().phrase());
    moteur.suivre(comite.id());
    return comite;
  }

  private Comite comite(ConventionSupport.Convention convention, NouveauComite nouveau) {
    return new Comite(
        convention.id(),
        convention.niveau(),
        nouveau.type(),
        nouveau.nom(),
        nouveau.perimetre(),
        convention.territoire(),
        new Periode(convention.debut(), convention.fin()),
        new Regles(calendrier(convention), nouveau.parAn())
            .avecQuorum(nouveau.quorum(), nouveau.voixPreponderante(), nouveau.releveSigne()),
        horloge.instant());
  }

  private CalendrierFerie calendrier(ConventionSupport.Convention convention) {
    return CalendrierFerie.de(
        convention.territoire(),
        territoires.englobants(convention.territoire(), horloge.aujourdhui()));
  }

  /** What a text of this level demands. */
  private record Voulu(TypeComite type, Optional<Integer> parAn) {}

  private Optional<Voulu> voulu(ConventionSupport.Convention convention) {
    return switch (convention.niveau()) {
      case NATIONAL -> Optional.empty();
      case REGIONAL, DEPARTEMENTAL -> regional(convention.id());
      case LOCAL ->
          conventions
              .chiffre(convention.id(), TypeChiffre.COMITES_LOCAUX_PAR_AN)
              .map(n -> new Voulu(TypeComite.COPIL, Optional.of(n)));
    };
  }

  private Optional<Voulu> regional(ConventionId id) {
    var parAn = conventions.chiffre(id, TypeChiffre.COMITES_REGIONAUX_PAR_AN);
    return parAn.isPresent() || conventions.aUneGouvernance(id)
        ? Optional.of(new Voulu(TypeComite.REGIONAL, parAn))
        : Optional.empty();
  }

  private void creer(ConventionSupport.Convention convention, Voulu voulu) {
    if (comites.existe(convention.id().valeur(), voulu.type(), "")) {
      return;
    }
    var jour = horloge.aujourdhui();
    var comite =
        new Comite(
            convention.id(),
            convention.niveau(),
            voulu.type(),
            nom(convention, voulu.type()),
            "",
            convention.territoire(),
            new Periode(convention.debut(), convention.fin()),
            new Regles(calendrier(convention), voulu.parAn().orElse(null)),
            horloge.instant());
    membres.proposer(convention, jour).forEach(comite::asseoir);
    comites.saveAndFlush(comite);
    registre.consigner(
        comite,
        "COMITE_CREE",
        "Comité créé à l’entrée en vigueur du texte ; membres proposés : ses parties. "
            + comite.cadence().phrase());
    moteur.suivre(comite.id());
  }

  private String nom(ConventionSupport.Convention convention, TypeComite type) {
    String ou =
        convention.niveau() == Niveau.LOCAL
            ? membres.nomLocal(convention, horloge.aujourdhui())
            : territoires.nom(convention.territoire(), horloge.aujourdhui());
    return type.libelle() + " – " + ou;
  }
}
