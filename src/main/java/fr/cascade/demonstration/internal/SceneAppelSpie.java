package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.Scene;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.AppelSaisi;
import fr.cascade.spie.AppelService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The call of 16 December 2020 opens, and the organisations that may answer it are known. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class SceneAppelSpie implements Scene {

  static final String TITRE =
      "Appel à manifestation d’intérêt – Service public de l’insertion et de l’emploi";

  private static final LocalDate JOUR = LocalDate.of(2020, 12, 16);

  private final PartenairesSpie partenaires;
  private final AppelService appels;
  private final UtilisateurConsultation utilisateurs;
  private final UtilisateurConnecte connecte;

  SceneAppelSpie(
      PartenairesSpie partenaires,
      AppelService appels,
      UtilisateurConsultation utilisateurs,
      UtilisateurConnecte connecte) {
    this.partenaires = partenaires;
    this.appels = appels;
    this.utilisateurs = utilisateurs;
    this.connecte = connecte;
  }

  @Override
  public String code() {
    return "appel-spie";
  }

  @Override
  public LocalDate date() {
    return JOUR;
  }

  @Override
  public String titre() {
    return "Ouverture de l’appel à candidatures SPIE";
  }

  @Override
  public void jouer() {
    partenaires.installer();
    connecte.comme(
        compte("national"),
        () -> {
          var appel = appels.preparer(saisi());
          for (String jure : List.of("jury-1", "jury-2", "jury-3")) {
            appels.nommerJure(appel, compte(jure));
          }
          appels.publier(appel);
        });
  }

  private UtilisateurId compte(String login) {
    return utilisateurs.parLogin(login).orElseThrow().id();
  }

  private static AppelSaisi saisi() {
    return new AppelSaisi(
        TITRE,
        """
        <p>L’appel invite les territoires à construire le service public de l’insertion et de l’emploi : des acteurs qui se coordonnent autour de chaque personne, pour l’accompagner vers l’emploi.</p>
        <p>Les projets s’organisent selon trois axes :</p>
        <ol><li>un diagnostic social et professionnel partagé, quelle que soit la porte poussée par la personne ;</li><li>un suivi coordonné, avec un référent chef de file ;</li><li>une offre d’insertion et d’emploi coordonnée sur le territoire.</li></ol>
        <p>Les territoires retenus sont annoncés tous en même temps. Chacun conclut avec l’État une convention de vingt-quatre mois.</p>
        """,
        "Un conseil départemental, ou un autre organisme avec l’accord écrit du conseil départemental. Le consortium comprend le département et Pôle emploi.",
        HorlogeMetier.debutDu(JOUR),
        LocalDate.of(2021, 2, 28).atTime(23, 59, 59).atZone(HorlogeMetier.PARIS).toInstant(),
        15,
        31,
        BigDecimal.valueOf(500_000),
        BigDecimal.valueOf(15_500_000),
        "La meilleure moyenne au premier critère, puis la médiane, puis l’ordre de dépôt.",
        "Recours gracieux auprès du ministère chargé de l’emploi, ou contentieux devant le tribunal administratif, dans les deux mois.");
  }
}
