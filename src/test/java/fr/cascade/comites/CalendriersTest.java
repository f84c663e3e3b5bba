package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.courrier.PartieCalendrier;
import fr.cascade.courrier.PartieCalendrier.Invitation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.Courriel;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Calendars as people receive them: the private feed, and the part joined to mails. */
@TestCascade
@Transactional
class CalendriersTest {

  private static final String ML = "ml-touraine";
  private static final LocalDate JUIN = LocalDate.of(2010, 6, 15);

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired SeanceService seances;
  @Autowired AbonnementService abonnements;
  @Autowired UtilisateurService utilisateurs;
  @Autowired List<PartieCalendrier> parties;
  @Autowired Acteurs acteurs;

  private String abonner(String login) {
    String chemin = acteurs.comme(login, () -> abonnements.ouvrir());
    assertThat(chemin).startsWith("calendrier/").endsWith(".ics");
    return chemin.substring("calendrier/".length(), chemin.length() - ".ics".length());
  }

  private List<VEvent> flux(String jeton) throws IOException, ParserException {
    comites.ecrire();
    return lire(abonnements.lire(jeton).orElseThrow()).getComponents(Component.VEVENT);
  }

  private static Calendar lire(String ics) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(ics));
  }

  private static String valeur(VEvent evenement, String nom) {
    return evenement.getProperty(nom).orElseThrow().getValue();
  }

  @Test
  void leFluxDitLesReunionsDeSonLecteurChacuneAvecSonIdentifiant() throws Exception {
    ComiteId copil = comites.copil();
    acteurs.comme(
        ML,
        () ->
            seances.planifier(copil, List.of(Comites.a14h(JUIN), Comites.a14h(JUIN.plusDays(28)))));
    scenes.ceSoir("mission-centre", scenes.cdiae());
    List<VEvent> lus = flux(abonner(ML));
    assertThat(lus).hasSize(2);
    assertThat(lus).extracting(e -> valeur(e, "UID")).doesNotHaveDuplicates();
    assertThat(lus)
        .extracting(e -> valeur(e, "DTSTART"))
        .containsExactly("20100615T140000", "20100713T140000");
    assertThat(lus).extracting(e -> valeur(e, "SUMMARY")).allMatch(s -> s.contains("Touraine"));
    assertThat(flux(abonner("mission-reunion"))).isEmpty();
  }

  @Test
  void ladresseEstUneSeulePersonneUneSeuleFoisEtSeRetire() throws Exception {
    comites.planifiee(comites.copil(), JUIN);
    String premier = abonner(ML);
    assertThat(flux(premier)).hasSize(1);
    String second = abonner(ML);
    assertThat(abonnements.lire(premier)).isEmpty();
    assertThat(flux(second)).hasSize(1);
    acteurs.comme("pe-tours", () -> abonnements.revoquer());
    assertThat(flux(second)).hasSize(1);
    acteurs.comme(ML, () -> abonnements.revoquer());
    assertThat(abonnements.lire(second)).isEmpty();
    assertThat(acteurs.comme(ML, () -> abonnements.abonne())).isFalse();
    assertThat(abonnements.lire("n-importe-quoi")).isEmpty();
  }

  @Test
  void uneReunionAnnuleeResteDiteAnnulee() throws Exception {
    SeanceId id = comites.planifiee(comites.copil(), JUIN);
    String jeton = abonner(ML);
    acteurs.comme(ML, () -> seances.annuler(id, "Grève"));
    assertThat(valeur(flux(jeton).getFirst(), "STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void leCourrielInvitePuisDeplacePuisAnnule() throws Exception {
    acteurs.comme(
        ML, () -> utilisateurs.changerMonCourriel(new Courriel("direction@ml.exemple.fr")));
    acteurs.comme(
        "pe-tours", () -> utilisateurs.changerMonCourriel(new Courriel("site@pe.exemple.fr")));
    SeanceId id = comites.planifiee(comites.copil(), JUIN);
    comites.ecrire();
    scenes.convoquer(ML, id);
    Invitation invitation = partie(id);
    VEvent premier = evenement(invitation);
    assertThat(invitation.methode()).isEqualTo("REQUEST");
    assertThat(valeur(premier, "ORGANIZER")).isEqualTo("mailto:direction@ml.exemple.fr");
    assertThat(valeur(premier, "ATTENDEE")).isEqualTo("mailto:site@pe.exemple.fr");
    assertThat(valeur(premier, "URL")).isEqualTo("http://localhost:8080/seances/" + id.valeur());
    acteurs.comme(ML, () -> seances.reporter(id, Comites.a14h(JUIN.plusDays(7)), "Grève"));
    VEvent report = evenement(partie(id));
    acteurs.comme(ML, () -> seances.annuler(id, "Sans objet"));
    Invitation annulation = partie(id);
    assertThat(annulation.methode()).isEqualTo("CANCEL");
    assertThat(lire(annulation.ics()).getProperty("METHOD").orElseThrow().getValue())
        .isEqualTo("CANCEL");
    VEvent dernier = evenement(annulation);
    assertThat(List.of(premier, report, dernier))
        .extracting(e -> valeur(e, "UID"))
        .containsOnly(valeur(premier, "UID"));
    assertThat(List.of(premier, report, dernier))
        .extracting(e -> Integer.valueOf(valeur(e, "SEQUENCE")))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(valeur(report, "DTSTART")).isEqualTo("20100622T140000");
  }

  private Invitation partie(SeanceId id) {
    comites.ecrire();
    String cle = ComiteCles.invitation(id);
    return parties.stream()
        .filter(p -> p.prefixe().equals(ComiteCles.INVITATION))
        .findFirst()
        .orElseThrow()
        .invitation(cle, acteurs.id("pe-tours"), "ne-pas-repondre@localhost")
        .orElseThrow();
  }

  private static VEvent evenement(Invitation invitation) throws IOException, ParserException {
    assertThat(lire(invitation.ics()).getProperty("METHOD").orElseThrow().getValue())
        .isEqualTo(invitation.methode());
    return (VEvent) lire(invitation.ics()).getComponents(Component.VEVENT).getFirst();
  }
}
