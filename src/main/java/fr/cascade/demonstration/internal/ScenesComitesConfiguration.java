package fr.cascade.demonstration.internal;

import fr.cascade.comites.ComiteService;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionService;
import fr.cascade.demonstration.Scene;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.OrganisationConsultation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The committees of the demonstration, one scene each. */
@Configuration
@ConditionalOnBooleanProperty("cascade.demonstration")
class ScenesComitesConfiguration {

  @Bean
  Scene sceneTouraine(
      ConventionService conventions,
      ConventionConsultation consultation,
      OrganisationConsultation organisations) {
    return new SceneTouraine(conventions, consultation, organisations);
  }

  @Bean
  Scene sceneReunion(
      ConventionService conventions,
      ConventionConsultation consultation,
      ComiteService comites,
      OrganisationConsultation organisations,
      UtilisateurConsultation utilisateurs) {
    return new SceneReunion(
        conventions,
        consultation,
        comites,
        organisations,
        login -> utilisateurs.parLogin(login).map(CompteResume::id).orElse(null));
  }
}
