package fr.cascade.spie.internal;

import fr.cascade.spie.AppelSaisi;
import fr.cascade.spie.Fermeture;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a call says, as it is kept. */
@Embeddable
class ContenuAppel {

  private String titre;

  @Column(columnDefinition = "longtext")
  private String texte;

  private String porteurs;
  private String regleEgalite;
  private String recours;
  private Instant ouvertureLe;
  private Instant clotureLe;
  private int delaiDeGrace;
  private int places;
  private BigDecimal plafond;
  private BigDecimal enveloppe;

  @SuppressWarnings("NullAway.Init")
  protected ContenuAppel() {}

  ContenuAppel(AppelSaisi saisi) {
    titre = saisi.titre().strip();
    texte = saisi.texte();
    porteurs = saisi.porteurs().strip();
    regleEgalite = saisi.regleEgalite().strip();
    recours = saisi.recours().strip();
    ouvertureLe = saisi.ouvertureLe().truncatedTo(ChronoUnit.SECONDS);
    clotureLe = saisi.clotureLe().truncatedTo(ChronoUnit.SECONDS);
    delaiDeGrace = saisi.delaiDeGrace();
    places = saisi.places();
    plafond = saisi.plafond();
    enveloppe = saisi.enveloppe();
  }

  Fermeture fermeture() {
    return new Fermeture(clotureLe, delaiDeGrace);
  }

  AppelSaisi saisi() {
    return new AppelSaisi(
        titre,
        texte,
        porteurs,
        ouvertureLe,
        clotureLe,
        delaiDeGrace,
        places,
        plafond,
        enveloppe,
        regleEgalite,
        recours);
  }
}
