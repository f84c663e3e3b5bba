package fr.cascade.comites.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.socle.HorlogeMetier;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Meetings as calendar files that real clients accept: one identifier for the life of a meeting, a
 * sequence that grows with each change, times in Europe/Paris with its two clock changes (RFC 5545,
 * RFC 5546).
 */
final class CalendrierIcs {

  private static final String PRODUIT = "-//Cascade//Comites//FR";

  private CalendrierIcs() {}

  /** A person as calendars name one. */
  record Personne(String nom, String courriel) {}

  /**
   * The mail part that invites one person, moves the meeting or cancels it.
   *
   * @param lien page where to answer
   */
  static String invitation(
      Seance seance, Personne organisateur, @Nullable Personne invite, String lien, Instant le) {
    ICalendar calendrier = vide();
    boolean annulee = seance.statut() == SeanceStatut.ANNULEE;
    calendrier.setMethod(annulee ? Method.cancel() : Method.request());
    VEvent evenement = evenement(seance, lien, le);
    evenement.setOrganizer(new Organizer(organisateur.nom(), organisateur.courriel()));
    if (invite != null) {
      var attendu = new Attendee(invite.nom(), invite.courriel());
      attendu.setRsvp(!annulee);
      attendu.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
      evenement.addAttendee(attendu);
    }
    calendrier.addEvent(evenement);
    return Biweekly.write(calendrier).go();
  }

  /** A feed to subscribe to: no method, nobody invited. */
  static String flux(Collection<Seance> seances, String adresse, Instant le) {
    ICalendar calendrier = vide();
    calendrier.setMethod(Method.publish());
    seances.forEach(
        s -> calendrier.addEvent(evenement(s, adresse + "seances/" + s.id().valeur(), le)));
    return Biweekly.write(calendrier).go();
  }

  private static ICalendar vide() {
    var calendrier = new ICalendar();
    calendrier.setProductId(PRODUIT);
    calendrier
        .getTimezoneInfo()
        .setDefaultTimezone(
            new TimezoneAssignment(TimeZone.getTimeZone(HorlogeMetier.PARIS), paris()));
    return calendrier;
  }

  private static VEvent evenement(Seance seance, String lien, Instant le) {
    var evenement = new VEvent();
    evenement.setUid(seance.uid() + "@cascade");
    evenement.setDateTimeStamp(Date.from(le));
    evenement.setSequence(seance.parcours().sequence());
    evenement.setDateStart(Date.from(seance.horaire().debut()), true);
    evenement.setDateEnd(Date.from(seance.horaire().fin()), true);
    evenement.setSummary(seance.comite().nom());
    if (!seance.horaire().lieu().isEmpty()) {
      evenement.setLocation(seance.horaire().lieu());
    }
    evenement.setDescription("Ordre du jour, pièces et réponse : " + lien);
    evenement.setUrl(lien);
    evenement.setStatus(
        seance.statut() == SeanceStatut.ANNULEE ? Status.cancelled() : Status.confirmed());
    return evenement;
  }

  /** Summer time from the last Sunday of March to the last of October, at one o'clock UTC. */
  private static VTimezone paris() {
    var zone = new VTimezone(HorlogeMetier.PARIS.getId());
    var hiver = new StandardTime();
    hiver.setDateStart(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
    hiver.setTimezoneOffsetFrom(new UtcOffset(true, 2, 0));
    hiver.setTimezoneOffsetTo(new UtcOffset(true, 1, 0));
    hiver.addTimezoneName("CET");
    hiver.setRecurrenceRule(dernierDimanche(10));
    var ete = new DaylightSavingsTime();
    ete.setDateStart(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
    ete.setTimezoneOffsetFrom(new UtcOffset(true, 1, 0));
    ete.setTimezoneOffsetTo(new UtcOffset(true, 2, 0));
    ete.addTimezoneName("CEST");
    ete.setRecurrenceRule(dernierDimanche(3));
    zone.addStandardTime(hiver);
    zone.addDaylightSavingsTime(ete);
    return zone;
  }

  private static Recurrence dernierDimanche(int mois) {
    return new Recurrence.Builder(Frequency.YEARLY)
        .byMonth(mois)
        .byDay(-1, DayOfWeek.SUNDAY)
        .build();
  }
}
