package fr.cascade.spie.ui;

import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureService;
import fr.cascade.spie.DepotService;
import fr.cascade.spie.EnvoiService;
import fr.cascade.spie.ListeAttenteService;
import fr.cascade.spie.ReponseService;
import org.springframework.stereotype.Component;

/** What the page of an application works with. */
@Component
record ServicesCandidature(
    CandidatureConsultation lecture,
    CandidatureService candidatures,
    ReponseService reponses,
    EnvoiService envois,
    DepotService depots,
    ListeAttenteService attente,
    OrganisationConsultation organisations,
    TerritoireConsultation territoires,
    HorlogeMetier horloge) {}
