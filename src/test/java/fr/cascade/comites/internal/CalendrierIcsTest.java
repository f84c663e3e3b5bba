package fr.cascade.comites.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.comites.CalendrierFerie;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.TypeComite;
import fr.cascade.comites.internal.CalendrierIcs.Personne;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.TerritoireCode;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal writes is read back by another library than the one that writes it. */
class CalendrierIcsTest {

  private static final Instant AVANT = Instant.parse("2010-02-02T08:00:00Z");
  private static final Personne DIRECTION = new Personne("Directeur", "direction@exemple.fr");
  private static final Personne SITE = new Personne("Site", "site@exemple.fr");

  /** Both clock changes of 2010 were on 28 March and 31 October. */
  @ParameterizedTest
  @CsvSource({
    "2010-03-27, 2010-03-27T13:00:00Z",
    "2010-03-28, 2010-03-28T12:00:00Z",
    "2010-03-29, 2010-03-29T12:00:00Z",
    "2010-10-30, 2010-10-30T12:00:00Z",
    "2010-10-31, 2010-10-31T13:00:00Z",
    "2010-11-02, 2010-11-02T13:00:00Z"
  })
  void quatorzeHeuresResteQuatorzeHeuresAutourDesChangementsDHeure(LocalDate jour, Instant attendu)
      throws Exception {
    Seance seance = seance(jour);
    assertThat(seance.horaire().debut()).isEqualTo(attendu);
    String ics = CalendrierIcs.invitation(seance, DIRECTION, SITE, "seances/1", AVANT);
    assertThat(ics).contains("DTSTART;TZID=Europe/Paris:", "T140000");
    VEvent lu = evenement(lire(ics));
    assertThat(Instant.from(Objects.requireNonNull(lu.getDateTimeStart()).getDate()))
        .isEqualTo(attendu);
  }

  @Test
  void laZoneDitSesDeuxChangementsDHeure() throws Exception {
    String ics = CalendrierIcs.invitation(seance(juin()), DIRECTION, SITE, "seances/1", AVANT);
    assertThat(ics)
        .contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris")
        .contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD")
        .containsPattern("RRULE:FREQ=YEARLY;(BYMONTH=3;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=3)")
        .containsPattern("RRULE:FREQ=YEARLY;(BYMONTH=10;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=10)");
    assertThat(lire(ics).getComponents(Component.VTIMEZONE)).hasSize(1);
  }

  @Test
  void lIdentifiantResteEtLaSequenceCroitDeLInvitationALAnnulation() throws Exception {
    Seance seance = seance(juin());
    seance.deroulement().convoquer(new Acteur("Directeur", AVANT));
    VEvent invitation = evenement(lire(invitation(seance)));
    seance.reporter(
        new HoraireSeance(juin().plusDays(1), LocalTime.of(9, 0), 60, ""), "Grève", AVANT);
    VEvent report = evenement(lire(invitation(seance)));
    seance.annuler("Sans objet");
    Calendar annulee = lire(invitation(seance));
    VEvent annulation = evenement(annulee);
    assertThat(valeur(invitation, "UID"))
        .isEqualTo(valeur(report, "UID"))
        .isEqualTo(valeur(annulation, "UID"));
    assertThat(sequence(report)).isGreaterThan(sequence(invitation));
    assertThat(sequence(annulation)).isGreaterThan(sequence(report));
    assertThat(valeur(annulation, "STATUS")).isEqualTo("CANCELLED");
    assertThat(annulee.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
    assertThat(valeur(invitation, "ORGANIZER")).isEqualTo("mailto:direction@exemple.fr");
    assertThat(valeur(invitation, "ATTENDEE")).isEqualTo("mailto:site@exemple.fr");
  }

  private static String invitation(Seance seance) {
    return CalendrierIcs.invitation(seance, DIRECTION, SITE, "seances/1", AVANT);
  }

  private static int sequence(VEvent evenement) {
    return Integer.parseInt(valeur(evenement, "SEQUENCE"));
  }

  private static String valeur(VEvent evenement, String nom) {
    return evenement.getProperty(nom).orElseThrow().getValue();
  }

  private static VEvent evenement(Calendar calendrier) {
    return (VEvent) calendrier.getComponents(Component.VEVENT).getFirst();
  }

  private static Calendar lire(String ics) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(ics));
  }

  private static LocalDate juin() {
    return LocalDate.of(2010, 6, 15);
  }

  private static Seance seance(LocalDate jour) {
    var comite =
        new Comite(
            new ConventionId(1),
            Niveau.LOCAL,
            TypeComite.COPIL,
            "Comité de pilotage",
            "",
            new TerritoireCode("DEP-37"),
            new Periode(LocalDate.of(2010, 2, 1), LocalDate.of(2012, 12, 31)),
            new Regles(CalendrierFerie.METROPOLE, 5),
            AVANT);
    return Seance.planifier(
        comite, new HoraireSeance(jour, LocalTime.of(14, 0), 120, "Tours"), new Acteur("D", AVANT));
  }
}
