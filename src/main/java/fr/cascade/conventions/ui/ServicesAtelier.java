package fr.cascade.conventions.ui;

import fr.cascade.conventions.CommentaireService;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.DerogationService;
import fr.cascade.conventions.PresenceService;
import fr.cascade.conventions.RedactionService;
import fr.cascade.conventions.StructureService;
import org.springframework.stereotype.Component;

/** What the workshop writes through. */
@Component
record ServicesAtelier(
    ConventionConsultation consultation,
    RedactionService redaction,
    StructureService structure,
    DerogationService derogations,
    CommentaireService commentaires,
    PresenceService presences) {}
