package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.internal.TerritoiresSpie.TerritoireSpie;
import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.Filigrane;
import fr.cascade.documents.PdfService;
import fr.cascade.documents.TexteAImprimer;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureFiltre;
import fr.cascade.spie.CandidatureInventeeService;
import fr.cascade.spie.CandidatureService;
import fr.cascade.spie.DepotService;
import fr.cascade.spie.NouvelleCandidature;
import fr.cascade.spie.ReponseService;
import fr.cascade.spie.ReponseTableau;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Applies for the territories of 2021, with contents invented and marked as such. */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
class CandidatsSpie {

  private static final String INVENTE = "Contenu inventé pour la démonstration. ";
  private static final String COMPTE_OPERATEUR = PartenairesSpie.COMPTE;

  private final PartenairesSpie partenaires;
  private final AppelConsultation appels;
  private final CandidatureService candidatures;
  private final CandidatureInventeeService inventees;
  private final CandidatureConsultation consultation;
  private final ReponseService reponses;
  private final DepotService depots;
  private final PdfService pdf;
  private final UtilisateurConsultation utilisateurs;
  private final UtilisateurConnecte connecte;

  CandidatsSpie(
      PartenairesSpie partenaires,
      AppelConsultation appels,
      CandidatureService candidatures,
      CandidatureInventeeService inventees,
      CandidatureConsultation consultation,
      ReponseService reponses,
      DepotService depots,
      PdfService pdf,
      UtilisateurConsultation utilisateurs,
      UtilisateurConnecte connecte) {
    this.partenaires = partenaires;
    this.appels = appels;
    this.candidatures = candidatures;
    this.inventees = inventees;
    this.consultation = consultation;
    this.reponses = reponses;
    this.depots = depots;
    this.pdf = pdf;
    this.utilisateurs = utilisateurs;
    this.connecte = connecte;
  }

  Optional<AppelId> appel() {
    return appels.publies().stream()
        .filter(a -> a.titre().equals(SceneAppelSpie.TITRE))
        .map(AppelLu::id)
        .findFirst();
  }

  /** Whether this account has opened an application by itself. */
  boolean aDeja(AppelId appel, String compte) {
    return connecte.comme(
        compte(compte),
        () -> consultation.compter(new CandidatureFiltre(appel, "", null, true)) > 0);
  }

  /** Applies and submits; without the operator's letter where it is to be inadmissible. */
  void deposer(AppelId appel, TerritoireSpie territoire, String compte, boolean sansLettre) {
    OrganisationId porteur =
        partenaires
            .existante(TypeOrganisation.COLLECTIVITE, territoire.codes().getFirst())
            .getFirst()
            .id();
    OrganisationId operateur =
        partenaires
            .existante(
                TypeOrganisation.OPERATEUR_REGION,
                partenaires.region(territoire.codes().getFirst()).code())
            .getFirst()
            .id();
    byte[] lettre = lettre(territoire);
    CandidatureId id =
        connecte.comme(
            compte(compte),
            () -> {
              CandidatureId ouverte =
                  candidatures.ouvrir(new NouvelleCandidature(appel, porteur, territoire.codes()));
              candidatures.associer(ouverte, operateur);
              repondre(ouverte, territoire);
              candidatures.joindreLettre(ouverte, porteur, null, "lettre-departement.pdf", lettre);
              candidatures.approuver(ouverte, porteur);
              return ouverte;
            });
    inventees.marquer(id, territoire.essai(), territoire.nom());
    connecte.comme(
        compte(COMPTE_OPERATEUR),
        () -> {
          if (!sansLettre) {
            candidatures.joindreLettre(id, operateur, null, "lettre-pole-emploi.pdf", lettre);
          }
          candidatures.approuver(id, operateur);
        });
    connecte.comme(compte(compte), () -> depots.deposer(id, sansLettre));
  }

  private UtilisateurId compte(String login) {
    return utilisateurs.parLogin(login).orElseThrow().id();
  }

  private byte[] lettre(TerritoireSpie territoire) {
    return pdf.rendre(
        new TexteAImprimer(
            "Lettre d’engagement",
            territoire.nom(),
            null,
            List.of(),
            List.of(new ArticleAImprimer("", "Engagement", "<p>" + INVENTE + "</p>")),
            List.of(),
            List.of(),
            List.of()),
        Filigrane.AUCUN);
  }

  private void repondre(CandidatureId id, TerritoireSpie territoire) {
    textes(territoire).forEach((cle, texte) -> reponses.ecrire(id, cle, -1, texte));
    for (String axe : List.of("axe1", "axe2", "axe3")) {
      reponses.ecrire(
          id,
          axe + "-actions",
          -1,
          tableau(
              List.of("Former les équipes aux outils communs", "Conseil départemental", "2021"),
              List.of("Ouvrir le service aux premières personnes", "Pôle emploi", "2022")));
    }
    reponses.ecrire(
        id,
        "indicateurs",
        -1,
        tableau(
            List.of("Personnes entrées en parcours", "0", "1200"),
            List.of("Délai jusqu’au premier entretien, en jours", "60", "30")));
    reponses.ecrire(
        id,
        "budget",
        -1,
        tableau(
            List.of("Coordination et animation", "300 000,00", "250 000,00", "50 000,00"),
            List.of("Outils et formation", "350 000,00", "250 000,00", "100 000,00")));
  }

  private static Map<String, String> textes(TerritoireSpie territoire) {
    return Map.ofEntries(
        Map.entry("porteur-presentation", INVENTE + "Le département porte le projet."),
        Map.entry("porteur-nature", "Conseil départemental"),
        Map.entry("contact", "Direction de l’insertion"),
        Map.entry("diagnostic", INVENTE + "Le territoire de " + territoire.nom() + " est divers."),
        Map.entry("public-vise", INVENTE + "Les personnes les plus éloignées de l’emploi."),
        Map.entry("nombre-beneficiaires", "1200"),
        Map.entry("axe1", INVENTE + "Un diagnostic commun, partagé entre les partenaires."),
        Map.entry("axe2", INVENTE + "Un référent unique par personne."),
        Map.entry("axe3", INVENTE + "Un catalogue commun des offres du territoire."),
        Map.entry("gouvernance", INVENTE + "Un comité de pilotage réunit le consortium."),
        Map.entry("debut", "2021-06-01"));
  }

  private static String tableau(List<String> premiere, List<String> seconde) {
    return ReponseTableau.ecrire(List.of(premiere, seconde));
  }
}
