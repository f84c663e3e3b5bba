package fr.cascade.conventions.ui;

import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.AnnexeService;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.CommentaireService;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.DerogationService;
import fr.cascade.conventions.PresenceService;
import fr.cascade.conventions.PropositionService;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.StructureService;
import fr.cascade.conventions.VisaService;
import org.springframework.stereotype.Component;

/** What the workshop writes through. */
@Component
record ServicesAtelier(
    ConventionConsultation consultation,
    RedactionService redaction,
    StructureService structure,
    VisaService visas,
    DerogationService derogations,
    AnnexeService annexes,
    AnnexeConsultation annexesLues,
    CommentaireService commentaires,
    PresenceService presences,
    AvisConsultation avis,
    PropositionService propositions) {}
