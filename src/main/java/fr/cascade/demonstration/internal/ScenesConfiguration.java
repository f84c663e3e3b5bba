package fr.cascade.demonstration.internal;

import fr.cascade.conventions.ConventionService;
import fr.cascade.demonstration.Scene;
import fr.cascade.partenaires.OrganisationConsultation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The national accords of the demonstration, one scene each. */
@Configuration
@ConditionalOnBooleanProperty("cascade.demonstration")
class ScenesConfiguration {

  @Bean
  Scene sceneAccordPlie(ConventionService conventions, OrganisationConsultation organisations) {
    return new SceneAccord("accord-plie", conventions, organisations);
  }

  @Bean
  Scene sceneAccordMissionsLocales(
      ConventionService conventions, OrganisationConsultation organisations) {
    return new SceneAccord("accord-missions-locales", conventions, organisations);
  }

  @Bean
  Scene sceneAccordIae(ConventionService conventions, OrganisationConsultation organisations) {
    return new SceneAccord("accord-iae", conventions, organisations);
  }
}
