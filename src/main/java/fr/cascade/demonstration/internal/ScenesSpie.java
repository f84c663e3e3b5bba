package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.Scene;
import fr.cascade.demonstration.internal.TerritoiresSpie.TerritoireSpie;
import fr.cascade.socle.AppelId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the call of 2020 when nobody acts: applications, instruction, marks. */
@Configuration
@ConditionalOnBooleanProperty("cascade.demonstration")
class ScenesSpie {

  /** Territories with an account of their own, which may act before the portal does. */
  static final List<String> AVEC_COMPTE = List.of("Marne", "Aude");

  private record SceneSpie(String code, LocalDate date, String titre, Runnable acte)
      implements Scene {
    @Override
    public void jouer() {
      acte.run();
    }
  }

  @Bean
  Scene sceneCandidatures(CandidatsSpie candidats) {
    return new SceneSpie(
        "candidatures-spie",
        LocalDate.of(2021, 2, 15),
        "Dépôt des candidatures de 29 territoires et de six territoires d’essai",
        () ->
            candidats
                .appel()
                .ifPresent(
                    appel ->
                        TerritoiresSpie.tous().stream()
                            .filter(t -> !AVEC_COMPTE.contains(t.nom()))
                            .forEach(t -> deposer(candidats, appel, t))));
  }

  /** The last one lacks a letter: it is the inadmissible one. */
  private static void deposer(CandidatsSpie candidats, AppelId appel, TerritoireSpie territoire) {
    candidats.deposer(
        appel, territoire, PartenairesSpie.COMPTE, territoire.nom().endsWith("d’essai F"));
  }

  @Bean
  Scene sceneMarneEtAude(CandidatsSpie candidats) {
    return new SceneSpie(
        "candidatures-marne-aude",
        LocalDate.of(2021, 2, 27),
        "Dépôt pour la Marne et l’Aude, si personne ne l’a commencé",
        () ->
            candidats
                .appel()
                .ifPresent(
                    appel ->
                        TerritoiresSpie.tous().stream()
                            .filter(t -> AVEC_COMPTE.contains(t.nom()))
                            .filter(t -> !candidats.aDeja(appel, compte(t)))
                            .forEach(t -> candidats.deposer(appel, t, compte(t), false))));
  }

  private static String compte(TerritoireSpie territoire) {
    return "territoire-" + territoire.nom().toLowerCase(java.util.Locale.ROOT);
  }

  @Bean
  Scene sceneNotation(JurySpie jury) {
    return new SceneSpie(
        "notation-spie",
        LocalDate.of(2021, 3, 15),
        "Instruction et notes du jury, sauf la Marne et l’Aude",
        () -> jury.instruireEtNoter(Set.copyOf(AVEC_COMPTE)));
  }

  @Bean
  Scene sceneFinNotation(JurySpie jury) {
    return new SceneSpie(
        "fin-notation-spie",
        LocalDate.of(2021, 4, 6),
        "Fin de l’instruction et de la notation",
        () -> jury.instruireEtNoter(Set.of()));
  }
}
