package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calendars read feeds without a connection nor a session. */
@Configuration(proxyBeanMethods = false)
class CalendrierSecurite {

  @Bean
  @Order(1)
  SecurityFilterChain fluxDeCalendrier(HttpSecurity http) {
    http.securityMatcher("/" + ComiteRoutes.CALENDRIER + "/*");
    http.authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll());
    http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    return http.build();
  }
}
