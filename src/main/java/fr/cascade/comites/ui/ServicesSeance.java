package fr.cascade.comites.ui;

import fr.cascade.comites.ConvocationService;
import fr.cascade.comites.CorrectionService;
import fr.cascade.comites.OrdreDuJourService;
import fr.cascade.comites.ReleveService;
import fr.cascade.comites.ReponseLienService;
import fr.cascade.comites.SeanceConsultation;
import fr.cascade.comites.SeanceService;
import fr.cascade.comites.TenueService;
import org.springframework.stereotype.Service;

/** What the page of a meeting calls. */
@Service
record ServicesSeance(
    SeanceConsultation lecture,
    SeanceService seances,
    ConvocationService convocations,
    ReponseLienService liens,
    OrdreDuJourService ordre,
    TenueService tenue,
    ReleveService releves,
    CorrectionService corrections,
    AdressePortail adresse) {}
