package fr.cascade.comites.ui;

import fr.cascade.comites.AbonnementService;
import fr.cascade.comites.ComiteRoutes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves private feeds to calendars, which do not log in: the address is the key. */
@RestController
class CalendrierController {

  private static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final AbonnementService abonnements;

  CalendrierController(AbonnementService abonnements) {
    this.abonnements = abonnements;
  }

  @GetMapping("/" + ComiteRoutes.CALENDRIER + "/{jeton}.ics")
  ResponseEntity<String> lire(@PathVariable String jeton) {
    return abonnements
        .lire(jeton)
        .map(ics -> ResponseEntity.ok().contentType(ICS).body(ics))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
